import type { Worksheet } from '@univerjs/core';
import type { Area } from '#core/values/grid/Area';
import { DEFAULT_COLUMN_PX, DEFAULT_ROW_PX, pixelsToPoints, pointsToPixels } from '../book/units';
import { readText } from '../engine/readCells';
import { composedStyle } from '../engine/styleCells';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import { blocksOf, type CellsHandle } from './cells';
import { assertWritable } from './protectionCheck';

/** Widths and heights in points, as Excel's object model counts them. Its widest column is 255 characters, its highest row 409.5 points. */
const WIDEST = 1790 * 0.75;
const HIGHEST = 409.5;
const CHARACTER_PX = 7;
const CELL_MARGIN_PX = 5;

function shared(values: Iterable<number>): number | null {
  let first: number | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (Math.abs(first - value) > 0.001) return null;
  }
  return first ?? null;
}

function* widths(sheet: Worksheet, areas: Area[]): Generator<number> {
  for (const of of areas) for (let column = of.left; column <= Math.min(of.right, Math.max(of.left, sheet.getColumnCount())); column += 1) yield sheet.getColumnWidth(column);
}

function* heights(sheet: Worksheet, areas: Area[]): Generator<number> {
  for (const of of areas) for (let row = of.top; row <= Math.min(of.bottom, Math.max(of.top, sheet.getRowCount())); row += 1) yield sheet.getRowHeight(row);
}

/** Null where the columns differ. */
export function columnWidth(self: CellsHandle, host: HostContext): number | null {
  const { sheet, areas } = blocksOf(self, host);
  const pixels = shared(widths(sheet, areas));
  return pixels === null ? null : pixelsToPoints(pixels);
}

export function rowHeight(self: CellsHandle, host: HostContext): number | null {
  const { sheet, areas } = blocksOf(self, host);
  const pixels = shared(heights(sheet, areas));
  return pixels === null ? null : pixelsToPoints(pixels);
}

export function usesStandard(self: CellsHandle, host: HostContext, axis: 'rows' | 'columns'): boolean | null {
  const { sheet, areas } = blocksOf(self, host);
  const config = sheet.getConfig();
  const [pixels, standard] = axis === 'columns'
    ? [shared(widths(sheet, areas)), config.defaultColumnWidth ?? DEFAULT_COLUMN_PX] : [shared(heights(sheet, areas)), config.defaultRowHeight ?? DEFAULT_ROW_PX];
  return pixels === null ? null : pixels === standard;
}

export function setColumnWidth(self: CellsHandle, value: unknown, host: HostContext): void {
  const points = Number(value);
  if (!(points >= 0 && points <= WIDEST)) throw invalidArgument();
  for (const of of writable(self, host, 'allowFormatColumns')) widen(host, host.sheet(self.sheetId), of.left, of.right, pointsToPixels(points));
}

export function setRowHeight(self: CellsHandle, value: unknown, host: HostContext): void {
  const points = Number(value);
  if (!(points >= 0 && points <= HIGHEST)) throw invalidArgument();
  for (const of of writable(self, host, 'allowFormatRows')) raise(host, host.sheet(self.sheetId), of.top, of.bottom, pointsToPixels(points));
}

function writable(self: CellsHandle, host: HostContext, permission: 'allowFormatColumns' | 'allowFormatRows'): Area[] {
  const { areas } = blocksOf(self, host);
  for (const of of areas) assertWritable(host, self.sheetId, of, permission);
  return areas;
}

function widen(host: HostContext, sheet: Worksheet, from: number, to: number, value: number): void {
  const endColumn = Math.min(to, sheet.getColumnCount() - 1);
  if (from > endColumn) return;
  const ranges = [{ startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: from, endColumn, rangeType: 2 }];
  host.engine.runSync('sheet.command.set-worksheet-col-width', { subUnitId: sheet.getSheetId(), ranges, value });
}

function raise(host: HostContext, sheet: Worksheet, from: number, to: number, value: number): void {
  const endRow = Math.min(to, sheet.getRowCount() - 1);
  if (from > endRow) return;
  const ranges = [{ startRow: from, endRow, startColumn: 0, endColumn: sheet.getColumnCount() - 1, rangeType: 1 }];
  host.engine.runSync('sheet.command.set-row-height', { subUnitId: sheet.getSheetId(), ranges, value });
}

/** Fits the longest text of each column; by count of characters, for there is no font to measure without a screen. */
export function autofitColumns(self: CellsHandle, host: HostContext): void {
  const sheet = host.sheet(self.sheetId);
  for (const of of writable(self, host, 'allowFormatColumns')) {
    const bottom = Math.min(of.bottom, sheet.getLastRowWithContent());
    for (let column = of.left; column <= Math.min(of.right, sheet.getLastColumnWithContent()); column += 1) {
      const texts = readText(host.engine, sheet, { top: of.top, bottom, left: column, right: column }, host.culture);
      const longest = Math.max(0, ...texts.map(([text], index) => (text ?? '').length * ((composedStyle(sheet, of.top + index, column).fs ?? 11) / 11)));
      if (longest > 0) widen(host, sheet, column, column, Math.min(Math.ceil(longest * CHARACTER_PX) + CELL_MARGIN_PX, WIDEST / 0.75));
    }
  }
}

/** Gives rows as many lines as their text has. */
export function autofitRows(self: CellsHandle, host: HostContext): void {
  const sheet = host.sheet(self.sheetId);
  const standard = sheet.getConfig().defaultRowHeight ?? DEFAULT_ROW_PX;
  for (const of of writable(self, host, 'allowFormatRows')) {
    const bottom = Math.min(of.bottom, sheet.getLastRowWithContent());
    const right = Math.min(of.right, sheet.getLastColumnWithContent());
    for (let row = of.top; row <= bottom; row += 1) {
      const [texts = []] = readText(host.engine, sheet, { top: row, bottom: row, left: of.left, right }, host.culture);
      const lines = Math.max(1, ...texts.map((text, index) => linesOf(text, sheet, row, of.left + index)));
      raise(host, sheet, row, row, lines * standard);
    }
  }
}

function linesOf(text: string, sheet: Worksheet, row: number, column: number): number {
  if (composedStyle(sheet, row, column).tb !== 3) return 1;
  const perLine = Math.max(1, Math.floor((sheet.getColumnWidth(column) - CELL_MARGIN_PX) / CHARACTER_PX));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
