import { rowsToFit } from '#workbench/page/grid/rowsToFit';
import { bookOf, closeAll, onFirstSheet, opened } from './open';

afterEach(closeAll);

const LONG = 'Een naam die in een smalle kolom over meer dan een lijn loopt';

/** The rows that would be measured, of all that was written. */
async function measured(rows: (string | number)[][], dress: (sheet: Excel.Worksheet) => void): Promise<string[]> {
  const workbook = await opened(bookOf(rows));
  await onFirstSheet(workbook, dress);
  const sheet = workbook.engine.workbook.getActiveSheet();
  const range = { startRow: 0, endRow: rows.length - 1, startColumn: 0, endColumn: 2 };
  return rowsToFit(sheet, workbook.engine.styles, [range]).map(({ startRow, endRow }) => `${startRow + 1}-${endRow + 1}`);
}

test('a list in which nothing is wrapped, or every text fits, has no row to measure', async () => {
  const rows = Array.from({ length: 400 }, (_, i) => [i, `Kostenplaats ${i}`, LONG]);
  expect(await measured(rows, (sheet) => {
    sheet.getRange('B1:B400').format.columnWidth = 200;
    sheet.getRange('B1:B400').format.wrapText = true;
  })).toEqual([]);
});

test('a wrapped text that may take more lines, a line break, a larger letter, and a row that is higher already are measured', async () => {
  expect(await measured([['a', 'kort', ''], ['b', LONG, ''], ['c', LONG, ''], ['d', 'x', 'een\ntwee'], ['e', 'x', ''], ['f', 'x', ''], ['g', LONG, '']], (sheet) => {
    sheet.getRange('B1:C6').format.wrapText = true;
    sheet.getRange('A5').format.font.size = 18;
    sheet.getRange('A6').format.rowHeight = 40;
  })).toEqual(['2-6']);
});

test('a wrap of the whole column, or of the row, counts as the cell’s own', async () => {
  expect(await measured([['a', LONG], ['b', 'kort']], (sheet) => { sheet.getRange('B:B').format.wrapText = true; })).toEqual(['1-1']);
  expect(await measured([['a', LONG], ['b', LONG]], (sheet) => { sheet.getRange('2:2').format.wrapText = true; })).toEqual(['2-2']);
});
