import fc from 'fast-check';
import { absoluteAddress, cellAddress, columnIndex, columnLetters, parseRange, parseRanges, quoteSheetName, rangeAddress } from './cellAddress';

const range = fc.tuple(fc.nat(1_048_575), fc.nat(1_048_575), fc.nat(16_383), fc.nat(16_383)).map(([a, b, c, d]) => ({ top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) }));

test('letters and numbers of columns are each other\'s reverse', () => {
  expect(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD'].map(columnIndex)).toEqual([0, 25, 26, 51, 701, 702, 16_383]);
  fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnLetters(column)) === column));
});

test('any range reads back from its text', () => {
  fc.assert(fc.property(range, (each) => {
    expect(parseRange(rangeAddress(each))).toEqual(each);
    expect(parseRange(absoluteAddress(each))).toEqual(each);
  }));
});

test.each([
  ['B7', { top: 6, left: 1, bottom: 6, right: 1 }], ['$C$9:b7', { top: 6, left: 1, bottom: 8, right: 2 }], ['B:C', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ['$7:9', { top: 6, left: 0, bottom: 8, right: 16_383 }], ['A', undefined], ['7', undefined], ['', undefined], [':', undefined], ['A1:B', undefined], ['A0', undefined], ['XFE1', undefined], ['A1048577', undefined],
  ['A1:B2:C3', undefined], ['Blad1!A1', undefined],
])('%j', (text, expected) => {
  expect(parseRange(text)).toEqual(expected);
});

test('a list of ranges', () => {
  expect(parseRanges(' A1  B2:C3 nee ')).toEqual([{ top: 0, left: 0, bottom: 0, right: 0 }, { top: 1, left: 1, bottom: 2, right: 2 }]);
  expect(cellAddress(0, 16_383)).toBe('XFD1');
});

test.each([['Plan', 'Plan'], ['Één', 'Één'], ['Blad 1', "'Blad 1'"], ["Programma's", "'Programma''s'"], ['A1', "'A1'"], ['R1C1', "'R1C1'"], ['2026', "'2026'"], ['a-b', "'a-b'"]])('sheet %s in a formula', (name, expected) => {
  expect(quoteSheetName(name)).toBe(expected);
});
