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
  ['the row is blank', 'AC1 | K1 | | GD | 5 | 5\n (leeg) | | | | |\n AC1 | K1 | | GD | 5 | 5'],
  ['nothing stands above', 'AC1 | | | GD | 5 | 5\n AC1 | | | GD | 5 | 5'],
])('none where %s', (_, means) => {
  expect(gaps(means)).toEqual([]);
});

const beside = (...owners: string[]) => planOf(parseExample(`
  Niveau | Code | Titel | Verantwoordelijke | Bovenliggende code
  OD | OD1 | Wonen | An |
  ${owners.map((owner, i) => `Actie | AC${i} | Premie ${i} | ${owner} | OD1`).join('\n')}
`).snapshot);

test('years without an amount, levels beside each other, and what stands beside a column that is not read, tell nothing', () => {
  expect(gaps(['5', '5', '5', ''].map((later) => `AC1 | K1 | B1 | GD | 5 | ${later}`).join('\n'))).toEqual([]);
  const flat = planOf(parseExample(`SD | OD | Actie | GD 2026\n${['Huren', 'Huren', 'Huren', ''].map((od, i) => `Wonen | ${od} | Premie ${i} | 5`).join('\n')}`).snapshot);
  expect([flat.sheets.map(({ kind }) => kind), gapsIn(flat)]).toEqual([['vlak'], []]);
  const unread = planOf(parseExample(`Niveau | Code | Titel | Kleurtje | Verantwoordelijke\n${['An', 'An', 'An', ''].map((owner, i) => `OD | OD${i} | Wonen ${i} | rood | ${owner}`).join('\n')}`).snapshot);
  expect([unread.sheets.map(({ columns }) => columns.map(({ field }) => field)), gapsIn(unread)]).toEqual([[['niveau', 'code', 'title', 'owner']], []]);
});

test('where only the plan travelled, no sheet is looked at but by a full look', () => {
  const { cells: _, ...plan } = beside('An', 'An', 'An', '');
  expect([gapsIn(plan), gapsIn(plan, true)]).toEqual([[], ['Plan']]);
});

test('a cell that most rows fill, and this one does not, may belong to the one at its left', () => {
  expect([gapsIn(beside('An', 'An', '')), gapsIn(beside('An', ''))]).toEqual([['Plan'], []]);
});

test('of a cell that many leave empty nothing tells: only who asks for a full look is given the sheet', () => {
  const plan = beside('An', '', '', '');
  expect([gapsIn(plan), gapsIn(plan, true)]).toEqual([[], ['Plan']]);
});
