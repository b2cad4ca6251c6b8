import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import { columnCount, isUnbounded, rowCount, type Area } from '#core/values/grid/Area';
import type { HostContext } from '../HostContext';
import { extrasOf, type CellExtras } from '../book/cells';
import { invalidArgument, type ExcelError } from '../protocol/ExcelError';
import { parseEntry } from '../values/parseEntry';
import { Formats } from './readCells';

/** A change by row and column, in the engine's own shape. */
export type CellPatch = Record<number, Record<number, ICellData>>;

/** Makes a block out of what an add-in may write: one value for all cells, or rows and columns of exactly the block's size. */
export function asBlock(value: unknown, of: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[][];
  const fits = rows.length === rowCount(of) && rows.every((row) => Array.isArray(row) && row.length === columnCount(of));
  if (!fits) throw sizeMismatch();
  return (row, column) => rows[row - of.top]?.[column - of.left];
}

export function sizeMismatch(): ExcelError {
  return invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

/**
 * Writes values or formulas as Excel does: strings are read as typed, null leaves a cell as it is, and what is written
 * into a merged cell behind its first is not kept.
 */
export function writeValues(host: HostContext, sheet: Worksheet, of: Area, value: unknown): void {
  if (isUnbounded(of)) throw invalidArgument('Values can’t be set on whole rows or columns.');
  const at = asBlock(value, of);
  const formats = new Formats(host.engine, sheet);
  const matrix = sheet.getCellMatrix();
  const merges = sheet.getMergeData();
  const patch = patchOf(of, (row, column) => {
    const given = at(row, column);
    if (given === null || given === undefined || isCovered(merges, row, column)) return undefined;
    const format = formats.at(matrix.getValue(row, column) ?? undefined, row, column);
    const entry = parseEntry(given, format === '@', host.culture, host.engine.numfmt);
    return entry.format && format === 'General' ? { ...entry.cell, s: { n: { pattern: entry.format } } } : entry.cell;
  });
  applyPatch(host, sheet, of, patch);
}

function isCovered(merges: readonly IRange[], row: number, column: number): boolean {
  return merges.some(({ startRow, endRow, startColumn, endColumn }) => (
    row >= startRow && row <= endRow && column >= startColumn && column <= endColumn && (row !== startRow || column !== startColumn)));
}

/** Builds a patch; cells for which `change` gives nothing are left alone. */
export function patchOf(of: Area, change: (row: number, column: number) => ICellData | undefined): CellPatch {
  const patch: CellPatch = {};
  for (let row = of.top; row <= of.bottom; row += 1) {
    for (let column = of.left; column <= of.right; column += 1) {
      const cell = change(row, column);
      if (cell) (patch[row] ??= {})[column] = cell;
    }
  }
  return patch;
}

/** Carries out a patch as the engine's own command, so that it can be undone and formulas follow. */
export function applyPatch(host: HostContext, sheet: Worksheet, of: Area, patch: CellPatch): void {
  if (Object.keys(patch).length === 0) return;
  ensureGrid(host, sheet, of);
  host.engine.runSync('sheet.command.set-range-values', {
    subUnitId: sheet.getSheetId(), range: { startRow: of.top, startColumn: of.left, endRow: of.bottom, endColumn: of.right }, value: patch,
  });
}

/** The engine's grid grows as cells beyond it are written; Excel's is always whole. */
export function ensureGrid(host: HostContext, sheet: Worksheet, of: Area): void {
  const subUnitId = sheet.getSheetId();
  if (of.bottom >= sheet.getRowCount()) host.engine.runSync('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: of.bottom + 100 });
  if (of.right >= sheet.getColumnCount()) host.engine.runSync('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: of.right + 5 });
}

/** What travels with a cell, with one part changed; null where nothing is left. */
export function withExtras(cell: Nullable<ICellData>, change: Partial<CellExtras>): ICellData['custom'] {
  const extras = Object.fromEntries(Object.entries({ ...extrasOf(cell), ...change }).filter(([, part]) => part !== undefined));
  const { xl: _old, ...rest } = (cell?.custom ?? {}) as Record<string, unknown>;
  const custom = Object.keys(extras).length > 0 ? { ...rest, xl: extras } : rest;
  return Object.keys(custom).length > 0 ? custom : null;
}
