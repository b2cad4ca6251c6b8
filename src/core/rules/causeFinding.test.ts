import { entriesIn } from '#core/plan/entriesIn';
import type { ListEntry } from '#core/plan/Plan';
import type { Cause } from '#core/rules/Cause';
import { causeFinding } from '#core/rules/causeFinding';
import { parseExample, planOf } from '#core/rules/example.testing';
import type { Finding, Fix } from '#core/rules/Finding';

const RULE = { id: 'code-mistyped', severity: 'error' } as const;
const TEXT = `
  Niveau | Code | Titel | Bovenliggende code
  OD | OD1O | Zorg |
  Blad *Departementen en diensten*
  Departement | Dienst | VTE 2026
  Cultuur | Musea | 3
  Blad *Kostenplaatsen*
  Code | Titel
  K1 | Balie
`;
const plan = planOf(parseExample(TEXT).snapshot);
const [dienst, kostenplaats] = [entriesIn(plan.lists.diensten)[0]!, entriesIn(plan.lists.kostenplaatsen)[0]!];

const fix = (id: string, code: string, value: string): Fix => ({ id, isSafe: false, data: { code }, edits: [{ value }] as unknown as Fix['edits'] });
const user = (place: readonly [sheet: number, row: number, column: number], ...fixes: readonly Fix[]): Finding => ({
  rule: 'parent-unknown', severity: 'error', element: '', related: [], data: { value: 'OD10' }, fixes, where: { sheet: place[0], row: place[1], column: place[2], field: 'parent' },
});
const toldOf = (users: readonly Finding[], cause: Cause = { element: plan.elements[0]! }, of = plan): Finding => causeFinding(of, RULE, { named: 'elements', key: 'OD10', code: 'OD10', users: new Set(users) }, cause);
const values = ({ fixes }: Finding): unknown[] => fixes.map(({ id, isSafe, edits }) => [id, isSafe, ...edits.map(({ value }) => value)]);

test('who misses the code is told in the order of the workbook, in whatever order it was found', () => {
  const places = [[1, 1, 5], [0, 9, 3], [0, 2, 8], [1, 1, 2], [0, 2, 4]] as const;
  expect(toldOf(places.map((place) => user(place))).related.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([[0, 2, 4], [0, 2, 8], [0, 9, 3], [1, 1, 2], [1, 1, 5]]);
});

test('either the code becomes what they miss, or each of them, in its own cell, what it is: both are looked at first', () => {
  const first = user([0, 2, 3], fix('clear', 'OD1O', 'none'), fix('replace', 'OD7', 'other'), fix('replace', 'od 1o', 'one'));
  expect(values(toldOf([first, user([0, 3, 3], fix('replace', 'OD1O', 'two'))]))).toEqual([['restore', false, 'OD10'], ['follow', false, 'one', 'two']]);
  // One of them cannot be changed: then changing the others would leave it behind.
  expect(values(toldOf([first, user([0, 3, 3])]))).toEqual([['restore', false, 'OD10']]);
  expect(values(toldOf([first, user([0, 3, 3], fix('replace', 'OD7', 'other'))]))).toEqual([['restore', false, 'OD10']]);
});

test('where no column has the codes there is no cell to put it in', () => {
  const bare = { ...plan, sheets: plan.sheets.map((sheet, i) => (i === 0 ? { ...sheet, columns: sheet.columns.filter(({ field }) => field !== 'code') } : sheet)) };
  expect(values(toldOf([user([0, 2, 3]), user([0, 3, 3])], undefined, bare))).toEqual([]);
});

test('it is told in the cell of what is wrong; only that of the tree is about an element', () => {
  const of = (cause: Cause) => { const { where: { sheet, row, column, field }, element, data } = toldOf([user([0, 2, 3])], cause); return [sheet, row, column, field, element, data.value]; };
  expect(of({ element: plan.elements[0]! })).toEqual([0, 1, 1, 'code', 'OD1O', 'OD1O']);
  expect(of({ list: 'kostenplaatsen', entry: kostenplaats })).toEqual([2, 1, 0, 'code', '', 'K1']);
  expect(of({ list: 'diensten', entry: dienst })).toEqual([1, 1, 1, 'dienst', '', 'Musea']);
  expect(of({ list: 'diensten', entry: dienst, departement: 'Cultuur' })).toEqual([1, 1, 0, 'departement', '', 'Cultuur']);
});

const LISTS = planOf(parseExample(`
  Niveau | Code | Titel
  OD | OD1O | Zorg
  Blad *Departementen en diensten*
  Departement | Dienst
  Cultuur | Musea
  Sport | Zwembaden
  Cultuur | Bibliotheek
  Wonen |
  Wonen | Huren
  Blad *Kostenplaatsen*
  Code | Titel
  K1 | Balie
  K1 | Kassa
  K2 | Zaal
`).snapshot);

test('of a code that stands on its list more than once that is said', () => {
  const entries = entriesIn(LISTS.lists.kostenplaatsen);
  const isDouble = (entry: ListEntry): unknown => toldOf([user([0, 2, 3])], { list: 'kostenplaatsen', entry }, LISTS).data.isDouble;
  expect(entries.map(isDouble)).toEqual([true, true, undefined]);
  const uncoded = entries.map((entry) => ({ ...entry, code: '', key: '' }));
  expect(toldOf([user([0, 2, 3])], { list: 'kostenplaatsen', entry: uncoded[0]! }, { ...LISTS, lists: { ...LISTS.lists, kostenplaatsen: { ...LISTS.lists.kostenplaatsen, entries: uncoded } } }).data).not.toHaveProperty('isDouble');
});

test('a departement is put right on the rows of all its diensten, and on one of its own', () => {
  const restored = (code: string) => {
    const entry = entriesIn(LISTS.lists.departementen).find((each) => each.code === code)!;
    return toldOf([user([0, 2, 3])], { list: 'departementen', entry }, LISTS).fixes.flatMap(({ edits }) => edits.map(({ place, expected, value }) => [place.row, expected, value]));
  };
  expect(restored('Cultuur')).toEqual([[1, 'Cultuur', 'OD10'], [3, 'Cultuur', 'OD10']]);
  expect(restored('Wonen')).toEqual([[4, 'Wonen', 'OD10'], [5, 'Wonen', 'OD10']]);
});
