import { contains } from '#core/values/grid/Area';
import type { HostContext } from '../HostContext';
import { ExcelError } from '../protocol/ExcelError';
import { RangesHandle, type RangeHandle } from '../References';
import type { Arguments } from './Member';

/** Beyond this Excel does not give them. */
const MOST = 512;

/** `getMergedAreasOrNullObject`: the blocks of merged cells whose first cell is in this one. It clears what a person can undo, although it only reads, as in Excel. */
export function mergedAreas(self: RangeHandle, _args: Arguments, host: HostContext): RangesHandle | null {
  const of = host.areaOf(self);
  const { injector, core } = host.engine.parts;
  injector.get(core.IUndoRedoService).clearUndoRedo(host.engine.unitId);
  const found = host.sheet(self.sheetId).getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn })).filter(({ top, left }) => contains(of, { top, left, bottom: top, right: left }));
  if (found.length > MOST) throw new ExcelError('RequestAborted', 'The merged areas are more than the method returns.');
  return found.length === 0 ? null : new RangesHandle(self.sheetId, found.map((area) => host.range(self.sheetId, area)));
}
