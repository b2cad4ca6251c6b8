import { parseExample, planOf } from '#core/rules/example.testing';
import { LevelCounts } from '#core/rules/LevelCounts';

test('levels are counted by sheet, with and without codes, as elements come and go', () => {
  const counts = new LevelCounts(planOf(parseExample('Niveau | Code | Titel\nOD | OD1 | Huur').snapshot));
  expect([counts.has('od'), counts.has('actie'), counts.hasCodesOn(0), counts.hasCodesOn(1), counts.uncodedOn(0), [...counts.signs]]).toEqual([true, false, true, false, [], ['od']]);
  const uncoded = { level: 'actie', sheet: 0, key: '' };
  counts.count(uncoded, 1);
  expect([counts.uncodedOn(0), counts.uncodedOn(1), [...counts.signs]]).toEqual([['actie'], [], ['od', 'actie', '0 actie']]);
  counts.count({ ...uncoded, key: 'AC1' }, 1);
  expect(counts.uncodedOn(0)).toEqual([]);
  counts.count({ ...uncoded, key: 'AC1' }, -1);
  counts.count(uncoded, -1);
  counts.count({ level: 'od', sheet: 0, key: 'OD1' }, -1);
  expect([counts.has('od'), counts.hasCodesOn(0), counts.uncodedOn(0), [...counts.signs]]).toEqual([false, false, [], []]);
});
