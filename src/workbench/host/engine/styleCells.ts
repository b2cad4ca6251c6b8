import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { area, cellCount, intersect, isWholeColumns, isWholeRows, type Area } from '#core/values/grid/Area';
import type { StyleExtras } from '../book/bookStyles';
import { extrasOf } from '../book/cells';
import type { HostContext } from '../HostContext';
import { ExcelError } from '../protocol/ExcelError';
import { eachCell } from './readCells';
import { ensureGrid, patchOf, withExtras, type CellPatch } from './writeCells';

/** A change of format: engine fields (null takes one away) and what travels beside them. */
export interface StylePatch { style?: IStyleData; extras?: Partial<StyleExtras> }

/** Formats a block. Whole rows and columns get it as the row's or column's own format, as in Excel. */
export function applyStyle(host: HostContext, sheet: Worksheet, of: Area, patch: StylePatch | ((row: number, column: number) => StylePatch | undefined)): void {
  const patchAt = typeof patch === 'function' ? patch : () => patch;
  if (isWholeColumns(of)) return styleLines(host, sheet, of, 'columns', patchAt);
  if (isWholeRows(of)) return styleLines(host, sheet, of, 'rows', patchAt);
  if (cellCount(of) > host.limits.cellsPerOperation) throw new ExcelError('OperationCellsExceedLimit', 'The attempted operation affects more cells than the limit of 33,554,000 cells.');
  ensureGrid(host, sheet, of);
  const matrix = sheet.getCellMatrix();
  runStyle(host, sheet, patchOf(of, (row, column) => {
    const change = patchAt(row, column);
    return change && styledCell(matrix.getValue(row, column), change);
  }));
}

function styledCell(cell: Nullable<ICellData>, { style, extras }: StylePatch): ICellData {
  const styled: ICellData = {};
  if (style) styled.s = style;
  if (extras) styled.custom = withExtras(cell, { style: mergedExtras(extrasOf(cell)?.style, extras) });
  return styled;
}

function mergedExtras(old: StyleExtras | undefined, change: Partial<StyleExtras>): StyleExtras {
  return Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, part]) => part !== undefined && part !== null)) as StyleExtras;
}

function styleLines(host: HostContext, sheet: Worksheet, of: Area, axis: 'rows' | 'columns', patchAt: (row: number, column: number) => StylePatch | undefined): void {
  const change = patchAt(of.top, of.left);
  if (!change) return;
  const isRows = axis === 'rows';
  const [first, last] = isRows ? [of.top, Math.min(of.bottom, sheet.getRowCount() - 1)] : [of.left, Math.min(of.right, sheet.getColumnCount() - 1)];
  const lines: Record<number, object> = {};
  for (let line = first; line <= last; line += 1) lines[line] = styledLine(host, sheet, line, isRows, change);
  const id = isRows ? 'sheet.mutation.set-row-data' : 'sheet.mutation.set-col-data';
  host.engine.runSync(id, { subUnitId: sheet.getSheetId(), [isRows ? 'rowData' : 'columnData']: lines });
  const cells: CellPatch = {};
  eachCell(sheet, intersect(of, area(0, 0, Infinity, Infinity)) as Area, (cell, row, column) => {
    if (cell.s || cell.custom) (cells[row] ??= {})[column] = styledCell(cell, change);
  });
  runStyle(host, sheet, cells);
}

function styledLine(host: HostContext, sheet: Worksheet, line: number, isRows: boolean, { style, extras }: StylePatch): object {
  const data = isRows ? sheet.getRowManager().getRow(line) : sheet.getColumnManager().getColumn(line);
  const s = style && host.engine.styles.setValue(mergedStyle(host.engine.styles.get(data?.s), style));
  return { ...(style && { s }), ...(extras && { custom: { xl: { style: mergedExtras(extrasOfLine(data), extras) } } }) };
}

function mergedStyle(old: Nullable<IStyleData>, change: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, part]) => part !== null));
}

/** What travels beside the format of a row or column. */
function extrasOfLine(data: Nullable<{ custom?: Nullable<Record<string, unknown>> }>): StyleExtras | undefined {
  return (data?.custom?.xl as { style?: StyleExtras } | undefined)?.style;
}

/** Marked as the engine marks its own formatting, so that no formula is calculated again for it. */
function runStyle(host: HostContext, sheet: Worksheet, cellValue: CellPatch): void {
  if (Object.keys(cellValue).length === 0) return;
  host.engine.runUndoable(sheet.getSheetId(), cellValue, 'sheet.command.set-style');
}

/** A cell's format as it shows: its own over its row's over its column's over the sheet's. */
export function composedStyle(sheet: Worksheet, row: number, column: number): IStyleData {
  return sheet.getComposedCellStyle(row, column);
}

/** What travels beside the format: the cell's own, else its row's, else its column's. */
export function composedExtras(sheet: Worksheet, row: number, column: number): StyleExtras {
  const cell = sheet.getCellMatrix().getValue(row, column);
  const isOwn = Boolean(cell?.s ?? cell?.custom);
  const found = isOwn ? extrasOf(cell)?.style : extrasOfLine(sheet.getRowManager().getRow(row)) ?? extrasOfLine(sheet.getColumnManager().getColumn(column));
  return found ?? {};
}
