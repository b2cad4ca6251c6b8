import { gapsIn } from '#core/rules/gapsIn';
import { parseExample, planOf } from '#core/rules/example.testing';

const gaps = (means: string) => gapsIn(planOf(parseExample(`
  Niveau | Code | Titel | Bovenliggende code
  OD | OD1 | Wonen |
  Actie | AC1 | Premie | OD1
  Blad *Middelen*
  Code actie | Kostenplaats | Budgetplaats | Aard | 2026 | 2027
  ${means}
`).snapshot));

test('a kostenplaats that is empty below a filled one may belong to it', () => {
  expect(gaps('AC1 | K1 | | GD | 5 | 5\n AC1 | | | GD | 5 | 5')).toEqual(['Middelen']);
});

test.each([
  ['all is filled', 'AC1 | K1 | | GD | 5 | 5\n AC1 | K1 | | GD | 5 | 5'],
  ['what may be empty is', 'AC1 | K1 | B1 | GD | 5 | 5\n AC1 | K1 | | GD | 5 | '],
  ['the row is blank', 'AC1 | K1 | | GD | 5 | 5\n | | | | |\n AC1 | K1 | | GD | 5 | 5'],
  ['nothing stands above', 'AC1 | | | GD | 5 | 5\n AC1 | | | GD | 5 | 5'],
])('none where %s', (_, means) => {
  expect(gaps(means)).toEqual([]);
});
