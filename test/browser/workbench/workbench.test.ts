import { eventually } from '../kit/eventually';
import { selectCell, valuesOf, waitForValue } from '../kit/inExcel';
import { openFile } from '../kit/openFile';
import { closeClean } from '../kit/openTab';
import { openWorkbenchKit, type OpenedWorkbench, type WorkbenchKit } from '../kit/openWorkbench';
import { typeInCell } from '../kit/typeInCell';
import { writeXlsx } from '#xlsx/writeXlsx';
import { savedBook } from './savedBook';
import { smallPlan, smallPlanFile } from './smallPlan';

jest.setTimeout(180_000);

let kit: WorkbenchKit;
let workbench: OpenedWorkbench;

beforeAll(async () => { kit = await openWorkbenchKit(); });
afterAll(async () => { await kit?.close(); });
beforeEach(async () => { workbench = await kit.open(); });
afterEach(async () => { await closeClean(workbench); });

const button = (name: string) => workbench.page.getByRole('button', { name, exact: true });
const paneWidth = () => workbench.page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().width);

/** The colours of a part of the page as it is seen, that of most points first. */
async function coloursIn(page: OpenedWorkbench['page'], clip: { x: number; y: number; width: number; height: number }): Promise<string[]> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (source) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(source), (byte) => byte.charCodeAt(0))]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  }, picture);
}

/** Keeps, in the pane, what Excel's event tells of changed cells. */
async function hearChanges() {
  const pane = await workbench.pane();
  await pane.evaluate(() => Excel.run(async (context) => {
    const heard: unknown[] = (window as unknown as { heard: unknown[] }).heard = [];
    context.workbook.worksheets.onChanged.add(async ({ address, changeType, source, details }) => {
      heard.push({ address, changeType, source, before: details?.valueBefore, after: details?.valueAfter });
    });
    await context.sync();
  }));
  return async (count: number): Promise<unknown> => {
    await pane.waitForFunction((least) => (window as unknown as { heard: unknown[] }).heard.length >= least, count);
    return pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  };
}

test('what is typed in the grid reaches the pane as Excel tells it, read as a Flemish Excel reads it', async () => {
  await openFile(workbench, 'klein.xlsx', await smallPlanFile());
  const heard = await hearChanges();
  await typeInCell(workbench, 'Plan', 'D2', '1.234,50');
  expect(await heard(1)).toEqual([{ address: 'D2', changeType: 'RangeEdited', source: 'Local', before: 1000, after: 1234.5 }]);
  await waitForValue(await workbench.pane(), 'Plan', 'E2', 2469);
});

test('undo and redo take typing back and bring it again', async () => {
  await openFile(workbench, 'klein.xlsx', await smallPlanFile());
  await typeInCell(workbench, 'Plan', 'B2', 'Anders');
  await waitForValue(await workbench.pane(), 'Plan', 'B2', 'Anders');
  await button('Ongedaan maken (Ctrl+Z)').click();
  await waitForValue(await workbench.pane(), 'Plan', 'B2', 'Kunst en cultuur');
  await button('Opnieuw (Ctrl+Y)').click();
  await waitForValue(await workbench.pane(), 'Plan', 'B2', 'Anders');
});

test('a file that is opened and saved keeps what it held', async () => {
  await openFile(workbench, 'klein.xlsx', await smallPlanFile());
  await typeInCell(workbench, 'Plan', 'D3', '300');
  await waitForValue(await workbench.pane(), 'Plan', 'E3', 600);
  const { name, book } = await savedBook(workbench);
  const [before, after] = [smallPlan().sheets[0]!, book.sheets[0]!];
  expect(name).toBe('klein.xlsx');
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Plan', 'Lijsten']);
  expect(after.cells.map((row) => row.map((cell) => cell?.f ?? cell?.v))).toEqual([
    ['Code', 'Titel', 'HSD', '2026', 'Dubbel'], ['SD01', 'Kunst en cultuur', 'Kennis', 1000, 'D2*2'], ['OD0101', 'Ateliers', 'Kennis', 300, 'D3*2'],
    ['AC0001', 'Ateliers verhuren', 'Sociaal', 0, 'D4*2'], ['SD02', 'Musea', 'Economie', 12, 'D5*2'],
  ]);
  expect(book.styles[after.cells[2]![3]!.s!]?.numberFormat).toBe('#,##0.00');
  expect(book.styles[after.cells[0]![0]!.s!]).toMatchObject({ font: { bold: true, color: '#FFFFFF' }, fill: { color: '#1F4E79' } });
  for (const part of ['merges', 'freeze', 'outline', 'validations'] as const) expect([part, after[part]]).toEqual([part, before[part]]);
  expect([after.rows[2]?.level, after.rows[3]?.level]).toEqual([1, 2]);
  expect(Math.round(after.columns[1]!.width!)).toBe(40);
  expect(after.tables).toMatchObject([{ name: 'tblPlan', range: before.tables[0]!.range, style: 'TableStyleMedium2' }]);
  expect(after.comments).toMatchObject([{ row: 1, column: 1, author: 'An Peeters', text: 'Nakijken' }]);
  expect(book.names).toMatchObject([{ name: 'lijst_HSD', refersTo: 'Lijsten!$A$1:$A$3' }]);
});

test('the sheet that stood in front when a file was saved is the one that is drawn', async () => {
  await openFile(workbench, 'klein.xlsx', await writeXlsx({ ...smallPlan(), activeSheet: 1 }));
  const drawn = async (): Promise<string> => (await workbench.page.locator('.desk__grid canvas').last().screenshot()).toString('base64');
  const pane = await workbench.pane();
  const [lists, plan] = [() => selectCell(pane, 'Lijsten', 'A1'), () => selectCell(pane, 'Plan', 'A1')];
  const opened = await drawn();
  await plan();
  await eventually(async () => { expect(await drawn() === opened).toBe(false); });
  await lists();
  await eventually(async () => { expect(await drawn() === opened).toBe(true); });
});

test('where the system forces its colours, the cells stay as they are, light and dark', async () => {
  const { page } = workbench;
  await button('Voorbeeld').click();
  await page.getByRole('heading', { level: 1, name: 'voorbeeld-gent2020' }).waitFor();
  await workbench.pane();
  const cells = page.locator('[id^="univer-sheet-main-canvas"]');
  const drawn = async (): Promise<string> => (await cells.screenshot()).toString('base64');
  const under = async (theme: 'light' | 'dark', forcedColors: 'active' | 'none'): Promise<string> => {
    await page.emulateMedia({ forcedColors, colorScheme: theme === 'dark' ? 'light' : 'dark' });
    return drawn();
  };
  // Formats by condition come a while after the cells, and what was told over them goes: until then no two pictures are the same.
  const stay = (theme: 'light' | 'dark'): Promise<void> => eventually(async () => { expect([theme, await under(theme, 'active') === await under(theme, 'none')]).toEqual([theme, true]); });
  await stay('light');
  await button('Donkere weergave').click();
  await workbench.pane();
  await stay('dark');
});

test('the sample opens beside a pane that reads it, and the level buttons fold its rows', async () => {
  await button('Voorbeeld').click();
  await workbench.page.getByRole('heading', { level: 1, name: 'voorbeeld-gent2020' }).waitFor();
  const pane = await workbench.pane();
  expect((await valuesOf(pane, 'Plan', 'A2:B2'))[0]).toEqual(['SD01', 'SD']);
  await workbench.page.getByRole('button', { name: 'Toon rijen tot en met niveau 1' }).click();
  const hidden = await pane.evaluate(() => Excel.run(async (context) => {
    const rows = ['A2', 'A3', 'A4'].map((address) => context.workbook.worksheets.getItem('Plan').getRange(address));
    for (const row of rows) row.load('rowHidden');
    await context.sync();
    return rows.map((row) => row.rowHidden);
  }));
  expect(hidden).toEqual([false, true, true]);
  await workbench.page.getByRole('button', { name: 'Toon rijen tot en met niveau 3' }).click();
  await workbench.page.locator('button[aria-pressed="true"]', { hasText: '3' }).first().waitFor();
});

test('the pane takes the widths that Office gives it, with presets, by dragging and with the keyboard', async () => {
  const { page } = workbench;
  for (const width of [270, 320, 350]) {
    await button(`${width} pixels breed`).click();
    expect(await paneWidth()).toBe(width);
  }
  const bar = page.getByRole('separator');
  const at = (await bar.boundingBox())!;
  await page.mouse.move(at.x + 3, 400);
  await page.mouse.down();
  await page.mouse.move(at.x - 47, 400, { steps: 4 });
  await page.mouse.up();
  expect(await paneWidth()).toBe(400);
  await bar.press('End');
  expect(await paneWidth()).toBe(500);
  await bar.press('Home');
  expect(await paneWidth()).toBe(270);
});

test('dark and English hold for page, grid and pane, and are remembered', async () => {
  const { page } = workbench;
  await button('Donkere weergave').click();
  await button('EN').click();
  await button('Save').waitFor();
  const pane = await workbench.pane();
  await pane.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await eventually(async () => { expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('en-GB'); });
  await eventually(async () => { expect(await page.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.lang])).toEqual(['dark', 'en']); });
  await eventually(async () => { expect(await page.locator('.univer-dark').count()).toBeGreaterThan(0); });
  await page.reload();
  await button('Save').waitFor();
});

test.each(['light', 'dark'] as const)('the formula bar has one ground, with its letters on it: %s', async (theme) => {
  const { page } = workbench;
  if (theme === 'dark') await button('Donkere weergave').click();
  await openFile(workbench, 'klein.xlsx', await smallPlanFile());
  await selectCell(await workbench.pane(), 'Plan', 'A1');
  const bar = page.locator('[data-u-comp="formula-bar"]');
  const canvas = (await bar.locator('canvas').boundingBox())!;
  const ground = await bar.evaluate((element) => getComputedStyle(element).backgroundColor);
  await eventually(async () => {
    const seen = await coloursIn(page, canvas);
    expect(seen[0]).toBe(ground);
    // Letters are drawn with many shades between theirs and the ground.
    expect(seen.length).toBeGreaterThan(5);
  });
});

test('a workbook with changes is not left without asking', async () => {
  const { page } = workbench;
  await typeInCell(workbench, 'Blad1', 'A1', 'iets');
  await page.getByRole('img', { name: 'Niet bewaarde wijzigingen' }).waitFor();
  await button('Voorbeeld').click();
  await page.getByRole('dialog', { name: 'Wijzigingen bewaren?' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await valuesOf(await workbench.pane(), 'Blad1', 'A1')).toEqual([['iets']]);
  await button('Voorbeeld').click();
  await button('Niet bewaren').click();
  await page.getByRole('heading', { level: 1, name: 'voorbeeld-gent2020' }).waitFor();
});

test('what a file holds that cannot be kept is named before it is saved over', async () => {
  const { page } = workbench;
  await openFile(workbench, 'met-grafiek.xlsx', await withUnknownPart(await smallPlanFile()));
  const { book } = await savedBook(workbench, async () => {
    const dialog = page.getByRole('dialog', { name: 'Niet alles uit dit bestand kan bewaard worden' });
    await dialog.getByRole('cell', { name: 'Grafiek', exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Toch bewaren' }).click();
  });
  expect(book.notKept).toEqual([]);
});

test('a file that is no workbook is refused in words, and the open one stays', async () => {
  const { page } = workbench;
  const chooser = page.waitForEvent('filechooser');
  await button('Openen').click();
  await (await chooser).setFiles({ name: 'brief.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]) });
  await page.getByRole('dialog').getByText('brief.xlsx is geen Excel-werkmap').waitFor();
  await button('Sluiten').click();
  expect(await valuesOf(await workbench.pane(), 'Blad1', 'A1')).toEqual([['']]);
});

test('a workbook dropped on the page is opened', async () => {
  const { page } = workbench;
  const data = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(bytes)], 'gesleept.xlsx'));
    return transfer;
  }, [...await smallPlanFile()]);
  await page.dispatchEvent('.desk__grid', 'dragenter', { dataTransfer: data });
  await page.getByText('Laat de Excel-werkmap hier los').waitFor();
  await page.dispatchEvent('.desk__grid', 'drop', { dataTransfer: data });
  await page.getByRole('heading', { level: 1, name: 'gesleept' }).waitFor();
});

test('a second author changes a cell, and the pane hears that it was someone else', async () => {
  await openFile(workbench, 'klein.xlsx', await smallPlanFile());
  const heard = await hearChanges();
  await button('Tweede auteur').click();
  await button('Nu').click();
  expect(await heard(1)).toMatchObject([{ changeType: 'RangeEdited', source: 'Remote' }]);
});

test('a slow connection makes each request of the pane wait, and they are counted', async () => {
  const pane = await workbench.pane();
  await button('Trage verbinding').click();
  const took = await pane.evaluate(() => Excel.run(async (context) => {
    const start = performance.now();
    context.workbook.load('name');
    await context.sync();
    return performance.now() - start;
  }));
  expect(took).toBeGreaterThan(590);
  await workbench.page.getByText(/\d+ vragen · [\d,.]+ kB/).waitFor();
});

test('the list of a cell is offered beside it', async () => {
  const { page } = workbench;
  await openFile(workbench, 'klein.xlsx', await smallPlanFile());
  await selectCell(await workbench.pane(), 'Plan', 'C3');
  await page.locator('.dropdown-arrow').click();
  await page.getByText('Economie', { exact: true }).click();
  await waitForValue(await workbench.pane(), 'Plan', 'C3', 'Economie');
});

test('a workbook that the pane makes opens in the page, and the pane starts again beside it', async () => {
  const before = await workbench.page.locator('iframe[name="pane"]').elementHandle();
  const base64 = Buffer.from(await smallPlanFile()).toString('base64');
  await (await workbench.pane()).evaluate((file) => { void Excel.createWorkbook(file); }, base64);
  await workbench.page.waitForFunction((old) => !old?.isConnected, before);
  expect(await valuesOf(await workbench.pane(), 'Plan', 'A2')).toEqual([['SD01']]);
  await workbench.page.getByRole('heading', { level: 1, name: 'Naamloos plan' }).waitFor();
});

test('a comment that is placed in the grid is in the saved file, under an id that Excel takes', async () => {
  const { page } = workbench;
  await openFile(workbench, 'klein.xlsx', await smallPlanFile());
  await page.mouse.click(300, 400, { button: 'right' });
  await page.getByText('Opmerking toevoegen', { exact: true }).click();
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).waitFor();
  await page.keyboard.type('Klopt dit?');
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
  await page.getByText('Klopt dit?', { exact: true }).first().waitFor();
  const { book } = await savedBook(workbench);
  expect(book.sheets[0]!.comments.map(({ author, text, threaded }) => ({ author, text, threaded }))).toContainEqual({ author: 'Planner', text: 'Klopt dit?', threaded: true });
});

/** The same workbook with a chart's part in it, which the page cannot keep. */
async function withUnknownPart(file: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync, strToU8 } = await import('fflate');
  return zipSync({ ...unzipSync(file), 'xl/charts/chart1.xml': strToU8('<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>') });
}

test('the sheets are reached by their tabs, however wide the page and its pane', async () => {
  const { page } = workbench;
  await openFile(workbench, 'klein.xlsx', await smallPlanFile());
  const shown = async (): Promise<number> => (await page.locator('[data-u-comp="slide-tab-bar"]').boundingBox())!.width;
  const front = (): Promise<string> => workbench.pane().then((frame) => frame.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  })));
  for (const [width, pane] of [[270, 270], [350, 270], [700, 350], [1366, 350]] as const) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await selectCell(await workbench.pane(), 'Plan', 'A1');
    await eventually(async () => { expect([width, await front()]).toEqual([width, 'Plan']); });
    await button(`${pane} pixels breed`).click();
    await page.setViewportSize({ width, height: 700 });
    await eventually(async () => { expect([width, await shown() >= 100]).toEqual([width, true]); });
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Lijsten' }).click();
    await eventually(async () => { expect([width, await front()]).toEqual([width, 'Lijsten']); });
  }
});

test('however small the page, no button of the bars lies over another, and each can be reached', async () => {
  const { page } = workbench;
  const troubles = () => page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.toolbar button, .pane__head button, .desk__grid footer button')].map((button) => ({ name: button.getAttribute('aria-label') || button.textContent, at: button.getBoundingClientRect() }));
    const shown = all.filter(({ at }) => at.width > 0);
    const over = shown.flatMap((one, index) => shown.slice(index + 1).filter(({ at }) => Math.min(one.at.right, at.right) - Math.max(one.at.left, at.left) > 1 && Math.min(one.at.bottom, at.bottom) - Math.max(one.at.top, at.top) > 1).map((other) => `${one.name} / ${other.name}`));
    const edge = document.documentElement.clientWidth;
    return [...over, ...shown.filter(({ at }) => at.left < -1 || at.right > edge + 1).map(({ name }) => `${name} outside`)];
  });
  for (const [width, height] of [[800, 600], [680, 500], [600, 500], [520, 420], [400, 600], [320, 640], [1000, 340]] as const) {
    await page.setViewportSize({ width, height });
    await eventually(async () => { expect([width, await troubles()]).toEqual([width, []]); });
    const pane = page.locator('iframe[name="pane"]');
    await pane.scrollIntoViewIfNeeded();
    expect((await pane.boundingBox())!.height).toBeGreaterThanOrEqual(180);
  }
});

test('rows are as high as what an add-in wraps in them or makes larger, and no others change', async () => {
  const pane = await workbench.pane();
  const heights = await pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:A4').values = [['Een naam die in een smalle kolom over meer dan een lijn loopt'], ['kort'], ['groot'], ['kort']];
    sheet.getRange('A1:A2').format.wrapText = true;
    sheet.getRange('A3').format.font.size = 24;
    await context.sync();
    const rows = ['A1', 'A2', 'A3', 'A4'].map((address) => sheet.getRange(address).format);
    rows.forEach((row) => row.load('rowHeight'));
    await context.sync();
    return rows.map(({ rowHeight }) => rowHeight);
  }));
  const [wrapped, short, large, plain] = heights as [number, number, number, number];
  expect([wrapped > plain * 2, short, large > plain * 1.3]).toEqual([true, plain, true]);
});
