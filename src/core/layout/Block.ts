import type { CellValue } from '#core/values/CellValue';
import { textOf, wordKey } from '#core/values/text';
import { amountHeader, scaleIn } from './amountHeader';
import type { SheetSnapshot } from './Snapshot';

/** A row that may be a header, with what stands in it. Rows and columns count from 0 on the sheet itself. */
export interface HeaderRow {
  readonly row: number;
  /** The first row of a header that stands over several; `row` is its last. */
  readonly top?: number;
  readonly cells: readonly HeaderCell[];
  /** Name of the table that it heads. */
  readonly table?: string;
  /** One past the last row of that table, or of the used range. */
  readonly endRow: number;
  /**
   * What the rows above say over a column, or over the columns at its left down to `from`, the nearest first:
   * `Gewone dienst` over 2026 to 2031, and `Ramingen` over that.
   */
  above(column: number, from: number): readonly string[];
  /** The unit that a title row above it names for all amounts: `bedragen in duizend euro`. */
  readonly unit?: { readonly scale: number; readonly text: string };
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

/**
 * The rows at the top of a sheet that could be a header: at least two cells filled, or one that heads amounts beside a
 * column that nothing heads. A header may stand over two or
 * three rows: then each column is headed by its lowest cell, and what stands over several columns is a band.
 */
export function looseHeaders(sheet: SheetSnapshot): HeaderRow[] {
  const known = headersOf.get(sheet) ?? foundHeaders(sheet);
  headersOf.set(sheet, known);
  return [...known];
}

/** Every scheme asks after the same rows; a snapshot does not change. */
const headersOf = new WeakMap<SheetSnapshot, readonly HeaderRow[]>();

function foundHeaders(sheet: SheetSnapshot): HeaderRow[] {
  const end = sheet.top + sheet.values.length;
  const rows: HeaderRow[] = [];
  for (let row = sheet.top; row < Math.min(end, sheet.top + ROWS_LOOKED_AT); row += 1) {
    let filled = isOfAmountsAlone(sheet, row) ? 0 : 1;
    for (let top = row; top > row - MOST_HEADER_ROWS && top >= sheet.top; top -= 1) {
      const header = headerAt(sheet, row, top);
      // A row above is part of the header only where it heads a column that the rows below leave open.
      if (header.cells.length > filled) rows.push(header);
      filled = Math.max(filled, header.cells.length);
    }
  }
  return rows;
}

function isOfAmountsAlone(sheet: SheetSnapshot, row: number): boolean {
  const [cell, ...others] = headerCells(sheet, row, sheet.left, Infinity);
  return cell !== undefined && others.length === 0 && cell.column > sheet.left && amountHeader(cell.content) !== null;
}

/** How many rows a header may stand over. */
const MOST_HEADER_ROWS = 3;
/** How many rows above a header may say something over groups of its columns. */
const BANDS = 2;

/** A row that is said to be a header, or the rows from `top` to it. */
export function headerAt(sheet: SheetSnapshot, row: number, top = row): HeaderRow {
  const byColumn = new Map<number, HeaderCell & { row: number }>();
  for (let each = top; each <= row; each += 1) for (const cell of headerCells(sheet, each, sheet.left, Infinity)) byColumn.set(cell.column, { ...cell, row: each });
  const cells = [...byColumn.values()].sort((a, b) => a.column - b.column);
  const unit = unitAbove(sheet, top);
  return { row, ...(top < row && { top }), ...(unit && { unit }), cells, endRow: sheet.top + sheet.values.length, ...surroundings(sheet, row, (column) => byColumn.get(column)?.row ?? top) };
}

const SPEAKS_OF_AMOUNTS = /bedrag|euro|€|cijfer|raming|budget|amount|figure/iu;

/** What the rows above a header say of the unit of all amounts below it. */
function unitAbove(sheet: SheetSnapshot, top: number): HeaderRow['unit'] | null {
  for (const text of sheet.values.slice(0, Math.max(0, top - sheet.top)).flat().map(textOf)) {
    const scale = text.length <= 120 && SPEAKS_OF_AMOUNTS.test(text) ? scaleIn(text) : 1;
    if (scale !== 1) return { scale, text };
  }
  return null;
}

function surroundings(sheet: SheetSnapshot, row: number, rowOf: (column: number) => number = () => row): Pick<HeaderRow, 'above' | 'below'> {
  const index = row - sheet.top;
  const bandIn = (cells: readonly CellValue[], column: number, from: number): string => {
    for (let i = column - sheet.left; i >= from - sheet.left; i -= 1) if (textOf(cells[i]) !== '') return textOf(cells[i]);
    return '';
  };
  return {
    above(column, from) {
      const last = rowOf(column) - sheet.top;
      return Array.from({ length: BANDS }, (_, i) => bandIn(sheet.values[last - 1 - i] ?? [], column, from)).filter((text) => text !== '');
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
