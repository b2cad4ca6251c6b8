import { eventually } from '../kit/eventually';
import { selectCell, valuesOf, waitForValue } from '../kit/inExcel';
import { openFile } from '../kit/openFile';
import { closeClean } from '../kit/openTab';
import { openWorkbenchKit, type OpenedWorkbench, type WorkbenchKit } from '../kit/openWorkbench';
import { flatPlan, inTemplate } from '../path/flatPlan';

jest.setTimeout(180_000);

let kit: WorkbenchKit;
let workbench: OpenedWorkbench;

beforeAll(async () => { kit = await openWorkbenchKit(); });
afterAll(async () => { await kit?.close(); });
afterEach(async () => { await closeClean(workbench); });

type Heard = Window & { heard: unknown[] };

test('a list whose name is a formula that grows is offered in the template, and a choice from it reaches the pane as a change', async () => {
  workbench = await kit.open({ open: 'sjabloon' });
  const { page } = workbench;
  const pane = await workbench.pane();
  await pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem('HSD').getRange('A2:B3').values = [['H1', 'Kennis'], ['H2', 'Sociaal']];
    const heard: unknown[] = (window as unknown as Heard).heard = [];
    context.workbook.worksheets.getItem("Programma's").onChanged.add(async ({ address, source, details }) => { heard.push({ address, source, after: details?.valueAfter }); });
    await context.sync();
  }));
  const headers = (await valuesOf(pane, "Programma's", 'A1:H1'))[0]!;
  const cell = `${'ABCDEFGH'[headers.indexOf('HSD')]!}2`;
  await selectCell(pane, "Programma's", cell);
  await page.locator('.dropdown-arrow').click();
  await page.getByText('H2', { exact: true }).click();
  await waitForValue(pane, "Programma's", cell, 'H2');
  await pane.waitForFunction(() => (window as unknown as Heard).heard.length > 0);
  await eventually(async () => { expect(await pane.evaluate(() => (window as unknown as Heard).heard)).toEqual([{ address: cell, source: 'Local', after: 'H2' }]); });
});

test('a rule that the pane sets is offered at once, and gone when the pane clears it', async () => {
  workbench = await kit.open();
  const { page } = workbench;
  const pane = await workbench.pane();
  await pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('B2:B9').dataValidation.rule = { list: { source: 'GD,BD,VTE', inCellDropDown: true } };
    await context.sync();
  }));
  await selectCell(pane, 'Blad1', 'B3');
  await page.locator('.dropdown-arrow').click();
  await page.getByText('VTE', { exact: true }).click();
  await waitForValue(pane, 'Blad1', 'B3', 'VTE');
  await pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('B2:B9').dataValidation.clear();
    await context.sync();
  }));
  await selectCell(pane, 'Blad1', 'B4');
  await page.locator('.dropdown-arrow').waitFor({ state: 'detached' });
});

test('a comment that a person places in the grid is told to the pane', async () => {
  workbench = await kit.open();
  const { page } = workbench;
  const pane = await workbench.pane();
  await pane.evaluate(() => Excel.run(async (context) => {
    const heard: unknown[] = (window as unknown as Heard).heard = [];
    context.workbook.comments.onAdded.add(async ({ commentDetails }) => { heard.push(commentDetails[0]?.commentId); });
    await context.sync();
  }));
  await page.mouse.click(300, 400, { button: 'right' });
  await page.getByText('Opmerking toevoegen', { exact: true }).click();
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).waitFor();
  await page.keyboard.type('Klopt dit?');
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
  await pane.waitForFunction(() => (window as unknown as Heard).heard.length > 0);
  const comment = await pane.evaluate(() => Excel.run(async (context) => {
    const found = context.workbook.comments.getItem(String((window as unknown as Heard).heard[0]));
    found.load('content,authorName');
    await context.sync();
    return [found.content, found.authorName];
  }));
  expect(comment).toEqual(['Klopt dit?', 'Planner']);
});

test('a subtotal passes over what a filter leaves out, a sheet\'s own and that of a table, and counts it again afterwards', async () => {
  workbench = await kit.open();
  const pane = await workbench.pane();
  const totals = (filtered: 'sheet' | 'table' | null): Promise<unknown> => pane.evaluate((which) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.getItemOrNullObject('Rijen');
    await context.sync();
    if (which === 'sheet') sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['Sport'] });
    else sheet.autoFilter.remove();
    if (which === 'table') table.columns.getItemAt(0).filter.applyValuesFilter(['Sport']);
    else table.clearFilters();
    const range = sheet.getRange('D1:F1');
    range.load('values');
    await context.sync();
    return range.values[0];
  }), filtered);
  await pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B4').values = [['Dienst', 'Bedrag'], ['Cultuur', 10], ['Sport', 20], ['Cultuur', 30]];
    sheet.getRange('A11:B13').values = [['Dienst', 'Bedrag'], ['Cultuur', 1], ['Sport', 2]];
    sheet.tables.add('A11:B13', true).name = 'Rijen';
    sheet.getRange('D1:F1').formulas = [['=SUBTOTAL(9,B2:B4)', '=SUBTOTAL(109,B2:B4)', '=SUBTOTAL(9,B12:B13)']];
    await context.sync();
  }));
  expect(await totals(null)).toEqual([60, 60, 3]);
  expect(await totals('sheet')).toEqual([20, 20, 3]);
  expect(await totals('table')).toEqual([60, 60, 2]);
  expect(await totals(null)).toEqual([60, 60, 3]);
});

const SEARCH = '[data-u-comp="sheets-dropdown-list"] input';

/* The engine opens the list of a cell below it while a person types, and gives the keyboard to its search box. */
test('who types in a cell with a list goes on typing there, until she points at the list', async () => {
  workbench = await kit.open();
  const { page } = workbench;
  await openFile(workbench, 'investeringen.xlsx', await inTemplate(await flatPlan()));
  const pane = await workbench.pane();
  const isSearched = (): Promise<boolean> => page.evaluate((search) => document.activeElement?.matches(search) === true, SEARCH);
  const typed = async (text: string): Promise<void> => {
    await selectCell(pane, 'Middelen', 'B2');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === 'B2');
    await page.evaluate(() => document.querySelector<HTMLElement>('.desk__grid [contenteditable="true"]')?.focus());
    await page.keyboard.type(text);
    await page.locator(SEARCH).waitFor();
    // The engine asks for the keyboard when the list is drawn, and once more right after.
    await page.waitForTimeout(500);
  };
  await typed('KP777');
  expect(await isSearched()).toBe(false);
  await page.keyboard.press('Enter');
  await eventually(async () => { expect(await valuesOf(pane, 'Middelen', 'B2')).toEqual([['KP777']]); });
  await typed('KP778');
  await page.locator(SEARCH).click();
  await page.waitForTimeout(300);
  expect(await isSearched()).toBe(true);
});
