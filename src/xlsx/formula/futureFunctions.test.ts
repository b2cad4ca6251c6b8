import { withoutPrefixes, withPrefixes } from './futureFunctions';

test.each([
  ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['IFERROR(SORT(UNIQUE(A1:A9)),"")', 'IFERROR(_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9)),"")'],
  ['"CONCAT("&A1&CONCAT(A1:A2)', '"CONCAT("&A1&_xlfn.CONCAT(A1:A2)'],
  ["'CONCAT('!A1", "'CONCAT('!A1"],
  ['SUMIFS(A:A,B:B,"x")+NETWORKDAYS.INTL(A1,A2)', 'SUMIFS(A:A,B:B,"x")+NETWORKDAYS.INTL(A1,A2)'],
])('%s stands in the file as %s', (shown, stored) => {
  expect(withPrefixes(shown)).toBe(stored);
  expect(withoutPrefixes(stored)).toBe(shown);
});

test('a formula with LET keeps all its prefixes, since its parameters carry one too', () => {
  const stored = '_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)';
  expect(withPrefixes(withoutPrefixes(stored))).toBe(stored);
});
