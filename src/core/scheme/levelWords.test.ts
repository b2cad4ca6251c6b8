import { bbc } from './bbc';
import { gent2020 } from './gent2020';
import { levelFinder } from './LevelFinder';

test.each([gent2020, bbc])('an abbreviation is that of the codes, in both languages: $name', ({ levels }) => {
  const shorts = levels.filter(({ words }) => /^[A-Z]+$/.test(words.nl.short + words.en.short));
  expect(shorts.length).toBeGreaterThanOrEqual(3);
  expect(shorts.map(({ words }) => words.en.short)).toEqual(shorts.map(({ words }) => words.nl.short));
});

test('what an English workbook may call them is read', () => {
  expect(['MSO', 'SO', 'oo', 'HSD', 'SD', 'OD'].map(levelFinder(gent2020).byWord)).toEqual(['hsd', 'sd', 'od', 'hsd', 'sd', 'od']);
  expect(['PO', 'BD'].map(levelFinder(bbc).byWord)).toEqual(['sd', 'sd']);
});
