import { linesHeight, textLines } from './textHeight';

test('a text takes as many lines as its words need, kept whole', () => {
  expect(textLines('', 5)).toBe(1);
  expect(textLines('Wonen', 20)).toBe(1);
  expect(textLines('aaaa bbbb cccc', 5)).toBe(3);
  expect(textLines('aaaa bbbb cccc', 10)).toBe(2);
});

test('a word longer than its column takes one line', () => {
  expect(textLines('Hottentottententententoonstelling', 3)).toBe(1);
});

test('one line is left to the spreadsheet', () => {
  expect(linesHeight(1)).toBeNull();
  expect(linesHeight(3)).toBe(48);
});
