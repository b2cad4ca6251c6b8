import { renamedInFormula, shiftedFormula } from '#core/values/grid/shiftedFormula';

const inserted = { axis: 'rows', at: 4, count: 2, inserted: true } as const;
const removed = { axis: 'rows', at: 4, count: 2, inserted: false } as const;
const columns = { axis: 'columns', at: 1, count: 1, inserted: true } as const;

test.each([
  ['A5', 'A7'], ['$A$4', '$A$4'], ['SUM(A1:A5)', 'SUM(A1:A7)'], ['Ander!A5', 'Ander!A5'], ["'Blad1'!$A$5", "'Blad1'!$A$7"], ['"A5"&A5', '"A5"&A7'], ['LOG10(A5)', 'LOG10(A7)'], ['A:A', 'A:A'],
  ['5:6', '7:8'], ['lijst_A5', 'lijst_A5'], ['tbl5.A5', 'tbl5.A5'],
])('rows put in: %s reads %s', (before, after) => {
  expect(shiftedFormula(before, { readOn: 'Blad1', shifted: 'Blad1' }, inserted)).toBe(after);
});

test.each([['A5', '#REF!'], ['A3:A9', 'A3:A7'], ['A5:A6', '#REF!'], ['A8', 'A6'], ['5:5', '#REF!']])('rows taken out: %s reads %s', (before, after) => {
  expect(shiftedFormula(before, { readOn: 'Blad1', shifted: 'Blad1' }, removed)).toBe(after);
});

test.each([['B1', 'C1'], ['A:B', 'A:C'], ['3:3', '3:3'], ['$B$1:B9', '$C$1:C9']])('a column put in: %s reads %s', (before, after) => {
  expect(shiftedFormula(before, { readOn: 'Blad1', shifted: 'Blad1' }, columns)).toBe(after);
});

test('only references to the sheet that changed go along', () => {
  expect(shiftedFormula("A5+Lijsten!A5+'Mijn lijst'!A5", { readOn: 'Plan', shifted: 'Mijn lijst' }, inserted)).toBe("A5+Lijsten!A5+'Mijn lijst'!A7");
});

test('a sheet that is renamed is renamed in formulas', () => {
  expect(renamedInFormula('Lijsten!$A$2:$A$9&"Lijsten!A1"&Lijst!A1', 'Lijsten', 'Mijn lijsten')).toBe(`'Mijn lijsten'!$A$2:$A$9&"Lijsten!A1"&Lijst!A1`);
});
