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

const beside = (...owners: string[]) => planOf(parseExample(`
  Niveau | Code | Titel | Verantwoordelijke | Bovenliggende code
  OD | OD1 | Wonen | An |
  ${owners.map((owner, i) => `Actie | AC${i} | Premie ${i} | ${owner} | OD1`).join('\n')}
`).snapshot);

test('a cell that most rows fill, and this one does not, may belong to the one at its left', () => {
  expect(gapsIn(beside('An', 'An', 'An', ''))).toEqual(['Plan']);
});

test('of a cell that many leave empty nothing tells: only who asks for a full look is given the sheet', () => {
  const plan = beside('An', '', '', '');
  expect([gapsIn(plan), gapsIn(plan, true)]).toEqual([[], ['Plan']]);
});
