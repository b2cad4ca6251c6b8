import type { Browser } from 'playwright-core';
import { selectCell, valuesOf, waitForValue } from '../kit/inExcel';
import { launchBrowser } from '../kit/launchBrowser';
import { openWorkbench, type OpenedWorkbench } from '../kit/openWorkbench';
import type { Served } from '../kit/serveDist';
import { serveRegister } from '../kit/serveRegister';

jest.setTimeout(180_000);

let browser: Browser;
let served: Served;
let workbench: OpenedWorkbench;

beforeAll(async () => { [browser, served] = await Promise.all([launchBrowser(), serveRegister()]); });
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
afterEach(async () => {
  const { errors, outside } = workbench.trouble;
  await workbench.close();
  expect({ errors, outside }).toEqual({ errors: [], outside: [] });
});

type Heard = Window & { heard: unknown[] };

test('a list whose name is a formula that grows is offered in the template, and a choice from it reaches the pane as a change', async () => {
  workbench = await openWorkbench(browser, served.url, { open: 'sjabloon' });
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
  expect(await pane.evaluate(() => (window as unknown as Heard).heard)).toEqual([{ address: cell, source: 'Local', after: 'H2' }]);
});

test('a rule that the pane sets is offered at once, and gone when the pane clears it', async () => {
  workbench = await openWorkbench(browser, served.url);
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
  workbench = await openWorkbench(browser, served.url);
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
