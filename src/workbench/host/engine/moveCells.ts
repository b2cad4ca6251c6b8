import type { Worksheet } from '@univerjs/core';
import { area, columnCount, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, rowCount, type Area } from '#core/values/grid/Area';
import type { LineShift } from '#core/values/grid/shift';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import { eachCell, usedArea } from './readCells';
import { shiftingNames } from './shiftingNames';
import { ensureGrid, type CellPatch } from './writeCells';

/** `Direction` of the engine: take height and format from the line before, or from the line itself at the edge. */
const FROM_BEFORE = { rows: 2, columns: 1 } as const;
const FROM_ITSELF = { rows: 0, columns: 3 } as const;

/** Puts cells in. Whole rows and columns push lines; a block pushes the cells below it or to its right. */
export async function insertCells(host: HostContext, sheet: Worksheet, of: Area, shift: unknown): Promise<void> {
  await shiftingNames(host, sheet, shiftOf(of, shift === 'Right', true), () => keepingSelection(host, () => insert(host, sheet, of, shift)));
}

/** Takes cells out. */
export async function deleteCells(host: HostContext, sheet: Worksheet, of: Area, shift: unknown): Promise<void> {
  await shiftingNames(host, sheet, shiftOf(of, shift === 'Left', false), () => keepingSelection(host, () => remove(host, sheet, of, shift)));
}

function shiftOf(of: Area, isSideways: boolean, inserted: boolean): LineShift {
  if (isWholeRows(of)) return { axis: 'rows', at: of.top, count: rowCount(of), inserted };
  if (isWholeColumns(of)) return { axis: 'columns', at: of.left, count: columnCount(of), inserted };
  return isSideways
    ? { axis: 'columns', at: of.left, count: columnCount(of), inserted, within: { first: of.top, last: of.bottom } }
    : { axis: 'rows', at: of.top, count: rowCount(of), inserted, within: { first: of.left, last: of.right } };
}

/** The engine selects what it has inserted; in Excel an add-in's insert leaves the selection where it is. */
async function keepingSelection(host: HostContext, act: () => Promise<void>): Promise<void> {
  host.isSelectionKept = true;
  try {
    await act();
  } finally {
    host.isSelectionKept = false;
  }
}

async function insert(host: HostContext, sheet: Worksheet, of: Area, shift: unknown): Promise<void> {
  const axis = isWholeRows(of) ? 'rows' : isWholeColumns(of) ? 'columns' : null;
  refuseFallingOff(sheet, of, axis ?? (shift === 'Right' ? 'columns' : 'rows'));
  if (axis) return insertLines(host, sheet, of, axis);
  if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
  ensureGrid(host, sheet, of);
  await onActive(host, sheet, () => host.engine.run(shift === 'Down' ? 'sheet.command.insert-range-move-down' : 'sheet.command.insert-range-move-right', { range: engineRange(of) }));
}

async function remove(host: HostContext, sheet: Worksheet, of: Area, shift: unknown): Promise<void> {
  const axis = isWholeRows(of) ? 'rows' : isWholeColumns(of) ? 'columns' : null;
  if (axis) return deleteLines(host, sheet, of, axis);
  if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
  if (of.top >= sheet.getRowCount() || of.left >= sheet.getColumnCount()) return;
  await onActive(host, sheet, () => host.engine.run(shift === 'Up' ? 'sheet.command.delete-range-move-up' : 'sheet.command.delete-range-move-left', { range: engineRange(of) }));
}

/** Excel refuses to push filled cells off its grid. */
function refuseFallingOff(sheet: Worksheet, of: Area, axis: 'rows' | 'columns'): void {
  const used = usedArea(sheet, true);
  if (!used) return;
  const falls = axis === 'rows' ? used.bottom + rowCount(of) > LAST_ROW : used.right + columnCount(of) > LAST_COLUMN;
  if (falls) throw new ExcelError('NonBlankCellOffSheet', "Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.");
}

async function insertLines(host: HostContext, sheet: Worksheet, of: Area, axis: 'rows' | 'columns'): Promise<void> {
  ensureGrid(host, sheet, axis === 'rows' ? { ...of, right: 0 } : { ...of, bottom: 0 });
  const at = axis === 'rows' ? of.top : of.left;
  const range = clipped(sheet, of, axis);
  await host.engine.run(axis === 'rows' ? 'sheet.command.insert-row-by-range' : 'sheet.command.insert-col-by-range', {
    subUnitId: sheet.getSheetId(), range, direction: at > 0 ? FROM_BEFORE[axis] : FROM_ITSELF[axis], cellValue: at > 0 ? formatsOfLineBefore(sheet, of, axis) : {},
  });
}

/** New lines take the format of the line before them. */
function formatsOfLineBefore(sheet: Worksheet, of: Area, axis: 'rows' | 'columns'): CellPatch {
  const patch: CellPatch = {};
  const isRows = axis === 'rows';
  const before = isRows ? area(of.top - 1, 0, of.top - 1, LAST_COLUMN) : area(0, of.left - 1, LAST_ROW, of.left - 1);
  const [first, end] = isRows ? [of.top, of.bottom] : [of.left, of.right];
  eachCell(sheet, before, (from, row, column) => {
    if (!from.s) return;
    for (let line = first; line <= end; line += 1) (patch[isRows ? line : row] ??= {})[isRows ? column : line] = { s: from.s };
  });
  return patch;
}

async function deleteLines(host: HostContext, sheet: Worksheet, of: Area, axis: 'rows' | 'columns'): Promise<void> {
  const [first, size] = axis === 'rows' ? [of.top, sheet.getRowCount()] : [of.left, sheet.getColumnCount()];
  if (first >= size) return;
  ensureGrid(host, sheet, axis === 'rows' ? { ...of, bottom: Math.min(of.bottom + 1, LAST_ROW), right: 0 } : { ...of, right: Math.min(of.right + 1, LAST_COLUMN), bottom: 0 });
  await host.engine.run(axis === 'rows' ? 'sheet.command.remove-row-by-range' : 'sheet.command.remove-col-by-range', {
    subUnitId: sheet.getSheetId(), range: clipped(sheet, of, axis),
  });
}

function clipped(sheet: Worksheet, of: Area, axis: 'rows' | 'columns'): ReturnType<typeof engineRange> {
  const range = engineRange(of);
  return axis === 'rows'
    ? { ...range, startColumn: 0, endColumn: sheet.getColumnCount() - 1, rangeType: 1 }
    : { ...range, startRow: 0, endRow: sheet.getRowCount() - 1, rangeType: 2 };
}

function engineRange(of: Area): { startRow: number; startColumn: number; endRow: number; endColumn: number; rangeType?: number } {
  return { startRow: of.top, startColumn: of.left, endRow: of.bottom, endColumn: of.right };
}

/** These commands of the engine know only the sheet in front. */
async function onActive(host: HostContext, sheet: Worksheet, act: () => Promise<void>): Promise<void> {
  const before = host.engine.workbook.getActiveSheet();
  if (before && before.getSheetId() !== sheet.getSheetId()) host.engine.workbook.setActiveSheet(sheet);
  try {
    await act();
  } finally {
    if (before && before.getSheetId() !== sheet.getSheetId()) host.engine.workbook.setActiveSheet(before);
  }
}
