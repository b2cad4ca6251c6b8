import { area, isOnGrid, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Area } from '#core/values/grid/Area';
import { columnName } from '#core/values/address';

/** `A` → 0; -1 for what is no column. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `B2:C9`, `B2`, `B:C` or `2:9`, as Excel writes it. */
export function areaAddress(of: Area): string {
  if (isWholeColumns(of)) return `${columnName(of.left)}:${columnName(of.right)}`;
  if (isWholeRows(of)) return `${of.top + 1}:${of.bottom + 1}`;
  const first = columnName(of.left) + (of.top + 1);
  return of.top === of.bottom && of.left === of.right ? first : `${first}:${columnName(of.right)}${of.bottom + 1}`;
}

/** A sheet's name as it stands in a reference, between apostrophes where it must. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress { sheet?: string; area: Area }

const CELL = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})`;
const PATTERNS = {
  cells: new RegExp(`^${CELL}(?::${CELL})?$`),
  columns: /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/,
  rows: /^\$?(\d{1,7}):\$?(\d{1,7})$/,
};

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:9`, with or without `'A sheet'!`. Null for what is no address on Excel's grid. */
export function parseAddress(text: string): ParsedAddress | null {
  const { sheet, rest } = splitSheet(text.trim());
  const found = parseCells(rest) ?? parseColumns(rest) ?? parseRows(rest);
  if (!found || !isOnGrid(found)) return null;
  return sheet === undefined ? { area: found } : { sheet, area: found };
}

/** `'It''s'!A1` → sheet `It's`, rest `A1`. A workbook's name in brackets is dropped. */
export function splitSheet(text: string): { sheet?: string; rest: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { rest: text };
  const raw = text.slice(0, mark);
  const bare = raw.startsWith("'") && raw.endsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  return { sheet: bare.replace(/^\[[^\]]*\]/, ''), rest: text.slice(mark + 1) };
}

function parseCells(text: string): Area | null {
  const match = PATTERNS.cells.exec(text);
  if (!match) return null;
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  return ordered(Number(row1) - 1, columnNumber(column1), Number(row2) - 1, columnNumber(column2));
}

function parseColumns(text: string): Area | null {
  const match = PATTERNS.columns.exec(text);
  return match ? ordered(0, columnNumber(match[1] as string), LAST_ROW, columnNumber(match[2] as string)) : null;
}

function parseRows(text: string): Area | null {
  const match = PATTERNS.rows.exec(text);
  return match ? ordered(Number(match[1]) - 1, 0, Number(match[2]) - 1, LAST_COLUMN) : null;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area {
  return area(Math.min(row1, row2), Math.min(column1, column2), Math.max(row1, row2), Math.max(column1, column2));
}
