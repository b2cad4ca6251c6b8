import { parseExample, planOf } from '#core/rules/example.testing';
import { columnFor, describeWhere, elementWhere, entryWhere, isOwnCell, lineElement, lineWhere, oneOfEachRow } from '#core/rules/where';

const made = (text: string) => planOf(parseExample(text).snapshot);

const plan = made(`
  Niveau | Code | Titel | Bovenliggende code
  OD | OD1 | Huren |
  Actie | AC1 | Premie | OD1
  Blad *Middelen*
  Kostenplaats | Code actie | GD 2026 | BD 2026
  K1 | AC1 | 5 | 6
  K1 | AC1 | 7 |
  K1 | AC9 | 8 |
  Blad *Departementen en diensten*
  Departement | Dienst | Capaciteit 2026 | Capaciteit 2027
  Stafdiensten | Loket | 3 | 4
  Blad *Kostenplaatsen*
  Titel | Code
  Lonen | K1`);
const flat = made('SD code | SD | OD code | OD | GD 2026\nSD1 | Wonen | OD1 | Huren | 5');

test('on a flat sheet each level has a column of its own, elsewhere one is for all', () => {
  const columns = (of: typeof plan, levels: readonly string[]) => levels.map((level) => columnFor(of, 0, 'code', level)?.column);
  expect(columns(flat, ['sd', 'od', 'actie', ''])).toEqual([0, 2, undefined, undefined]);
  expect(columns(plan, ['od', 'actie', ''])).toEqual([1, 1, 1]);
  expect(columnFor(plan, 9, 'code')).toBeUndefined();
});

test('what is said of a field stands in its own cell; where the sheet has none, in that of the code, or of the title', () => {
  const of = (each: typeof plan, field: Parameters<typeof elementWhere>[2]) => each.elements.map((element) => elementWhere(each, element, field)).map(({ row, column }) => [row, column]);
  expect([of(plan, 'title'), of(plan, 'description')]).toEqual([[[1, 2], [2, 2]], [[1, 1], [2, 1]]]);
  expect(of(flat, 'description')).toEqual([[1, 0], [1, 2]]);
  expect(of(made('SD | OD | GD 2026\nWonen | Huren | 5'), 'description').map(([, column]) => column)).toEqual([0, 1]);
});

test('of an entry of a list it stands in the column of its year; else in that of its code, or of its dienst', () => {
  const of = (sheet: number, ...field: readonly [Parameters<typeof entryWhere>[2], number?]) => entryWhere(plan, { sheet, row: 1 }, ...field).column;
  expect([of(2, 'bedrag', 2026), of(2, 'bedrag', 2027), of(2, 'bedrag', 2028), of(3, 'title'), of(3, 'to')]).toEqual([2, 3, 1, 0, 1]);
});

test('of a line of means it stands in the column of the field; else in that of the action, or of its code where a row is all', () => {
  expect([lineWhere(plan, 2, 'kostenplaats'), lineWhere(plan, 2, 'budgetplaats')].map(({ sheet, row, column }) => [sheet, row, column])).toEqual([[1, 2, 0], [1, 2, 1]]);
  expect(lineWhere(flat, 0, 'kostenplaats')).toEqual({ sheet: 0, row: 1, column: 2, field: 'kostenplaats' });
});

test('a value can be put only in the cell of the field itself', () => {
  expect([isOwnCell(plan, { sheet: 0, row: 1, column: 2, field: 'title' }), isOwnCell(plan, { sheet: 0, row: 1, column: 1, field: 'title' }), isOwnCell(plan, { sheet: 9, row: 1, column: 1, field: 'code' })]).toEqual([true, false, false]);
});

test('of the lines of one row only the first is told', () => {
  expect(oneOfEachRow(plan, [3, 1, 0, 2])).toEqual([3, 1, 2]);
});

test('a cell is named as it is shown, the first column where none is known', () => {
  const named = (column: number, of = plan, sheet = 0) => Object.values(describeWhere(of, { sheet, row: 3, column })).join('!');
  const indented = made('(leeg) | Niveau | Code | Titel\n(leeg) | OD | OD1 | Huren');
  expect([named(2), named(0), named(-1), named(-1, indented), named(0, indented), named(-1, plan, 9)]).toEqual(['Plan!C4', 'Plan!A4', 'Plan!A4', 'Plan!B4', 'Plan!A4', '!A4']);
});

test('a line is of its action, or of nobody where that is unknown', () => {
  expect([0, 3].map((line) => lineElement(plan, line))).toEqual([{ code: 'AC1', title: 'Premie' }, { code: '', title: '' }]);
});
