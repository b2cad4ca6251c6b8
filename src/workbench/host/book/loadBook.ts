import type { ICellData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Book, BookCell, BookName, BookSheet } from '#xlsx/book/Book';
import { toUniverStyle, type StyleExtras } from './bookStyles';
import { toUniverCell, type CellExtras } from './cells';
import { charactersToPixels, DEFAULT_COLUMN_PX, DEFAULT_ROW_PX, pointsToPixels } from './units';

/** Room below and beside the filled part, so that a person can go on typing. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 40;

/** A style of the book as the engine knows it: its id, and what travels with the cell. Shared by all cells that have it. */
interface LoadedStyle { id: string; custom?: { xl: { style: StyleExtras } } }

/** The whole book as the engine's own snapshot: built at once, never cell by cell through the engine. */
export function snapshotOf(book: Book, unitId: string): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const loaded = book.styles.map((style, index) => loadStyle(styles, `b${index}`, toUniverStyle(style)));
  return {
    id: unitId, name: book.properties.title ?? '', appVersion: '', locale: 'enUS' as IWorkbookData['locale'], styles,
    defaultStyle: { ff: 'Calibri', fs: 11, vt: 3, ...(book.styles[0] ? toUniverStyle(book.styles[0]).style : {}) },
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, snapshotOfSheet(sheet, loaded)])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(book)) }],
  };
}

function loadStyle(styles: Record<string, IStyleData>, id: string, { style, extras }: { style: IStyleData; extras: StyleExtras }): LoadedStyle {
  styles[id] = style;
  return Object.keys(extras).length > 0 ? { id, custom: { xl: { style: extras } } } : { id };
}

function snapshotOfSheet(sheet: BookSheet, styles: LoadedStyle[]): Partial<IWorksheetData> {
  const { cellData, lastRow, lastColumn } = cellsOf(sheet, styles);
  return {
    id: sheet.id, name: sheet.name, tabColor: sheet.tabColor ?? '', hidden: sheet.visibility === 'visible' ? 0 : 1, cellData,
    rowCount: Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS), columnCount: Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS),
    mergeData: sheet.merges.map((merge) => ({ startRow: merge.top, startColumn: merge.left, endRow: merge.bottom, endColumn: merge.right })),
    freeze: freezeOf(sheet.freeze),
    showGridlines: sheet.showGridlines ? 1 : 0, zoomRatio: (sheet.zoom ?? 100) / 100,
    defaultColumnWidth: sheet.defaultColumnWidth ? charactersToPixels(sheet.defaultColumnWidth) : DEFAULT_COLUMN_PX,
    defaultRowHeight: sheet.defaultRowHeight ? pointsToPixels(sheet.defaultRowHeight) : DEFAULT_ROW_PX,
    rowData: rowsOf(sheet, styles), columnData: columnsOf(sheet, styles),
  };
}

function freezeOf({ rows, columns }: NonNullable<BookSheet['freeze']> = { rows: 0, columns: 0 }): IWorksheetData['freeze'] {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function cellsOf(sheet: BookSheet, styles: LoadedStyle[]): { cellData: Record<number, Record<number, ICellData>>; lastRow: number; lastColumn: number } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  sheet.cells.forEach((row, rowIndex) => {
    if (!row) return;
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, column) => {
      if (cell) cells[column] = loadCell(cell.s === undefined && isStyledLine(sheet, rowIndex, column) ? { ...cell, s: 0 } : cell, styles);
    });
    cellData[rowIndex] = cells;
    lastRow = rowIndex;
    lastColumn = Math.max(lastColumn, row.length - 1);
  });
  return { cellData, lastRow, lastColumn };
}

/** A cell without a style is plain in a file, whatever its row or column looks like. */
function isStyledLine({ rows, columns }: BookSheet, row: number, column: number): boolean {
  return rows[row]?.s !== undefined || columns[column]?.s !== undefined;
}

/** Whether a style is one that the file brought along, which says all of a cell's look. */
export function isOfFile(s: unknown): boolean {
  return typeof s === 'string' && /^b\d+$/u.test(s);
}

function loadCell(cell: BookCell, styles: LoadedStyle[]): ICellData {
  const univer = toUniverCell(cell);
  const style = cell.s === undefined ? undefined : styles[cell.s];
  if (style) univer.s = style.id;
  const own = ownExtras(cell);
  if (own) univer.custom = { xl: { ...style?.custom?.xl, ...own } };
  else if (style?.custom) univer.custom = style.custom;
  return univer;
}

/** What a cell has for itself; undefined for most, which then share the extras of their style. */
function ownExtras({ hyperlink, array }: BookCell): CellExtras | undefined {
  if (!hyperlink && !array) return undefined;
  return { ...(hyperlink && { hyperlink }), ...(array && { array: { rows: array.bottom - array.top, columns: array.right - array.left } }) };
}

function rowsOf(sheet: BookSheet, styles: LoadedStyle[]): IWorksheetData['rowData'] {
  return Object.fromEntries(Object.entries(sheet.rows).map(([index, row]) => [index, {
    ...(row.height !== undefined && heightOf(pointsToPixels(row.height), row.autoHeight === true)), ...(row.hidden && { hd: 1 as const }), ...lineStyle(row.s, styles),
  }]));
}

/** In pixels; a fitted height is one that the engine may fit again. */
function heightOf(h: number, isFitted: boolean): Partial<IRowData> {
  return isFitted ? { h, ah: h, ia: 1 } : { h, ia: 0 };
}

function columnsOf(sheet: BookSheet, styles: LoadedStyle[]): IWorksheetData['columnData'] {
  return Object.fromEntries(Object.entries(sheet.columns).map(([index, column]) => [index, {
    ...(column.width !== undefined && { w: charactersToPixels(column.width) }), ...(column.hidden && { hd: 1 as const }), ...lineStyle(column.s, styles),
  }]));
}

function lineStyle(s: number | undefined, styles: LoadedStyle[]): { s?: string; custom?: Record<string, unknown> } {
  const style = s === undefined ? undefined : styles[s];
  return style ? { s: style.id, ...(style.custom && { custom: style.custom }) } : {};
}

/** Where the engine keeps a name that holds in the whole workbook. */
export const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

function definedNames(book: Book): Record<string, unknown> {
  const idOf = (name: BookName): string | undefined => book.sheets.find((sheet) => sheet.name === name.sheet)?.id;
  return Object.fromEntries(book.names.map((name, index) => [`n${index}`, {
    id: `n${index}`, name: name.name, formulaOrRefString: refersTo(name.refersTo), comment: name.comment ?? '', hidden: !name.visible,
    localSheetId: name.sheet ? idOf(name) ?? WORKBOOK_SCOPE : WORKBOOK_SCOPE,
  }]));
}

/** The engine takes a plain reference as it is, and a formula or constant with its `=`. */
export function refersTo(formula: string): string {
  const isReference = /^('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}(\$?\d+)?(:\$?[A-Z]{1,3}(\$?\d+)?)?$/iu.test(formula);
  return isReference ? formula : `=${formula}`;
}
