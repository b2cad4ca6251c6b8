import fc from 'fast-check';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { differenceSteps } from '#core/read/differenceSteps';
import type { CellGrid, CellValue } from '#core/values/CellValue';
import { runSteps } from '#core/values/steps';

function workbook(values: CellGrid, part: Partial<WorkbookSnapshot['sheets'][number]> = {}): WorkbookSnapshot {
  return { names: [], sheets: [{ id: '{1}', name: 'Plan', isVisible: true, top: 2, left: 1, values, tables: [], ...part }] };
}

const between = (was: WorkbookSnapshot, now: WorkbookSnapshot) => runSteps(differenceSteps(was, now));

test('only the cells of a row from the first to the last that differs', () => {
  expect(between(workbook([['a', 'b', 'c', 'd'], [1, 2, 3, 4]]), workbook([['a', 'b', 'c', 'd'], [1, 'x', 3, 'y']])))
    .toEqual([{ sheetId: '{1}', top: 3, left: 2, values: [['x', 3, 'y']] }]);
});

test('a cell that only one of them has counts as empty in the other', () => {
  expect(between(workbook([['a', '']]), workbook([['a'], ['', '']]))).toEqual([]);
  expect(between(workbook([['a'], ['b']]), workbook([['a']]))).toEqual([{ sheetId: '{1}', top: 3, left: 1, values: [['']] }]);
});

test.each<[string, Partial<WorkbookSnapshot['sheets'][number]>]>([
  ['a renamed sheet', { name: 'Ander' }], ['a hidden sheet', { isVisible: false }], ['another sheet', { id: '{2}' }], ['a used range that begins elsewhere', { left: 0 }],
  ['a table', { tables: [{ name: 'T', top: 2, left: 1, rows: 1, columns: 1 }] }], ['protection', { facts: { isProtected: true, hiddenRows: [], formulas: [], merged: null } }],
])('%s is more than cells', (_what, part) => {
  expect(between(workbook([['a']]), workbook([['a']], part))).toBeNull();
});

test('names, what the workbook keeps, and more rows than are followed are read anew', () => {
  const was = workbook([['a']]);
  expect(between(was, { ...was, names: [{ name: 'N', refersTo: 'Plan!$A$1' }] })).toBeNull();
  expect(between(was, { ...was, parts: new Map([['urn:x', ['<x/>']]]) })).toBeNull();
  const rows = (count: number): CellValue[][] => Array.from({ length: count }, (_, n) => [n + 1]);
  expect(between(workbook([]), workbook(rows(500)))).toHaveLength(500);
  expect(between(workbook([]), workbook(rows(501)))).toBeNull();
});

test('the patches make the one workbook into the other', () => {
  const grids = fc.array(fc.array(fc.constantFrom<CellValue>('', 'a', 1, true), { minLength: 3, maxLength: 3 }), { maxLength: 6 });
  fc.assert(fc.property(grids, grids, (was, now) => {
    const cells = was.map((row) => [...row]);
    for (const { top, left, values } of between(workbook(was), workbook(now))!) values[0]!.forEach((value, i) => { (cells[top - 2] ??= ['', '', ''])[left - 1 + i] = value; });
    const filled = (grid: CellGrid) => Array.from({ length: 6 }, (_, row) => grid[row] ?? ['', '', '']);
    expect(filled(cells)).toEqual(filled(now));
  }));
});
