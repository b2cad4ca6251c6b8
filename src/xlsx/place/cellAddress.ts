import type { BookRange } from '#xlsx/book/Book';
import { lastColumn, lastRow } from '../packageLimits';

/** `A`, `B` … `XFD`. Columns count from 0. */
export function columnLetters(column: number): string {
  let text = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
}

/** The column of `A` … , counted from 0. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B7` for row 6, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** `B7`, or `B7:C9`. */
export function rangeAddress(range: BookRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** `$B$7:$C$9`, as names hold it. */
export function absoluteAddress(range: BookRange): string {
  return `$${columnLetters(range.left)}$${range.top + 1}:$${columnLetters(range.right)}$${range.bottom + 1}`;
}

/** One area: both its ends, or its one cell; with `$` wherever they may stand. */
const areaText = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const columnsText = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowsText = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** `B7`, `B7:C9`, `B:C` or `7:9`, with or without `$`; undefined when it is none of these or lies outside a sheet. */
export function parseRange(text: string): BookRange | undefined {
  const plain = text.trim();
  const area = areaText.exec(plain);
  if (area) return parseArea(area);
  const columns = columnsText.exec(plain);
  if (columns) return inOrder(0, columnIndex(columns[1]!), lastRow, columnIndex(columns[2]!));
  const rows = rowsText.exec(plain);
  return rows ? inOrder(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, lastColumn) : undefined;
}

function parseArea([, left, top, right = left, bottom = top]: RegExpExecArray): BookRange | undefined {
  return inOrder(Number(top) - 1, columnIndex(left!), Number(bottom) - 1, columnIndex(right!));
}

function inOrder(row1: number, column1: number, row2: number, column2: number): BookRange | undefined {
  const range = { top: Math.min(row1, row2), left: Math.min(column1, column2), bottom: Math.max(row1, row2), right: Math.max(column1, column2) };
  const isInside = range.top >= 0 && range.left >= 0 && range.bottom <= lastRow && range.right <= lastColumn;
  return isInside ? range : undefined;
}

/** A list of ranges as the parts hold it: `A1:B2 C3`. What is no range is left out. */
export function parseRanges(text: string | undefined): BookRange[] {
  return (text ?? '').split(/\s+/).filter(Boolean).flatMap((each) => parseRange(each) ?? []);
}

/** The reverse of parseRanges. */
export function rangesText(ranges: readonly BookRange[]): string {
  return ranges.map(rangeAddress).join(' ');
}

/** A sheet's name as formulas want it: quoted where it is not a plain word. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c?\d*$/i.test(name) && !/^c\d*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}
