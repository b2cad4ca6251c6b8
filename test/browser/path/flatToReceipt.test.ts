import type { Frame } from 'playwright-core';
import { eventually } from '../kit/eventually';
import { openFile } from '../kit/openFile';
import { closeClean } from '../kit/openTab';
import { openWorkbenchKit, type OpenedWorkbench, type WorkbenchKit } from '../kit/openWorkbench';
import { typeInCell } from '../kit/typeInCell';
import { flatPlan, inTemplate, type FlatPlan } from './flatPlan';

/*
 * The main job, in the real page with the real pane, host and register: a flat export is opened and understood; brought
 * into the template's sheets and linked, it is checked, submitted, and answered with a receipt.
 */

jest.setTimeout(240_000);

let kit: WorkbenchKit;
let workbench: OpenedWorkbench;
let plan: FlatPlan;

beforeAll(async () => { [kit, plan] = await Promise.all([openWorkbenchKit(), flatPlan()]); });
afterAll(async () => { await kit?.close(); });
beforeEach(async () => { workbench = await kit.open(); });
afterEach(async () => { await closeClean(workbench); });

const tab = (pane: Frame, name: string) => pane.getByRole('tab', { name: new RegExp(`^${name}`) });

/** The check's button for the errors, which is there as long as one is left; warnings do not hold a plan back. */
const errors = (pane: Frame) => pane.getByRole('button', { name: /^Fouten/ });

test('a flat export is opened as its tree, with its totals and true findings', async () => {
  await openFile(workbench, 'export.xlsx', plan.bytes);
  const pane = await workbench.pane();
  await pane.getByRole('treeitem').first().waitFor();
  await eventually(async () => { expect(await pane.getByRole('treeitem', { name: /SD Organisatie/ }).count()).toBe(1); });
  await tab(pane, 'Totalen').click();
  const shown = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 0 }).format(plan.firstYear);
  await pane.getByText(new RegExp(shown.replaceAll('.', '\\.'))).first().waitFor();
  await tab(pane, 'Controle').click();
  await pane.getByText('Kostenplaats ontbreekt').first().waitFor();
});

/** Fills whole columns at once, as a person pastes them: an HSD for each SD, a cost centre and budget position for each line. */
async function link(pane: Frame): Promise<void> {
  await pane.evaluate(() => Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const column = (values: unknown[][], header: string) => values[0]!.findIndex((cell) => String(cell) === header);
    const [rows, lines, listed] = ['Plan', 'Middelen', 'Departementen en diensten'].map((name) => sheets.getItem(name).getUsedRange(true));
    for (const range of [rows!, lines!, listed!]) range.load('values');
    await context.sync();
    sheets.getItem('HSD').getRange('A2:B3').values = [['HSD1', 'Ruimtelijke en ecologische duurzaamheid'], ['HSD2', 'Sociale duurzaamheid']];
    // Below the departementen that the plan names itself.
    sheets.getItem('Departementen en diensten').getRangeByIndexes(listed!.values.length, 0, 2, 2).values = [['Stadsontwikkeling', ''], ['Stadsontwikkeling', 'Bruggen en wegen']];
    sheets.getItem('Kostenplaatsen').getRange('A2:C3').values = [['KP100', 'Wegen', 'Bruggen en wegen'], ['KP200', 'Gebouwen', 'Bruggen en wegen']];
    sheets.getItem('Budgetplaatsen').getRange('A2:D3').values = [['KP100-BD1', 'Investeringen wegen', 'KP100', 'BD'], ['KP200-BD1', 'Investeringen gebouwen', 'KP200', 'BD']];
    rows!.values.forEach((row, index) => {
      if (row[column(rows!.values, 'Niveau')] === 'SD') sheets.getItem('Plan').getRangeByIndexes(index, column(rows!.values, 'HSD'), 1, 1).values = [[`HSD${1 + index % 2}`]];
    });
    const count = lines!.values.filter((row) => row[0] !== '').length - 1;
    const fill = (header: string, of: (index: number) => string) => {
      sheets.getItem('Middelen').getRangeByIndexes(1, column(lines!.values, header), count, 1).values = Array.from({ length: count }, (_, index) => [of(index)]);
    };
    fill('Kostenplaats', (index) => `KP${1 + index % 2}00`);
    fill('Budgetplaats', (index) => `KP${1 + index % 2}00-BD1`);
    fill('Aard', () => 'BD');
    fill('Afschrijvingstermijn', () => '15');
    await context.sync();
  }));
}

test('brought into the template and linked, it is checked, submitted and answered with a receipt', async () => {
  await openFile(workbench, 'investeringen.xlsx', await inTemplate(plan));
  const pane = await workbench.pane();
  await tab(pane, 'Controle').click();
  await pane.getByText(/hangt aan geen hoofdstrategische doelstelling/).first().waitFor();
  await errors(pane).waitFor();
  await link(pane);
  await errors(pane).waitFor({ state: 'detached' });

  // One slip of the fingers, seen at once, and mended again.
  await typeInCell(workbench, 'Middelen', 'B2', 'KP1O0');
  await pane.getByText(/KP1O0/).first().waitFor();
  await typeInCell(workbench, 'Middelen', 'B2', 'KP100');
  await errors(pane).waitFor({ state: 'detached' });

  await tab(pane, 'Indienen').click();
  await pane.getByRole('radio', { name: /Hilde Maes/ }).check();
  await pane.getByRole('button', { name: 'Aanmelden', exact: true }).click();
  await pane.getByText('Dit plan is nog niet ingediend.').waitFor();
  // What is left are warnings: published plans hold actions of no project. Each kind gets its reason.
  for (const reason of await pane.getByRole('tabpanel').getByRole('textbox').all()) await reason.fill('Zo gepubliceerd');
  await pane.getByText(`${new Intl.NumberFormat('nl-BE').format(plan.lines)} regels middelen`).waitFor();
  await pane.getByRole('button', { name: 'Plan indienen' }).click();
  await pane.getByText('Ontvangen door het register').waitFor();
  await eventually(async () => { expect(await pane.getByText(/^DB-\d{4}-\d{6}$/).first().textContent()).toMatch(/DB-/); });

  // The same once more is the same receipt, and still one version.
  const number = await pane.getByText(/^DB-\d{4}-\d{6}$/).first().textContent();
  await pane.getByRole('button', { name: 'Nieuwe versie indienen' }).click();
  await pane.getByText('Ontvangen door het register').waitFor();
  await eventually(async () => { expect(await pane.getByText(/^DB-\d{4}-\d{6}$/).first().textContent()).toBe(number); });
  await eventually(async () => { expect(await pane.getByText(/^Versie 2/).count()).toBe(0); });
});
