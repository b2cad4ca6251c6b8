import type { Lists } from '#core/plan/Plan';
import { parseExample, planOf, withoutCells } from '#core/rules/example.testing';
import { uncodedEntries } from '#core/rules/uncodedEntries';

const PLAN = planOf(parseExample(`
  Niveau | Code | Titel
  Actie | (leeg) | Premie
  Blad *Kostenplaatsen*
  Code | Titel | Dienst
  K1 | Lonen | Loket
  (leeg) | Werking | Loket
  (leeg) | · | Loket
  Blad *Departementen en diensten*
  Departement | Dienst | Capaciteit 2026
  Cultuur | | 
  Cultuur | | 4.5
  Cultuur | Musea | 3
`).snapshot);
const found = (list: keyof Lists, plan = PLAN): string[] => uncodedEntries(plan, list).map(({ sheet, row, title }) => `${plan.sheets[sheet]!.name} ${row} ${title}`);

test('a row of a list with a title and no code has lost it', () => {
  expect(found('kostenplaatsen')).toEqual(['Kostenplaatsen 2 Werking']);
});

test('of diensten one of which a capacity is said: a departement may stand alone', () => {
  expect(found('diensten')).toEqual(['Departementen en diensten 2 ']);
});

test('none is known where there is no such list, no column of codes, or only what was read travelled', () => {
  expect([found('budgetplaatsen'), found('departementen')]).toEqual([[], []]);
  expect(found('kostenplaatsen', withoutCells(PLAN))).toEqual([]);
  const named = planOf(parseExample('Niveau | Code | Titel\nActie | AC1 | Premie\nBlad *Departementen en diensten*\nDepartement | Capaciteit 2026\nCultuur | 4').snapshot);
  expect([named.sheets[1]!.kind, found('diensten', named)]).toEqual(['diensten', []]);
});
