import type { Worksheet } from '@univerjs/core';
import type { Book, BookRange, BookSheet } from '#xlsx/book/Book';

/**
 * In a file a row that a filter leaves out is simply hidden; in the grid the filter itself hides it.
 * So such rows are shown before the book goes in, and hidden again in the book that comes out.
 */
export function withoutFilteredRows(book: Book): Book {
  return { ...book, sheets: book.sheets.map((sheet) => {
    const ranges = filteredRanges(sheet);
    if (ranges.length === 0) return sheet;
    const rows = Object.entries(sheet.rows).map(([index, { hidden, ...row }]) => [index, hidden && !isIn(ranges, Number(index)) ? { ...row, hidden } : row] as const);
    return { ...sheet, rows: Object.fromEntries(rows) };
  }) };
}

/** Marks as hidden what a filter leaves out in the grid. */
export function hideFilteredRows(sheet: BookSheet, shown: Worksheet): BookSheet {
  const rows = { ...sheet.rows };
  for (const { top, bottom } of filteredRanges(sheet)) {
    for (let row = top; row <= bottom; row += 1) if (!shown.getRowVisible(row)) rows[row] = { ...rows[row], hidden: true };
  }
  return { ...sheet, rows };
}

/** The rows under the headers of filters that leave anything out. */
function filteredRanges(sheet: BookSheet): BookRange[] {
  const filters = [sheet.autoFilter, ...sheet.tables].filter((each) => each && Object.keys(each.criteria ?? {}).length > 0);
  return filters.map((filter) => ({ ...filter!.range, top: filter!.range.top + 1 }));
}

function isIn(ranges: BookRange[], row: number): boolean {
  return ranges.some(({ top, bottom }) => row >= top && row <= bottom);
}
