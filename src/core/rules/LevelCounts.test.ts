import { parseExample, planOf } from '#core/rules/example.testing';
import { LevelCounts } from '#core/rules/LevelCounts';

test('levels are counted by sheet, with and without codes, as elements come and go', () => {
  const counts = new LevelCounts(planOf(parseExample('Niveau | Code | Titel\nOD | OD1 | Huur').snapshot));
  expect([counts.has('od'), counts.has('actie'), counts.hasCodesOn(0), counts.hasCodesOn(1), counts.uncodedOn(0), [...counts.signs]]).toEqual([true, false, true, false, [], ['od', '0']]);
  const uncoded = { level: 'actie', sheet: 0, key: '' };
  counts.count(uncoded, 1);
  expect([counts.uncodedOn(0), counts.uncodedOn(1), [...counts.signs]]).toEqual([['actie'], [], ['od', 'actie', '0 actie', '0']]);
  counts.count({ ...uncoded, key: 'AC1' }, 1);
  expect(counts.uncodedOn(0)).toEqual([]);
  counts.count({ ...uncoded, key: 'AC1' }, -1);
  counts.count(uncoded, -1);
  counts.count({ level: 'od', sheet: 0, key: 'OD1' }, -1);
  expect([counts.has('od'), counts.hasCodesOn(0), counts.uncodedOn(0), [...counts.signs]]).toEqual([false, false, [], []]);
});

test('the signs are made anew when one comes or goes, and at no other time', () => {
  const counts = new LevelCounts(planOf(parseExample('Niveau | Code | Titel\nOD | OD1 | Huur').snapshot));
  const [coded, uncoded] = ['AC1', ''].map((key) => ({ level: 'actie', sheet: 0, key }));
  const after = (element: typeof coded, by: 1 | -1): string => {
    const before = counts.signs;
    counts.count(element!, by);
    return counts.signs === before ? 'kept' : [...counts.signs].join();
  };
  expect(([[coded, 1], [coded, 1], [coded, -1], [uncoded, 1], [coded, -1], [uncoded, 1], [uncoded, -1], [coded, 1], [uncoded, -1], [coded, -1], [uncoded, 1], [uncoded, -1]] as const).map(([element, by]) => after(element, by)))
    .toEqual(['od,actie,0', 'kept', 'kept', 'kept', 'od,actie,0 actie,0', 'kept', 'kept', 'od,actie,0', 'kept', 'od,0', 'od,actie,0 actie,0', 'od,0']);
});

test('a sheet that has none of a level yet is a change of its own', () => {
  const counts = new LevelCounts(planOf(parseExample('Niveau | Code | Titel\nOD | OD1 | Huur').snapshot));
  expect([...counts.signs]).toEqual(['od', '0']);
  counts.count({ level: 'od', sheet: 1, key: '' }, 1);
  expect([...counts.signs]).toEqual(['od', '0', '1 od']);
  // The only one with a code leaves a sheet, and the level stays in the plan.
  counts.count({ level: 'od', sheet: 0, key: 'OD1' }, -1);
  expect([...counts.signs]).toEqual(['od', '1 od']);
});

test('elements with a code are counted over all levels and sheets', () => {
  const counts = new LevelCounts(planOf(parseExample('Niveau | Code | Titel | Bovenliggende code\nOD | OD1 | Huur |\nActie | AC1 | Premie | OD1\nActie | (leeg) | Loket | OD1').snapshot));
  expect(counts.coded).toBe(2);
  counts.count({ level: 'sd', sheet: 1, key: 'SD1' }, 1);
  counts.count({ level: 'sd', sheet: 1, key: '' }, 1);
  expect(counts.coded).toBe(3);
  counts.count({ level: 'od', sheet: 0, key: 'OD1' }, -1);
  expect(counts.coded).toBe(2);
});

test('rows that stand together are counted apart where level, sheet or code parts them', () => {
  const countsOf = (rows: string): LevelCounts => new LevelCounts(planOf(parseExample(`Niveau | Code | Titel\n${rows}`).snapshot));
  expect(countsOf('OD | OD1 | Huur\nActie | AC1 | Premie').has('actie')).toBe(true);
  const counts = countsOf('Actie | AC1 | Premie\nBlad *Plan 2*\nNiveau | Code | Titel\nActie | AC2 | Loket\nActie | (leeg) | Balie');
  expect([counts.hasCodesOn(0), counts.hasCodesOn(1), counts.coded]).toEqual([true, true, 2]);
  counts.count({ level: 'actie', sheet: 1, key: 'AC2' }, -1);
  expect([counts.hasCodesOn(0), counts.hasCodesOn(1), counts.uncodedOn(1)]).toEqual([true, false, ['actie']]);
});
