import { isPrioritair, oppositePrioritair } from './isPrioritair';

test.each(['ja', 'JA', 'J', 'yes', 'x', '✓', '1', 'true', 'Prioritair', 'prioritair beleid', 'waar'])('%s is prioritair', (text) => {
  expect(isPrioritair(text)).toBe(true);
});

test.each(['neen', 'Nee', 'n', 'no', '0', 'false', 'niet-prioritair', 'Overig beleid'])('%s is not', (text) => {
  expect(isPrioritair(text)).toBe(false);
});

test.each(['', '?', '-', 'misschien', '2', 'na de verkiezingen', '__proto__'])('%p says nothing certain', (text) => {
  expect(isPrioritair(text)).toBeNull();
  expect(oppositePrioritair(text)).toBeNull();
});

test.each([
  ['ja', 'neen'], ['Ja', 'Neen'], ['NEE', 'JA'], ['neen', 'ja'], ['J', 'N'], ['no', 'yes'], ['1', 0], ['0', 1], ['true', false], ['false', true], ['x', ''], ['✓', ''], ['overig beleid', 'prioritair beleid'],
] as const)('the opposite of %s is %p', (text, opposite) => {
  expect(oppositePrioritair(text)).toBe(opposite);
});
