import { applyCorrections, recogniseWithReasons } from '#core/layout/recognise';
import { readPlan } from '#core/read/readPlan';
import { amountColumnsOf, columnOfYear, lineColumnsOf } from '#core/rules/amountColumns';
import { parseExample, planOf, withoutCells } from '#core/rules/example.testing';

const plan = (header: string, ...rows: readonly string[]) => planOf(parseExample(`
  Niveau | Code | Titel
  Actie | AC1 | Premies
  Blad *Middelen*
  Code actie | Aard | ${header} | Afschrijvingstermijn
  ${rows.map((row) => `AC1 | ${row} | `).join('\n')}
`).snapshot);
const columns = (of: ReturnType<typeof plan>) => Array.from({ length: of.means.count }, (_, line) => lineColumnsOf(of)(line).map(({ column }) => column));

test('a line stands in the columns of its kind and direction', () => {
  const kinds = plan('GD uitgaven 2026 | GD ontvangsten 2026 | BD uitgaven 2026 | VTE 2026', ' | 5 | 6 | 7 | 8');
  for (const each of [kinds, withoutCells(kinds)]) expect(columns(each)).toEqual([[2], [3], [4], [5]]);
});

test('of parts of the budget each has columns of its own', () => {
  const parts = plan('Exploitatie 2026 | Exploitatie 2027 | Investeringen 2026', ' | 5 | 6 | 7');
  for (const each of [parts, withoutCells(parts)]) expect(columns(each)).toEqual([[2, 3], [4]]);
});

test('people who stand there once, for every year, have that column in each; money has one a year', () => {
  const { snapshot } = parseExample('SD code | SD | OD code | OD | Actie code | Actie | GD 2026 | GD 2027 | VTE\nSD1 | Wonen | OD1 | Huur | AC1 | Premie | 10 | 20 | 2');
  const asked = recogniseWithReasons(snapshot);
  const { layout } = applyCorrections(snapshot, asked, asked.questions.find(({ topic }) => topic === 'which-year')!.answers[0]!.corrections);
  const people = readPlan(snapshot, layout);
  expect(amountColumnsOf(people, 0).map(({ column, year, isEveryYear }) => [column, year, isEveryYear])).toEqual([[6, 0, false], [7, 1, false], [8, 0, true]]);
  const inEach = (line: number): number[] => [0, 1, 2].map((year) => columnOfYear(lineColumnsOf(people)(line), year));
  expect([inEach(0), inEach(1)]).toEqual([[6, 7, -1], [8, 8, 8]]);
  // Until it is known of which years it is, it has no place.
  expect(amountColumnsOf(readPlan(snapshot), 0).map(({ column }) => column)).toEqual([6, 7]);
});

test('one that says its kind itself in those of no kind', () => {
  expect(columns(plan('2026 | 2027', 'GD | 5 | 6', 'VTE | 1 |', 'Exploitatie | 7 | 8'))).toEqual([[2, 3], [2, 3], [2, 3]]);
});

test('where both fit, a row has a line for each that is filled, in their order', () => {
  const both = plan('2026 | 2027 | VTE 2026 | VTE 2027', 'VTE | 5 | | |', 'VTE | | | | 3', 'VTE | | 5 | 3 |', 'GD | 5 | | 3 |');
  expect(columns(both)).toEqual([[2, 3], [4, 5], [2, 3], [4, 5], [2, 3], [4, 5]]);
  // Without its cells the column of the kind itself is the more likely.
  expect(columns(withoutCells(both))).toEqual([[4, 5], [4, 5], [4, 5], [4, 5], [2, 3], [4, 5]]);
});
