import { lineColumnsOf } from '#core/rules/amountColumns';
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

test('one that says its kind itself in those of no kind', () => {
  expect(columns(plan('2026 | 2027', 'GD | 5 | 6', 'VTE | 1 |'))).toEqual([[2, 3], [2, 3]]);
});

test('where both fit, a row has a line for each that is filled, in their order', () => {
  const both = plan('2026 | 2027 | VTE 2026 | VTE 2027', 'VTE | 5 | | |', 'VTE | | | | 3', 'VTE | | 5 | 3 |', 'GD | 5 | | 3 |');
  expect(columns(both)).toEqual([[2, 3], [4, 5], [2, 3], [4, 5], [2, 3], [4, 5]]);
  // Without its cells the column of the kind itself is the more likely.
  expect(columns(withoutCells(both))).toEqual([[4, 5], [4, 5], [4, 5], [4, 5], [2, 3], [4, 5]]);
});
