import { cellCount, columnCount, isUnbounded, rowCount } from '#core/values/grid/Area';
import { clearCells, type ClearWhat } from '../engine/clearCells';
import { copyCells, type CopyWhat } from '../engine/copyCells';
import { sizeMismatch } from '../engine/writeCells';
import { deleteCells, insertCells } from '../engine/moveCells';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import { clearCellRules, copyCellRules } from '../rules/cellRules';
import { refuseTorn } from '../tables/tableActs';
import { checkCells, rangeArgument } from './address';
import { moveTo } from './moveTo';
import { gives, method, type Arguments, type Member } from './Member';
import { assertMovable, assertWritable } from './protectionCheck';

const CLEARS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];

function clear(self: RangeHandle, [given]: Arguments, host: HostContext): void {
  const what = String(given ?? 'All');
  if (!CLEARS.includes(what)) throw invalidArgument();
  const of = host.areaOf(self);
  assertWritable(host, self.sheetId, of, what === 'Formats' ? 'allowFormatCells' : undefined);
  clearCells(host, host.sheet(self.sheetId), of, what as ClearWhat);
  clearCellRules(host, self.sheetId, of, what);
}

/** Gives the new blank cells, which stand where the range stood. */
async function insert(self: RangeHandle, [shift]: Arguments, host: HostContext): Promise<RangeHandle> {
  const of = { ...host.areaOf(self) };
  assertMovable(host, self.sheetId, of, 'Insert');
  if (!isUnbounded(of)) refuseTorn(host, self.sheetId, of, shift === 'Right' ? 'columns' : 'rows');
  await insertCells(host, host.sheet(self.sheetId), of, shift);
  return host.range(self.sheetId, of);
}

async function remove(self: RangeHandle, [shift]: Arguments, host: HostContext): Promise<void> {
  const of = { ...host.areaOf(self) };
  assertMovable(host, self.sheetId, of, 'Delete');
  if (!isUnbounded(of)) refuseTorn(host, self.sheetId, of, shift === 'Left' ? 'columns' : 'rows');
  await deleteCells(host, host.sheet(self.sheetId), of, shift);
}

function copyFrom(self: RangeHandle, [source, what, skipBlanks, transpose]: Arguments, host: HostContext): void {
  const from = rangeArgument(host, self.sheetId, source);
  const to = host.areaOf(self);
  if (isUnbounded(from.area) || isUnbounded(to)) throw invalidArgument();
  checkCells(Math.max(cellCount(from.area), cellCount(to)), host.limits.cellsPerOperation);
  assertWritable(host, self.sheetId, to);
  const target = copyCells(host, { sheet: host.sheet(from.sheetId), area: from.area }, { sheet: host.sheet(self.sheetId), area: to }, {
    what: (what ?? 'All') as CopyWhat, skipBlanks: skipBlanks === true, transpose: transpose === true,
  });
  if (transpose !== true) copyCellRules(host, from, { sheetId: self.sheetId, area: target }, String(what ?? 'All'));
}

async function merge(self: RangeHandle, [across]: Arguments, host: HostContext): Promise<void> {
  const of = host.areaOf(self);
  assertWritable(host, self.sheetId, of);
  if (cellCount(of) === 1) return;
  const range = { startRow: of.top, startColumn: of.left, endRow: of.bottom, endColumn: of.right };
  const byRow = across === true ? { value: 1 } : {};
  await host.engine.run('sheet.command.add-worksheet-merge', { subUnitId: self.sheetId, selections: [range], defaultMerge: true, ...byRow });
}

function unmerge(self: RangeHandle, _args: Arguments, host: HostContext): void {
  const of = host.areaOf(self);
  const sheet = host.sheet(self.sheetId);
  assertWritable(host, self.sheetId, of);
  const ranges = sheet.getMergeData().filter((one) => one.startRow <= of.bottom && one.endRow >= of.top && one.startColumn <= of.right && one.endColumn >= of.left);
  if (ranges.length > 0) host.engine.runSync('sheet.command.remove-worksheet-merge', { subUnitId: self.sheetId, ranges });
}

async function select(self: RangeHandle, _args: Arguments, host: HostContext): Promise<void> {
  await host.engine.select(self.sheetId, host.areaOf(self));
}

/** Changing what stands in a block. */
export const rangeChanges: Record<string, Member<RangeHandle>> = {
  Clear: method(clear),
  Insert: gives('Range', insert),
  Delete: method(remove),
  CopyFrom: method(copyFrom),
  MoveTo: method(moveTo),
  Merge: method(merge),
  Unmerge: method(unmerge),
  Select: method(select),
  Calculate: method((_self, _args, host) => host.calculation.settle()),
  SetDirty: method(() => undefined),
  // The client asks this before it cuts a large write into parts.
  _ValidateArraySize: method((self, [rows, columns], host) => {
    const of = host.areaOf(self);
    if (rows !== rowCount(of) || columns !== columnCount(of)) throw sizeMismatch();
  }),
};
