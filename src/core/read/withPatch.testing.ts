import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import type { CellPatch } from './Patched';

type Rows = WorkbookSnapshot['sheets'][number]['values'];

/** The workbook once cells of a sheet are others: what a fresh reading of it is held against what was followed. */
export function withPatch(book: WorkbookSnapshot, { sheetId, top, left, values }: CellPatch): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.id !== sheetId ? sheet : {
    ...sheet, values: grown(sheet.values, top - sheet.top + values.length).map((row, r) => row.map((cell, c) => values[r + sheet.top - top]?.[c + sheet.left - left] ?? cell)),
  })) };
}

function grown(rows: Rows, count: number): Rows {
  return [...rows, ...Array.from({ length: Math.max(0, count - rows.length) }, () => rows[0]!.map((): CellValue => ''))];
}
