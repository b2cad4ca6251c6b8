import type { Plan } from '#core/plan/Plan';
import { parseExample, planOf } from '#core/rules/example.testing';
import { TotalRows } from '#core/rules/TotalRows';

const HEAD = 'Code actie | Kostenplaats | Aard | 2026';
const read = (text: string): Plan => planOf(parseExample(text).snapshot);
const expenses = (totals: TotalRows, sheet: number): number[] => totals.parts(sheet, 3).map((part) => part.expenses);
const plan = read(`
  Blad *Middelen*
  ${HEAD}
  Totaal | | | 35
  AC1 | K1 | GD | 10
  AC2 | K1 | GD | 20
  (leeg) | Totaal SD1 | | 30
  AC3 | K1 | GD | 5
  Blad *Meer middelen*
  ${HEAD}
  AC4 | K1 | GD | 7
  (leeg) | Totaal K1 | | 7`);

test('rows of totals with what stands between them, from the first row to the last', () => {
  const totals = new TotalRows(plan);
  expect([totals.rowsOf(0), totals.rowsOf(1), totals.rowsOf(9)]).toEqual([[1, 4], [2], []]);
  expect([expenses(totals, 0), expenses(totals, 1), expenses(totals, 9)]).toEqual([[0, 3_000, 500], [700, 0], []]);
});

test('they are named by what they say; no other row is', () => {
  const totals = new TotalRows(plan);
  expect([1, 2, 4].map((row) => [totals.nameAt({ sheet: 0, row }), totals.labelAt({ sheet: 0, row })])).toEqual([['', 'Totaal'], ['', 'AC1'], ['SD1', 'Totaal SD1']]);
  expect([totals.nameAt({ sheet: 1, row: 2 }), totals.labelAt({ sheet: 1, row: 2 }), totals.nameAt({ sheet: 9, row: 0 }), totals.labelAt({ sheet: 9, row: 0 })]).toEqual(['K1', 'Totaal K1', '', '']);
  expect(new TotalRows(read(`Blad *Middelen*\n${HEAD}\nAC1 | K1 | GD | 10\nAC1 Totaal | | | 10`)).nameAt({ sheet: 0, row: 2 })).toBe('AC1');
});

test('where no amounts or no totals stand there are none', () => {
  const without = new TotalRows(read(`Niveau | Code | Titel\nOD | OD1 | Huur\nTotaal | | 5`));
  expect([without.rowsOf(0), without.columnsOf(0)]).toEqual([[], []]);
  const plain = new TotalRows(read(`Blad *Middelen*\n${HEAD}\nAC1 | K1 | GD | 10`));
  expect([plain.rowsOf(0), expenses(plain, 0), plain.columnsOf(0)]).toEqual([[], [], []]);
});

test('a total of budgets on a list is none of lines: it would be said that nothing was read of it', () => {
  const listed = new TotalRows(read(`Blad *Middelen*\n${HEAD}\nAC1 | K1 | GD | 10\nTotaal | | | 10\nBlad *Budgetplaatsen*\nCode | Titel | Kostenplaats | Soort | Budget 2026\nB1 | Lonen | K1 | GD | 5\n(leeg) | Totaal | | | 5`));
  expect([listed.rowsOf(0), listed.rowsOf(1)]).toEqual([[2], []]);
});

test('a name that ends like a total, or says it without a code before it, is a row like any other', () => {
  expect(new TotalRows(read(`Blad *Middelen*\n${HEAD}\nAC1 | Voetbal | GD | 10\n5 | Kantinetotaal | GD | 5\nAC1 Totaal | | | 10`)).rowsOf(0)).toEqual([3]);
});

test('two hundred rows of totals are added up, more are anybody\'s guess', () => {
  const rowsOf = (count: number): number => new TotalRows(read(`Blad *Middelen*\n${HEAD}\nAC1 | K1 | GD | 10\n${Array.from({ length: count }, () => 'Totaal | | | 10').join('\n')}`)).rowsOf(0).length;
  expect([rowsOf(200), rowsOf(201)]).toEqual([200, 0]);
});

test('a row that becomes one of totals, or is none any more, parts its sheet anew', () => {
  const totals = new TotalRows(plan);
  const rows = plan.cells![0]!.rows as (string | number)[][];
  expect(totals.update([{ sheet: 0, row: 2 }], false)).toEqual([{ sheet: 0, row: 1 }, { sheet: 0, row: 4 }]);
  const before = rows[4]!;
  rows[4] = ['', '', '', ''];
  expect([totals.update([{ sheet: 0, row: 4 }], false), expenses(totals, 0), expenses(totals, 1)]).toEqual([[{ sheet: 0, row: 1 }], [0, 3_500], [700, 0]]);
  rows[4] = before;
  expect([totals.update([{ sheet: 0, row: 4 }], false), expenses(totals, 0)]).toEqual([[{ sheet: 0, row: 1 }, { sheet: 0, row: 4 }], [0, 3_000, 500]]);
});

test('with other elements a total on any sheet may be about another one', () => {
  const totals = new TotalRows(plan);
  expect([totals.update([], false), totals.update([], true), totals.update([{ sheet: 9, row: 0 }], false)]).toEqual([[], [{ sheet: 0, row: 1 }, { sheet: 0, row: 4 }, { sheet: 1, row: 2 }], []]);
});

test('a line on a row that is headed as a total is not among what that adds up', () => {
  expect(expenses(new TotalRows(read(`Blad *Middelen*\n${HEAD}\nAC4 | K1 | GD | 7\n5 | Totaal K1 | | 9`)), 0)).toEqual([700, 900]);
});
