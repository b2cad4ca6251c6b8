import type { ICellData, IRange, Worksheet } from '@univerjs/core';
import { area, columnCount, contains, moved, rowCount, type Area } from '#core/values/grid/Area';
import { CellKind, valueOf } from '../book/cells';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import { applyPatch, patchOf, type CellPatch } from './writeCells';
import { movedFormula } from './movedFormula';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

export interface CopyOptions { what: CopyWhat; skipBlanks: boolean; transpose: boolean }

const WITH_LOOKS: ReadonlySet<CopyWhat> = new Set<CopyWhat>(['Formats', 'All']);

/** Copies a block over another; a source that fits a whole number of times is repeated, a larger one runs over the edge. Gives the block that was written. */
export function copyCells(host: HostContext, from: { sheet: Worksheet; area: Area }, to: { sheet: Worksheet; area: Area }, options: CopyOptions): Area {
  if (options.what === 'Link') throw invalidArgument();
  const source = readSource(host, from.sheet, from.area);
  const rows = options.transpose ? columnCount(from.area) : rowCount(from.area);
  const columns = options.transpose ? rowCount(from.area) : columnCount(from.area);
  const target = repeated(to.area, rows, columns);
  const patch = patchOf(target, (row, column) => {
    const [down, right] = [(row - target.top) % rows, (column - target.left) % columns];
    const [sourceRow, sourceColumn] = options.transpose ? [right, down] : [down, right];
    const cell = source[sourceRow]?.[sourceColumn];
    if (options.skipBlanks && isBlank(cell)) return undefined;
    return copied(cell, row - from.area.top - sourceRow, column - from.area.left - sourceColumn, options.what);
  });
  // The engine lays a style over the one that is there; a copied format takes its place.
  if (WITH_LOOKS.has(options.what)) host.engine.runUndoable(to.sheet.getSheetId(), withoutStyles(patch), 'sheet.command.set-style');
  applyPatch(host, to.sheet, target, patch);
  if (WITH_LOOKS.has(options.what) && !options.transpose) copyMerged(host, from, { sheet: to.sheet, area: target });
  return target;
}

/** Cells that are merged within the source are merged in each copy of it, and what was merged there is not. */
function copyMerged(host: HostContext, from: { sheet: Worksheet; area: Area }, to: { sheet: Worksheet; area: Area }): void {
  const subUnitId = to.sheet.getSheetId();
  const own = from.sheet.getMergeData().map(areaOfRange).filter((merged) => contains(from.area, merged));
  const old = to.sheet.getMergeData().filter((range) => contains(to.area, areaOfRange(range)));
  if (old.length > 0) host.engine.runToggle('sheet.mutation.remove-worksheet-merge', 'sheet.mutation.add-worksheet-merge', { subUnitId, ranges: old });
  const copies: IRange[] = [];
  for (let top = to.area.top; top <= to.area.bottom; top += rowCount(from.area)) {
    for (let left = to.area.left; left <= to.area.right; left += columnCount(from.area)) copies.push(...own.map((merged) => rangeOfArea(moved(merged, top - from.area.top, left - from.area.left))));
  }
  if (copies.length > 0) host.engine.runToggle('sheet.mutation.add-worksheet-merge', 'sheet.mutation.remove-worksheet-merge', { subUnitId, ranges: copies });
}

function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return area(startRow, startColumn, endRow, endColumn);
}

function rangeOfArea({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function withoutStyles(patch: CellPatch): CellPatch {
  return Object.fromEntries(Object.entries(patch).map(([row, cells]) => [row, Object.fromEntries(Object.keys(cells).map((column) => [column, { s: null }]))]));
}

/** A copy of the source, so that overlapping blocks copy what was there. */
function readSource(host: HostContext, sheet: Worksheet, of: Area): (ICellData | undefined)[][] {
  const matrix = sheet.getCellMatrix();
  return Array.from({ length: rowCount(of) }, (_, row) => Array.from({ length: columnCount(of) }, (__, column) => {
    const cell = matrix.getValue(of.top + row, of.left + column);
    if (!cell) return undefined;
    const f = host.engine.formulaOf(sheet.getSheetId(), of.top + row, of.left + column, cell);
    return { ...cell, f };
  }));
}

function repeated(target: Area, rows: number, columns: number): Area {
  const fits = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  return fits ? target : area(target.top, target.left, target.top + rows - 1, target.left + columns - 1);
}

function isBlank(cell: ICellData | undefined): boolean {
  return !cell || (valueOf(cell) === null && !cell.f);
}

function copied(cell: ICellData | undefined, rows: number, columns: number, what: CopyWhat): ICellData {
  const format = { s: cell?.s ?? null, custom: cell?.custom ?? null };
  const content = what === 'Values' ? valueContent(cell) : formulaContent(cell, rows, columns);
  if (what === 'Formats') return format;
  return what === 'All' ? { ...content, ...format } : content;
}

function valueContent(cell: ICellData | undefined): ICellData {
  return { v: cell?.v ?? null, t: cell?.t ?? null, f: null, si: null, p: cell?.p ?? null };
}

function formulaContent(cell: ICellData | undefined, rows: number, columns: number): ICellData {
  if (!cell?.f) return valueContent(cell);
  return { f: movedFormula(cell.f, rows, columns), v: cell.v ?? null, t: cell.t ?? CellKind.text, si: null, p: null };
}
