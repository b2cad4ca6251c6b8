import { linesHeight, textLines } from './textHeight';

test('a text takes as many lines as its words need, kept whole', () => {
  expect(textLines('', 5)).toBe(1);
  expect(textLines('Wonen', 20)).toBe(1);
  expect(textLines('aaaa bbbb cccc', 5)).toBe(3);
  expect(textLines('aaaa bbbb cccc', 12)).toBe(2);
});

test('narrow letters take less room than wide ones, and what is left free at the sides counts', () => {
  expect(textLines('illi illi illi', 10)).toBe(1);
  expect(textLines('MWWM MWWM MWWM', 10)).toBe(3);
  // Two words of ten letters, as wide as a font that takes the place of another one makes them.
  expect([textLines('aaaa aaaaa', 11.8), textLines('aaaa aaaaa', 12)]).toEqual([2, 1]);
});

test('a word longer than its column takes one line', () => {
  expect(textLines('Hottentottententententoonstelling', 3)).toBe(1);
});

test('one line is left to the spreadsheet', () => {
  expect(linesHeight(1)).toBeNull();
  expect(linesHeight(3)).toBe(48);
});
