import { area, columnCount, isWholeColumns, isWholeRows, rowCount, contains, type Area } from '#core/values/grid/Area';
import { tellComments } from '../events/tellComments';
import { ensureGrid } from '../engine/writeCells';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import { clearCellRules, copyCellRules } from '../rules/cellRules';
import { onGrid, rangeArgument } from './address';
import type { Arguments } from './Member';
import { assertWritable } from './protectionCheck';

/**
 * `range.moveTo`: as cutting and pasting. Values, formulas and formats go to the destination, which is made as large as
 * the range; formulas keep what they refer to, and what referred to the cells follows them.
 */
export async function moveTo(self: RangeHandle, [destination]: Arguments, host: HostContext): Promise<void> {
  const from = { ...host.areaOf(self) };
  const given = rangeArgument(host, self.sheetId, destination);
  const to = onGrid(area(given.area.top, given.area.left, given.area.top + rowCount(from) - 1, given.area.left + columnCount(from) - 1));
  assertWritable(host, self.sheetId, from);
  assertWritable(host, given.sheetId, to);
  if (isWholeRows(from) && isWholeColumns(from)) throw invalidArgument();
  const target = { sheetId: given.sheetId, area: to };
  moveRules(host, { sheetId: self.sheetId, area: from }, target);
  const [source, goal] = [clipped(host, self.sheetId, from), clipped(host, given.sheetId, to)];
  await host.engine.run('sheet.command.move-range', { fromRange: source, toRange: goal, fromUnitId: host.engine.unitId, toUnitId: host.engine.unitId, fromSubUnitId: self.sheetId, toSubUnitId: given.sheetId });
}

interface Place { readonly sheetId: string; readonly area: Area }

/** Validation, conditional formats and comments go along with their cells. */
function moveRules(host: HostContext, from: Place, to: Place): void {
  const comments = host.sheetState(from.sheetId).comments.filter(({ row, column }) => contains(from.area, area(row, column)));
  copyCellRules(host, from, to, 'All');
  clearCellRules(host, from.sheetId, from.area, 'All');
  const [rows, columns] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const target = host.sheetState(to.sheetId);
  const staying = target.comments.filter(({ row, column }) => !contains(to.area, area(row, column)));
  target.comments = [...staying, ...comments.map((comment) => ({ ...comment, row: comment.row + rows, column: comment.column + columns }))];
  tellComments(host);
}

/** Whole lines as far as the engine's grid reaches. */
function clipped(host: HostContext, sheetId: string, of: Area): { startRow: number; startColumn: number; endRow: number; endColumn: number; rangeType: number } {
  const sheet = host.sheet(sheetId);
  ensureGrid(host, sheet, isWholeRows(of) ? { ...of, right: 0 } : isWholeColumns(of) ? { ...of, bottom: 0 } : of);
  return {
    startRow: of.top, startColumn: of.left, rangeType: isWholeRows(of) ? 1 : isWholeColumns(of) ? 2 : 0,
    endRow: Math.min(of.bottom, sheet.getRowCount() - 1), endColumn: Math.min(of.right, sheet.getColumnCount() - 1),
  };
}
