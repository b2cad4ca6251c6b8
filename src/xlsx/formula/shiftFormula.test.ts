import { shiftFormula } from './shiftFormula';

test.each([
  ['A1+$B$2+C$3+$D4', 2, 1, 'B3+$B$2+D$3+$D6'],
  ['SUM(A1:B9)', 1, 0, 'SUM(A2:B10)'],
  ['SUM(A:C)+SUM(2:5)+SUM($A:C)', 1, 1, 'SUM(B:D)+SUM(3:6)+SUM($A:D)'],
  ["'Blad A1'!A1+Blad2!A1+B2!A1", 1, 0, "'Blad A1'!A2+Blad2!A2+B2!A2"],
  ['"A1 ""B2"""&A1', 1, 0, '"A1 ""B2"""&A2'],
  ['LOG10(A1)+ATAN2(A1,B1)', 1, 0, 'LOG10(A2)+ATAN2(A2,B2)'],
  ['Plan[[#This Row],[A1]]+Plan[A1]+A1', 1, 0, 'Plan[[#This Row],[A1]]+Plan[A1]+A2'],
  ['HSD_1+naam.A1+ABCD1+A1B', 1, 0, 'HSD_1+naam.A1+ABCD1+A1B'],
  ['A1', -1, 0, '#REF!'],
  ['SUM(A1:A2)', -1, 0, 'SUM(#REF!:A1)'],
  ['XFD1', 0, 1, '#REF!'],
  ['XFE1+A1048577', 1, 0, 'XFE1+A1048577'],
  ['1E5+A1*2.5', 1, 0, '1E5+A2*2.5'],
  ['IF(a1>0,"ja",TRUE)', 1, 1, 'IF(B2>0,"ja",TRUE)'],
  ['éA1+A1', 1, 0, 'éA1+A2'],
])('%s by %d rows and %d columns', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
