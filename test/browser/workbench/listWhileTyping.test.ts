import { eventually } from '../kit/eventually';
import { selectCell, valuesOf } from '../kit/inExcel';
import { openFile } from '../kit/openFile';
import { openWorkbenchKit, type OpenedWorkbench, type WorkbenchKit } from '../kit/openWorkbench';
import { flatPlan, inTemplate } from '../path/flatPlan';

/* The engine opens the list of a cell below it while a person types, and gives the keyboard to its search box. */
jest.setTimeout(120_000);

const SEARCH = '[data-u-comp="sheets-dropdown-list"] input';
let kit: WorkbenchKit;
let workbench: OpenedWorkbench;

beforeAll(async () => {
  kit = await openWorkbenchKit();
  workbench = await kit.open();
});
afterAll(async () => { await kit?.close(); });

test('who types in a cell with a list goes on typing there, until she points at the list', async () => {
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
