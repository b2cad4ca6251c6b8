import type { Session } from '#actions/Session';
import type { CoverageCell } from '#core/report/dekking/coverage';
import { roomOf } from '#core/report/koppelingen/room';
import { AARDEN } from '#core/values/aard';
import { closeAll, contents, generatedBook, openedBook, type OpenedWorkbook } from './opened';
import { closeSessions, openSession } from './openSession';

afterEach(closeSessions);
afterEach(closeAll);

interface Written { readonly values: readonly (readonly unknown[])[]; readonly formulas: readonly (readonly unknown[])[] }

async function sheetOf(opened: OpenedWorkbook, name: string): Promise<Written> {
  return opened.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load('values,formulas');
    await context.sync();
    return { values: used.values as unknown[][], formulas: used.formulas as unknown[][] };
  });
}

async function setAmount(opened: OpenedWorkbook, address: string, value: number): Promise<void> {
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Middelen').getRange(address).values = [[value]];
    await context.sync();
  });
}

const HEADER = 3;
const column = ({ values }: Written, header: string): number => values[HEADER]!.indexOf(header);
const rowsBy = ({ values }: Written): Map<unknown, readonly unknown[]> => new Map(values.slice(HEADER + 1).map((row) => [row[0] || row[1], row]));

/** What the sheet says of each row, and what the session says. */
async function compare(session: Session, written: Written, cut: 'kostenplaats' | 'budgetplaats'): Promise<void> {
  const linkage = (await session.linkage(cut))!;
  const rows = rowsBy(written);
  const [year] = linkage.years;
  for (const { key, planned, budget } of linkage.rows.filter(({ state }) => state === 'known')) {
    const row = rows.get(key)!;
    const spent = ((planned.GD?.[0] ?? 0) + (planned.BD?.[0] ?? 0) + (planned.onbekend?.[0] ?? 0)) / 100;
    expect([key, row[column(written, `Gepland ${year}`)]]).toEqual([key, expect.closeTo(spent, 4)]);
    expect([key, Number(row[column(written, `VTE ${year}`)])]).toEqual([key, expect.closeTo((planned.VTE?.[0] ?? 0) / 100, 4)]);
    if (budget) expect([key, row[column(written, `Ruimte ${year}`)]]).toEqual([key, expect.closeTo(budget[0]! / 100 - spent, 4)]);
  }
}

test.each(['kostenplaats', 'budgetplaats'] as const)('per %s on a sheet as live numbers: they follow a later change, and taking back takes the sheet away', async (cut) => {
  const opened = await openedBook(generatedBook());
  const before = contents(opened.toBook());
  const session = await openSession(opened);
  expect(await session.writeReport({ id: 'koppelingen', cut })).toEqual({ ok: true, value: undefined });
  const name = session.state.changes[0]!.title;
  const written = await sheetOf(opened, name);
  expect(String(written.values[1]![0])).toMatch(/^Gemaakt met Doelboom op \d+ \p{L}+ 20\d\d/u);
  await compare(session, written, cut);
  const rows = rowsBy(written);
  const source = column(written, 'Bron');
  expect([...rows.values()].filter((row) => row[source] === 'formule').length).toBeGreaterThan(3);
  const [total, now] = [rows.get('Totaal')!, rows.get('In het plan nu')!];
  const planned = column(written, `Gepland ${session.state.plan!.years[0]}`);
  expect(now[planned]).toEqual(expect.closeTo(Number(total[planned]), 4));
  // The first year of a line that spends money.
  const { means, years } = session.state.plan!;
  const line = Array.from({ length: means.count }, (_, i) => i).find((i) => means.richting[i] === 0 && means.aard[i] === 1 && means.budgetplaats.ids[i]! > 0)!;
  const amountColumn = session.state.plan!.sheets[means.sheet[line]!]!.columns.find(({ field, jaar }) => field === 'bedrag' && jaar === years[0])!.column;
  await setAmount(opened, `${'ABCDEFGHIJ'[amountColumn]}${means.row[line]! + 1}`, means.amounts[line * years.length]! / 100 + 1000);
  const after = rowsBy(await sheetOf(opened, name));
  const code = means[cut].values[means[cut].ids[line]!]!;
  expect([code, Number(after.get(code)![planned]) - Number(rows.get(code)![planned])]).toEqual([code, expect.closeTo(1000, 4)]);
  expect(Number(after.get('Totaal')![planned]) - Number(total[planned])).toBeCloseTo(1000, 4);
  await setAmount(opened, `${'ABCDEFGHIJ'[amountColumn]}${means.row[line]! + 1}`, means.amounts[line * years.length]! / 100);
  await session.takeBack(session.state.changes[0]!);
  expect(contents(opened.toBook())).toEqual(before);
});

test.each(['kostenplaats', 'budgetplaats'] as const)('per %s the total says what is free as the pane does: the budget less all that is planned, also on no code or an unknown one', async (cut) => {
  const opened = await openedBook(generatedBook());
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Middelen');
    sheet.getRange('B2:C3').values = [['', ''], ['KP-FOUT', 'BP-FOUT']];
    sheet.getRange('D2:F3').values = [['GD', 'Uitgave', 5000], ['GD', 'Uitgave', 700]];
    await context.sync();
  });
  const session = await openSession(opened);
  const linkage = (await session.linkage(cut))!;
  expect(linkage.rows.map(({ state }) => state)).toEqual(expect.arrayContaining(['none', 'unknown', 'known']));
  expect(await session.writeReport({ id: 'koppelingen', cut })).toEqual({ ok: true, value: undefined });
  const written = await sheetOf(opened, session.state.changes[0]!.title);
  const total = rowsBy(written).get('Totaal')!;
  const told = linkage.years.map((year) => ['Gepland', 'Budget', 'Ruimte'].map((word) => Number(total[column(written, `${word} ${year}`)])));
  expect(told.map(([, , room]) => room)).toEqual(linkage.years.map((_, year) => expect.closeTo(roomOf(linkage, year)! / 100, 4) as unknown));
  for (const [planned, budget, room] of told) expect(room).toBeCloseTo(budget! - planned!, 4);
});

test('where amounts are text a formula would say something else: that row is a value, and says so', async () => {
  const opened = await openedBook(generatedBook());
  const session = await openSession(opened);
  const { means } = session.state.plan!;
  const kostenplaats = means.kostenplaats.values[means.kostenplaats.ids[0]!]!;
  await opened.Excel.run(async (context) => {
    // The same code to a person and to the plan, another text to Excel.
    context.workbook.worksheets.getItem('Middelen').getRange(`B${means.row[0]! + 1}`).values = [[kostenplaats.replace(/(\d)/, ' $1')]];
    await context.sync();
  });
  await session.open();
  await session.writeReport({ id: 'koppelingen', cut: 'kostenplaats' });
  const written = await sheetOf(opened, session.state.changes[0]!.title);
  await compare(session, written, 'kostenplaats');
  expect(rowsBy(written).get(kostenplaats)![column(written, 'Bron')]).toBe('waarde');
});

test('of a year that the list of budgetplaatsen has no column for, budget and room stay empty on the sheet; of the others they are formulas', async () => {
  const opened = await openedBook(generatedBook());
  const session = await openSession(opened);
  const { sheets, years } = session.state.plan!;
  const last = years.at(-1)!;
  const columnOfLast = sheets.find(({ kind }) => kind === 'budgetplaatsen')!.columns.find(({ field, jaar }) => field === 'bedrag' && jaar === last)!.column;
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Budgetplaatsen').getRangeByIndexes(0, columnOfLast, 1, 1).values = [['Nota']];
    await context.sync();
  });
  await session.open();
  await session.writeReport({ id: 'koppelingen', cut: 'budgetplaats' });
  const written = await sheetOf(opened, session.state.changes[0]!.title);
  await compare(session, written, 'budgetplaats');
  const budgeted = (await session.linkage('budgetplaats'))!.rows.filter(({ budget }) => budget !== null).map(({ key }) => key);
  const formulas = new Map(written.formulas.map((row) => [row[0], row]));
  const said = (key: string, year: number) => [`Budget ${year}`, `Ruimte ${year}`].map((header) => formulas.get(key)![column(written, header)]);
  expect(budgeted.length).toBeGreaterThan(3);
  for (const key of budgeted) expect([key, said(key, last), said(key, years[0]!).every((each) => String(each).startsWith('='))]).toEqual([key, ['', ''], true]);
});

test('the coverage on a sheet: a row for each HSD, and a dash where nothing is', async () => {
  const opened = await openedBook(generatedBook());
  const before = contents(opened.toBook());
  const session = await openSession(opened);
  expect((await session.writeReport({ id: 'dekking', cut: 'departement', year: 0 })).ok).toBe(true);
  const { values } = await sheetOf(opened, 'Dekking');
  const coverage = (await session.coverage('departement'))!;
  const matrix = values.slice(HEADER + 1, HEADER + 1 + coverage.rows.length);
  expect(matrix.map(([key]) => key)).toEqual(coverage.rows.map(({ key }) => key));
  expect(values[HEADER + 1 + coverage.rows.length]!.at(-2)).toBe(coverage.total.actionCount);
  expect(values.flat()).toContain('–');
  await session.takeBack(session.state.changes[0]!);
  expect(contents(opened.toBook())).toEqual(before);
});

test('where a code is written otherwise than the plan has it, its row of the coverage is a value and says so', async () => {
  const opened = await openedBook(generatedBook());
  const { means } = (await openSession(opened)).state.plan!;
  const code = means.elementCode.values[means.elementCode.ids[0]!]!;
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Middelen').getRange(`A${means.row[0]! + 1}`).values = [[code.replace(/(\d)/, ' $1')]];
    await context.sync();
  });
  const session = await openSession(opened);
  await session.writeReport({ id: 'dekking', cut: 'departement', year: -1 });
  const coverage = (await session.coverage('departement'))!;
  const row = coverage.cells.findIndex((cells) => cells.some((cell) => cell && coverage.linesOf(cell).includes(0)));
  const { values, formulas } = await sheetOf(opened, 'Dekking');
  const column = coverage.cells[row]!.findIndex((cell) => cell && coverage.linesOf(cell).includes(0));
  const [money, people] = [2 + column, 2 + coverage.columns.length + 1 + column].map((at) => typeof formulas[HEADER + 1 + row]![at]);
  expect([values[HEADER + 1 + row]!.at(-1), means.aard[0] === AARDEN.indexOf('VTE') ? people : money]).toEqual(['waarde', 'number']);
});

test.each(['departement', 'programma'] as const)('the coverage by %s is live: it says what the session says, and follows an amount that is typed later', async (cut) => {
  const opened = await openedBook(generatedBook());
  const session = await openSession(opened);
  expect((await session.writeReport({ id: 'dekking', cut, year: -1 })).ok).toBe(true);
  const coverage = (await session.coverage(cut))!;
  const matrixOf = async () => {
    await opened.engine.calculation.settle();
    return (await sheetOf(opened, 'Dekking')).values.slice(HEADER + 1, HEADER + 2 + coverage.rows.length);
  };
  const written = await matrixOf();
  const width = coverage.columns.length + 1;
  const spent = ({ amounts: { GD = [], BD = [], onbekend = [] } }: CoverageCell) => [...GD, ...BD, ...onbekend].reduce((sum, cents) => sum + cents, 0) / 100;
  const people = ({ amounts: { VTE = [] } }: CoverageCell) => VTE.reduce((sum, each) => sum + each, 0) / 100;
  coverage.cells.forEach((row, i) => row.forEach((cell, j) => {
    expect([i, j, written[i]![2 + j], written[i]![2 + width + j]]).toEqual([i, j, ...(cell ? [expect.closeTo(spent(cell), 4), expect.closeTo(people(cell), 4)] : ['–', '–'])]);
  }));
  expect(written.at(-1)![2 + width - 1]).toBeCloseTo(spent(coverage.total), 4);
  expect(written.map((row) => row.at(-1)).filter((source) => source === 'formule').length).toBeGreaterThan(3);

  const { means, sheets, years } = session.state.plan!;
  const line = Array.from({ length: means.count }, (_, i) => i).find((i) => means.richting[i] === 0 && means.aard[i] === 1 && means.element[i]! >= 0)!;
  const amount = sheets[means.sheet[line]!]!.columns.find(({ field, jaar }) => field === 'bedrag' && jaar === years[0])!.column;
  await setAmount(opened, `${'ABCDEFGHIJ'[amount]}${means.row[line]! + 1}`, means.amounts[line * years.length]! / 100 + 1000);
  const after = await matrixOf();
  const changed = after.flatMap((row, i) => row.flatMap((value, j) => (value === written[i]![j] ? [] : [Number(value) - Number(written[i]![j])])));
  // Its cell, the sum of its row, that of its column, and the whole.
  expect(changed).toEqual([1, 2, 3, 4].map(() => expect.closeTo(1000, 4)));

  // The numbers of actions are formulas too: an action that goes is one less in its cell, its row, its column and the whole.
  coverage.cells.forEach((row, i) => row.forEach((cell, j) => expect([i, j, written[i]![2 + 2 * width + j]]).toEqual([i, j, cell ? cell.actionCount : '–'])));
  const action = session.state.plan!.elements.find(({ index }) => coverage.cells.flat().some((cell) => cell && coverage.actionsOf(cell).includes(index)))!;
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange(`A${action.row + 1}`).values = [['']];
    await context.sync();
  });
  const gone = await matrixOf();
  expect(gone.flatMap((row, i) => row.flatMap((value, j) => (value === after[i]![j] ? [] : [Number(value) - Number(after[i]![j])])))).toEqual([-1, -1, -1, -1]);
});

test('what was written to a sheet is none of the plan: nothing counts twice, now or when the workbook is opened again', async () => {
  const opened = await openedBook(generatedBook());
  const session = await openSession(opened);
  const said = ({ state: { plan, findings } }: Session): unknown => [plan!.means.count, plan!.elements.length, plan!.sheets.map(({ name }) => name), findings.length];
  const before = said(session);
  for (const ask of [{ id: 'koppelingen', cut: 'kostenplaats' }, { id: 'koppelingen', cut: 'budgetplaats' }, { id: 'dekking', cut: 'departement', year: -1 }, { id: 'dekking', cut: 'programma', year: 0 }] as const) {
    expect(await session.writeReport(ask)).toEqual({ ok: true, value: undefined });
  }
  await session.open();
  expect(said(session)).toEqual(before);
});
