import { area, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '#core/values/grid/Area';
import { ensureGrid } from '../engine/writeCells';
import type { HostContext, WorksheetHandle } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import { rangeArgument } from './address';
import { gives, method, type Arguments, type ExcelClass } from './Member';

/** How many rows and columns stay in view. */
interface Frozen { rows: number; columns: number }

function frozen(host: HostContext, sheetId: string): Frozen {
  const freeze = host.sheet(sheetId).getConfig().freeze;
  return { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 };
}

function freeze(host: HostContext, sheetId: string, { rows, columns }: Frozen): void {
  if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0)) throw invalidArgument();
  ensureGrid(host, host.sheet(sheetId), area(rows, columns));
  host.engine.runSync('sheet.command.set-frozen', { subUnitId: sheetId, ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
}

/** The range is what is frozen, not the first cell that scrolls; whole rows or columns freeze only themselves. Null lets go. */
function freezeAt(self: WorksheetHandle, [given]: Arguments, host: HostContext): void {
  if (given === null || given === undefined) return freeze(host, self.sheetId, { rows: 0, columns: 0 });
  const { area: of } = rangeArgument(host, self.sheetId, given);
  freeze(host, self.sheetId, { rows: isWholeColumns(of) ? 0 : of.bottom + 1, columns: isWholeRows(of) ? 0 : of.right + 1 });
}

function location(self: WorksheetHandle, _args: Arguments, host: HostContext): RangeHandle | null {
  const { rows, columns } = frozen(host, self.sheetId);
  if (rows === 0 && columns === 0) return null;
  return host.range(self.sheetId, area(0, 0, rows === 0 ? LAST_ROW : rows - 1, columns === 0 ? LAST_COLUMN : columns - 1));
}

/** `worksheet.freezePanes`. */
export const freezePanes = {
  name: 'WorksheetFreezePanes',
  members: {
    FreezeAt: method(freezeAt),
    FreezeRows: method((self, [count], host) => freeze(host, self.sheetId, { ...frozen(host, self.sheetId), rows: Number(count ?? 1) })),
    FreezeColumns: method((self, [count], host) => freeze(host, self.sheetId, { ...frozen(host, self.sheetId), columns: Number(count ?? 1) })),
    GetLocation: gives('Range', (...args) => location(...args) ?? undefined),
    GetLocationOrNullObject: gives('Range', location),
    Unfreeze: method((self, _args, host) => freeze(host, self.sheetId, { rows: 0, columns: 0 })),
  },
} as ExcelClass<WorksheetHandle> as ExcelClass<never>;
