import type { Lists } from '#core/plan/Plan';
import { parseExample, planOf } from '#core/rules/example.testing';
import type { Finding } from '#core/rules/Finding';
import { LostEntries } from '#core/rules/LostEntries';
import { createPlanLinks } from '#core/rules/PlanLinks';

/** A finding on the only action. */
const user = (n: number): Finding => ({ rule: 'x', severity: 'error', where: { sheet: 0, row: 1, column: n, field: 'dienst' }, element: 'AC1', data: {}, related: [], fixes: [] });

/** `K20x2` is a code that two rows miss; gives each with the row of the list that must be meant. */
function lostIn(list: keyof Lists, text: string, missed: string): string {
  const plan = planOf(parseExample(text).snapshot);
  const all = missed.split(' ').map((each) => {
    const [, key, count] = /^(.+)x(\d)$/u.exec(each)!;
    return { named: list, key: key!, code: key!, users: new Set(Array.from({ length: Number(count) }, (_, n) => user(n))) };
  });
  return [...new LostEntries(plan, createPlanLinks(plan)).of(list, all)].map(([{ key }, cause]) => `${key} ${'entry' in cause ? cause.entry.row : '?'}`).join();
}

/** On a list of kostenplaatsen with these codes (`-` for none), of which only those with a star are named. */
function lost(codes: string, missed: string): string {
  const all = codes.split(' ');
  const rows = all.filter((each) => each.endsWith('*')).map((each) => `AC1 | ${each.slice(0, -1)} | GD | 1`);
  return lostIn('kostenplaatsen', `Niveau | Code | Titel\nActie | AC1 | Premie\nBlad *Middelen*\nCode actie | Kostenplaats | Aard | 2026\nAC1 | | GD | 1\n${rows.join('\n')}\nBlad *Kostenplaatsen*\nCode | Naam\n${all.map((each, i) => `${each === '-' ? '(leeg)' : each.replace('*', '')} | Naam ${i}`).join('\n')}`, missed);
}

test.each([
  ['a row without a code where just that code belongs', 'K10* - K30*', 'K20x1', 'K20 2'],
  ['the first row', '- K20* K30*', 'K10x1 K90x1', 'K10 1'],
  ['the last row', 'K10* K20* -', 'K30x1 K05x1', 'K30 3'],
  ['one that would be out of order, for it is the only one', 'K10* - K30*', 'K40x1', 'K40 2'],
  ['not for two codes', 'K10* - K30*', 'K40x1 K50x1', ''],
  ['not of two that fit', 'K10* - - K30*', 'K20x2', ''],
  ['what looks like no code of the list is a slip of one row', 'K10* - K30*', 'KP20x1', ''],
  ['unless two miss it', 'K10* - K30*', 'KP20x2', 'KP20 2'],
  ['an error in the place of a code', 'K10* #REF! K30*', 'K20x1', 'K20 2'],
  ['a formula as text in the place of a code', "K10* '=A1 K30*", 'K20x1', 'K20 2'],
  ['an error before a code that nobody names', 'K10* #REF! K30* K99', 'K70x1', 'K70 2'],
  ['a formula before a code that nobody names', "K10* '=A1 K30* K99", 'K70x1', 'K70 2'],
  ['the later of two with one code', 'K10* K10 K30*', 'K70x1', 'K70 2'],
  ['the one of two where that code belongs', 'K10* K30* K20* K30*', 'K15x1 K05x1', 'K15 2'],
  ['a code out of order that nobody names', 'K10* K99 K30*', 'K20x1', 'K20 2'],
  ['not where somebody names it', 'K10* K99* K30*', 'K20x1', ''],
  ['not where it is in order', 'K10* K17 K30*', 'K20x1', ''],
  ['not of so few', 'K99 K30*', 'K20x1', ''],
  ['not a code one sign away, where one row misses it', 'K10* K50 K30*', 'K20x1', ''],
  ['a code one sign away, where two miss it', 'K10* K50 K30*', 'K20x2', 'K20 2'],
  ['the only one that nobody names, where two miss a code', 'K10* K99 K30*', 'K70x2', 'K70 2'],
  ['not where one row misses it', 'K10* K99 K30*', 'K70x1', ''],
  ['a row without a code before one that nobody names', 'K10* K99 K30* -', 'K05x2', 'K05 4'],
])('on a list: %s', (_, codes, missed, found) => {
  expect(lost(codes, missed)).toBe(found);
});

test('among fifty rows without a code one may be meant, among more none', () => {
  const many = (count: number): string => `K10* - K30* ${Array.from({ length: count }, () => '-').join(' ')}`;
  expect([lost(many(49), 'K20x2'), lost(many(50), 'K20x2')]).toEqual(['K20 2', '']);
});

test('a list of more than a thousand is searched for one code alone that several miss', () => {
  const many = (count: number): string => Array.from({ length: count + 1 }, (_, i) => (i === 1 ? '-' : `K${1000 + i}`)).join(' ');
  expect([lost(many(1000), 'K1001x1'), lost(many(1001), 'K1001x1'), lost(many(1001), 'K1001x2'), lost(many(1001), 'K1001x2 K5001x2')]).toEqual(['K1001 2', '', 'K1001 2', '']);
});

test('a dienst that nobody names goes with the departement of those who miss one', () => {
  const list = (departement: string): string => `Niveau | Code | Titel | Departement | Dienst\nActie | AC1 | Premie | ${departement} | Zwembad\nActie | AC2 | Premie | Cultuur | Archief\nActie | AC3 | Premie | Cultuur | Musea\nBlad *Departementen en diensten*\nDepartement | Dienst\nCultuur | Archief\nSport | Bad\nCultuur | Musea`;
  expect(['Sport', '', 'Cultuur', 'sport'].map((departement) => lostIn('diensten', list(departement), 'ZWEMBADx2'))).toEqual(['ZWEMBAD 2', 'ZWEMBAD 2', '', 'ZWEMBAD 2']);
});

test('a budgetplaats that lost its code goes with the kostenplaats of the lines that miss it', () => {
  const list = (...places: readonly string[]): string => `Niveau | Code | Titel\nActie | AC1 | Premie\nBlad *Middelen*\nCode actie | Kostenplaats | Budgetplaats | Aard | 2026\n${places.map((place) => `AC1 | ${place} | B9 | GD | 1`).join('\n')}\nBlad *Budgetplaatsen*\nCode | Naam | Kostenplaats\nB1 | Huur | K1\nB1 | Koop | K2`;
  expect([list('K2', 'K2'), list('K1', ''), list('K1', 'K2')].map((text) => lostIn('budgetplaatsen', text, 'B9x2'))).toEqual(['B9 2', 'B9 1', '']);
});
