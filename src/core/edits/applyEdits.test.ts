import fc from 'fast-check';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { applyEdits } from '#core/edits/applyEdits';
import { invertEdit, type Edit } from '#core/edits/Edit';
import type { CellValue } from '#core/values/CellValue';

const HEADER = ['Code', 'Titel', 'Bedrag'];
const workbook = (rows: readonly (readonly CellValue[])[], top = 0): WorkbookSnapshot => ({
  names: [], sheets: [{ id: '{1}', name: 'Plan', isVisible: true, top, left: 0, tables: [], values: [HEADER, ...rows] }],
});
const edit = (row: number, identity: readonly CellValue[], expected: CellValue, value: CellValue): Edit => ({
  place: { sheetId: '{1}', row, column: 2, header: 'Bedrag', headerRow: 0, identity: identity.map((each, column) => ({ column, header: HEADER[column] ?? '', value: each })) }, expected, value,
});
const refusals = (snapshot: WorkbookSnapshot, ...edits: Edit[]): string[] => applyEdits(snapshot, edits).refused.map(({ refusal }) => refusal.code);
const BOOK = workbook([['A1', 'Dak', '1.200'], ['A2', 'Muur', 5]]);

test('an edit changes its cell and nothing else', () => {
  const { snapshot, done, refused } = applyEdits(BOOK, [edit(1, ['A1', 'Dak'], '1.200', 1200)]);
  expect(snapshot.sheets[0]?.values).toEqual([HEADER, ['A1', 'Dak', 1200], ['A2', 'Muur', 5]]);
  expect([done.length, refused]).toEqual([1, []]);
  expect(BOOK.sheets[0]?.values[1]).toEqual(['A1', 'Dak', '1.200']);
});

test('it refuses when the cell has changed since, and names what it found', () => {
  const [refused] = applyEdits(BOOK, [edit(1, ['A1', 'Dak'], '1.300', 1300)]).refused;
  expect(refused?.refusal).toEqual({ code: 'cell-changed', data: { sheet: 'Plan', cell: 'C2', expected: '1.300', header: 'Bedrag', found: '1.200' } });
});

test('a row put in above, or a sort, does not lead it astray', () => {
  const moved = workbook([['A9', 'Nieuw', 7], ['A2', 'Muur', 5], ['A1', 'Dak', '1.200']]);
  expect(applyEdits(moved, [edit(1, ['A1', 'Dak'], '1.200', 1200)]).snapshot.sheets[0]?.values[3]).toEqual(['A1', 'Dak', 1200]);
  const above = { ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, values: [['Titel van het blad', '', ''], ...sheet.values] })) };
  expect(applyEdits(above, [edit(1, ['A1', 'Dak'], '1.200', 1200)]).snapshot.sheets[0]?.values[2]).toEqual(['A1', 'Dak', 1200]);
});

test('it refuses a row that is gone, two that could be meant, another column and another sheet', () => {
  expect(refusals(workbook([['A2', 'Muur', 5]]), edit(1, ['A1', 'Dak'], '1.200', 1))).toEqual(['row-gone']);
  const twins = workbook([['A2', 'Muur', 5], ['A1', 'Dak', 1], ['A1', 'Dak', 1]]);
  expect(refusals(twins, edit(1, ['A1', 'Dak'], 1, 2))).toEqual(['row-ambiguous']);
  expect(refusals(workbook([['', '', 5]]), edit(2, ['', ''], 5, 2))).toEqual(['row-gone']);
  expect(refusals(BOOK, { ...edit(1, ['A1'], '1.200', 1), place: { ...edit(1, ['A1'], '', '').place, header: 'Budget' } })).toEqual(['column-moved']);
  expect(refusals({ names: [], sheets: [] }, edit(1, ['A1'], '1.200', 1))).toEqual(['sheet-gone']);
});

test('one that is refused does not keep the others', () => {
  const { snapshot, done, refused } = applyEdits(BOOK, [edit(1, ['A1', 'Dak'], 'x', 1), edit(2, ['A2', 'Muur'], 5, 6)]);
  expect([done.length, refused.length, snapshot.sheets[0]?.values[2]?.[2]]).toEqual([1, 1, 6]);
});

test('blanks and numbers as text are no change, other contents are', () => {
  const book = workbook([['A1', 'Dak', ' 105010 ']]);
  expect(refusals(book, edit(1, ['A1', 'Dak'], 105010, 1))).toEqual([]);
  expect(refusals(book, edit(1, ['A1', 'Dak'], '105011', 1))).toEqual(['cell-changed']);
  expect(applyEdits(book, [edit(1, ['A1', 'Dak'], '105010', 1)]).done[0]?.expected).toBe(' 105010 ');
});

test('apply, then invert, gives the workbook back', () => {
  const cell = fc.constantFrom<CellValue>('', 'A1', ' A1', 1, '1', 2.5, true, 'x');
  const row = fc.tuple(cell, cell, cell);
  const anyEdit = fc.record({ row: fc.nat(5), column: fc.nat(2), value: cell, isStale: fc.boolean(), isMoved: fc.boolean() });
  let done = 0;
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.array(anyEdit, { maxLength: 6 }), (rows, wanted) => {
    const book = workbook(rows);
    const edits = wanted.map(({ row: at, column, value, isStale, isMoved }): Edit => {
      const index = at % rows.length;
      const cells = rows[index]!;
      const identity = [0, 1, 2].filter((each) => each !== column).map((each) => ({ column: each, header: HEADER[each]!, value: cells[each]! }));
      return { place: { sheetId: '{1}', row: index + 1 + Number(isMoved), column, header: HEADER[column]!, headerRow: 0, identity }, expected: isStale ? 'anders' : cells[column]!, value };
    });
    const applied = applyEdits(book, edits);
    expect(applied.done.length + applied.refused.length).toBe(edits.length);
    const back = applyEdits(applied.snapshot, applied.done.map(invertEdit).reverse());
    done += applied.done.length;
    expect(back.refused).toEqual([]);
    expect(back.snapshot).toEqual(book);
  }), { numRuns: 1000 });
  expect(done).toBeGreaterThan(500);
});
