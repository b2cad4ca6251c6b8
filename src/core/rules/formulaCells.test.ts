import { formulasInColumn } from '#core/rules/formulaCells';

test('formulas are counted in each column of an area, between two rows', () => {
  const cells = { top: 0, left: 0, from: 1, to: 9, rows: [], facts: { isProtected: false, hiddenRows: [], merged: [], formulas: [{ top: 2, left: 3, rows: 4, columns: 2 }] } };
  expect([2, 3, 4, 5].map((column) => formulasInColumn(cells, column, 1, 9))).toEqual([0, 4, 4, 0]);
  expect(formulasInColumn(cells, 3, 3, 5)).toBe(2);
  expect(formulasInColumn(cells, 3, 6, 9)).toBe(0);
});
