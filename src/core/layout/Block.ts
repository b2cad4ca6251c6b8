import type { CellValue } from '#core/values/CellValue';
import { textOf, wordKey } from '#core/values/text';
import type { SheetSnapshot } from './Snapshot';

/** A row that may be a header, with what stands in it. Rows and columns count from 0 on the sheet itself. */
export interface HeaderRow {
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  /** Name of the table that it heads. */
  readonly table?: string;
  /** One past the last row of that table, or of the used range. */
  readonly endRow: number;
  /** What the row above says over a column, or over the columns at its left down to `from`: `Gewone dienst` over 2026 to 2031. */
  above(column: number, from: number): string;
  /** The first cells below the header in a column, those that hold anything. */
  below(column: number): readonly CellValue[];
}

export interface HeaderCell { readonly column: number; readonly content: CellValue; readonly text: string; readonly key: string }

/** How far down a header is looked for: below title rows, logos and notes. */
const ROWS_LOOKED_AT = 30;

const ROWS_SAMPLED = 100;

/** The header rows of a sheet's tables. */
export function tableHeaders(sheet: SheetSnapshot): HeaderRow[] {
  return sheet.tables.map((table) => ({
    row: table.top,
    cells: headerCells(sheet, table.top, table.left, table.left + table.columns),
    table: table.name,
    endRow: table.top + table.rows,
    ...surroundings(sheet, table.top),
  }));
}

/** The rows at the top of a sheet that could be a header: at least two cells filled. */
export function looseHeaders(sheet: SheetSnapshot): HeaderRow[] {
  const end = sheet.top + sheet.values.length;
  const rows: HeaderRow[] = [];
  for (let row = sheet.top; row < Math.min(end, sheet.top + ROWS_LOOKED_AT); row += 1) {
    const cells = headerCells(sheet, row, sheet.left, Infinity);
    if (cells.length > 1) rows.push({ row, cells, endRow: end, ...surroundings(sheet, row) });
  }
  return rows;
}

/** A row that is said to be a header, wherever it stands. */
export function headerAt(sheet: SheetSnapshot, row: number): HeaderRow {
  return { row, cells: headerCells(sheet, row, sheet.left, Infinity), endRow: sheet.top + sheet.values.length, ...surroundings(sheet, row) };
}

function surroundings(sheet: SheetSnapshot, row: number): Pick<HeaderRow, 'above' | 'below'> {
  const index = row - sheet.top;
  return {
    above(column, from) {
      const cells = sheet.values[index - 1] ?? [];
      for (let i = column - sheet.left; i >= from - sheet.left; i -= 1) {
        const text = textOf(cells[i]);
        if (text !== '') return text;
      }
      return '';
    },
    below: (column) => sheet.values.slice(index + 1, index + 1 + ROWS_SAMPLED).map((cells) => cells[column - sheet.left] ?? '').filter((content) => content !== ''),
  };
}

function headerCells(sheet: SheetSnapshot, row: number, from: number, to: number): HeaderCell[] {
  const cells = sheet.values[row - sheet.top] ?? [];
  const found: HeaderCell[] = [];
  for (let i = Math.max(0, from - sheet.left); i < Math.min(cells.length, to - sheet.left); i += 1) {
    const content = cells[i] ?? '';
    const text = textOf(content);
    // A long text is a note, not a header.
    if (text !== '' && text.length <= 120) found.push({ column: sheet.left + i, content, text, key: wordKey(text) });
  }
  return found;
}
