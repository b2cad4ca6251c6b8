import type { CellDraft, SheetDraft, StyleName, WorkbookDraft } from '#core/layout/Draft';
import type { Book, BookCell, BookSheet } from '#xlsx/book/Book';
import { draftSheetId } from '#core/write/snapshotOfDraft';
import { emptyBook, emptySheet } from '#xlsx/book/emptyBook';
import { LOOKS } from './looks';
import { bookPrint, bookTable } from './sheetFurniture';
import { bookConditionalFormats, bookValidations } from './cellChecks';

/** A fixed moment, so that the same draft gives the same bytes. */
const CREATED = '2026-01-01T00:00:00Z';
const STYLE_NAMES = Object.keys(LOOKS) as StyleName[];
/** Style 0 is the plain one. */
const STYLE_INDEX = new Map(STYLE_NAMES.map((name, index) => [name, index + 1]));

/** The workbook that a draft describes. Same draft, same book: ids and dates are fixed. */
export function draftToBook(draft: WorkbookDraft): Book {
  const active = draft.sheets.findIndex(({ name }) => name === draft.activeSheet);
  return {
    ...emptyBook(),
    sheets: draft.sheets.map((sheet, index) => bookSheet(sheet, index)),
    styles: [{}, ...STYLE_NAMES.map((name) => LOOKS[name])],
    names: draft.names.map((name) => ({ ...name, visible: true })),
    activeSheet: Math.max(0, active),
    properties: { title: draft.title, author: 'Doelboom', created: CREATED, modified: CREATED, custom: {} },
  };
}

function bookSheet(sheet: SheetDraft, index: number): BookSheet {
  const styles = sheet.columns.map(({ style }) => style && STYLE_INDEX.get(style));
  const book: BookSheet = {
    ...emptySheet(sheet.name, draftSheetId(index)),
    cells: sheet.rows.map((row) => bookRow(row, styles)),
    rows: bookRows(sheet),
    outline: { summaryBelow: false, summaryRight: false },
    freeze: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    tables: bookTable(sheet, index),
    validations: bookValidations(sheet),
    conditionalFormats: bookConditionalFormats(sheet),
    comments: sheet.notes.map(({ row, column, text }, nth) => ({
      id: `{00000000-${hex(index + 1)}-${hex(nth + 1)}-0000-000000000000}`, row, column, text, author: 'Doelboom', threaded: false, replies: [],
    })),
    print: bookPrint(sheet),
    showGridlines: sheet.hasGridlines ?? true,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
  };
  sheet.columns.forEach(({ width }, column) => {
    const s = styles[column];
    book.columns[column] = s === undefined ? { width } : { width, s };
  });
  for (const { row, column, sheet: target } of sheet.links ?? []) {
    const cell = book.cells[row]?.[column];
    if (cell) cell.hyperlink = { target: `#'${target.replaceAll("'", "''")}'!A1` };
  }
  return book;
}

function bookRow(row: readonly CellDraft[], styles: readonly (number | undefined)[]): (BookCell | undefined)[] {
  return row.map((cell, column) => bookCell(cell, styles[column]));
}

function bookCell(cell: CellDraft, columnStyle: number | undefined): BookCell | undefined {
  if (cell === null) return undefined;
  if (typeof cell !== 'object') return columnStyle === undefined ? { v: cell } : { v: cell, s: columnStyle };
  const s = (cell.style === undefined ? columnStyle : STYLE_INDEX.get(cell.style)) ?? 0;
  return 'formula' in cell ? { f: cell.formula.replace(/^=/, ''), s } : { v: cell.value, s };
}

function bookRows({ rowLevels = [], rowHeights = [] }: SheetDraft): BookSheet['rows'] {
  const rows: BookSheet['rows'] = {};
  rowLevels.forEach((level, row) => { if (level > 0) rows[row] = { level }; });
  rowHeights.forEach((height, row) => { if (height !== null) rows[row] = { ...rows[row], height }; });
  return rows;
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}
