import { area, bound, intersect, LAST_COLUMN, LAST_ROW, moved, type Area } from '#core/values/grid/Area';
import { eachCell, usedArea } from '../engine/readCells';
import type { HostContext } from '../HostContext';
import { invalidArgument, itemNotFound } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import { onGrid, rangeArgument } from './address';
import { gives, type Arguments, type Member } from './Member';

/** A method that gives another block of the same sheet. */
function blockFrom(work: (of: Area, ...args: number[]) => Area): Member<RangeHandle> {
  return gives('Range', (self, args, host) => host.range(self.sheetId, onGrid(work(host.areaOf(self), ...args.map(number)))));
}

function number(value: unknown): number {
  return value === undefined || value === null ? Number.NaN : Number(value);
}

/** Rows above and below, columns before and after: a negative count looks the other way. */
function beside(side: (of: Area, count: number) => Area, opposite: (of: Area, count: number) => Area): Member<RangeHandle> {
  return blockFrom((of, given) => {
    const count = Number.isNaN(given) ? 1 : given;
    if (count === 0) throw invalidArgument();
    return count > 0 ? side(of, count) : opposite(of, -count);
  });
}

const above = (of: Area, count: number): Area => ({ ...of, top: of.top - count, bottom: of.top - 1 });
const below = (of: Area, count: number): Area => ({ ...of, top: of.bottom + 1, bottom: of.bottom + count });
const before = (of: Area, count: number): Area => ({ ...of, left: of.left - count, right: of.left - 1 });
const after = (of: Area, count: number): Area => ({ ...of, left: of.right + 1, right: of.right + count });

/** The block that two ranges have in common; null when they have none, or stand on different sheets. */
function common(self: RangeHandle, args: Arguments, host: HostContext): RangeHandle | null {
  const other = rangeArgument(host, self.sheetId, args[0]);
  const both = other.sheetId === self.sheetId ? intersect(host.areaOf(self), other.area) : null;
  return both && host.range(self.sheetId, both);
}

function used(self: RangeHandle, args: Arguments, host: HostContext): RangeHandle | null {
  const found = usedArea(host.sheet(self.sheetId), args[0] === true, host.areaOf(self));
  return found && host.range(self.sheetId, found);
}

/** The block around a cell up to the first empty row and column on every side, as Ctrl+* in Excel. */
function surrounding(self: RangeHandle, _args: Arguments, host: HostContext): RangeHandle {
  let region = host.areaOf(self);
  const filled: [number, number][] = [];
  eachCell(host.sheet(self.sheetId), area(0, 0, LAST_ROW, LAST_COLUMN), (cell, row, column) => {
    if (cell.f || (cell.v !== undefined && cell.v !== null && cell.v !== '')) filled.push([row, column]);
  });
  for (let before = ''; before !== JSON.stringify(region);) {
    before = JSON.stringify(region);
    const reach = area(region.top - 1, region.left - 1, region.bottom + 1, region.right + 1);
    for (const [row, column] of filled) if (intersect(reach, area(row, column))) region = bound(region, area(row, column));
  }
  return host.range(self.sheetId, region);
}

/** Finding blocks from a block. */
export const rangeAddressing: Record<string, Member<RangeHandle>> = {
  GetCell: blockFrom((of, row, column) => area(of.top + row, of.left + column)),
  GetRow: blockFrom((of, row) => ({ ...of, top: of.top + row, bottom: of.top + row })),
  GetColumn: blockFrom((of, column) => ({ ...of, left: of.left + column, right: of.left + column })),
  GetLastCell: blockFrom((of) => area(of.bottom, of.right)),
  GetLastRow: blockFrom((of) => ({ ...of, top: of.bottom })),
  GetLastColumn: blockFrom((of) => ({ ...of, left: of.right })),
  GetEntireRow: blockFrom((of) => ({ ...of, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: blockFrom((of) => ({ ...of, top: 0, bottom: LAST_ROW })),
  GetOffsetRange: blockFrom((of, rows, columns) => moved(of, rows, columns)),
  GetResizedRange: blockFrom((of, rows, columns) => ({ ...of, bottom: of.bottom + rows, right: of.right + columns })),
  GetAbsoluteResizedRange: blockFrom((of, rows, columns) => ({ ...of, bottom: of.top + rows - 1, right: of.left + columns - 1 })),
  GetRowsAbove: beside(above, below),
  GetRowsBelow: beside(below, above),
  GetColumnsBefore: beside(before, after),
  GetColumnsAfter: beside(after, before),
  GetIntersection: gives('Range', (self, args, host) => common(self, args, host) ?? notFound()),
  GetIntersectionOrNullObject: gives('Range', common),
  GetBoundingRect: gives('Range', (self, [given], host) => {
    const other = rangeArgument(host, self.sheetId, given);
    if (other.sheetId !== self.sheetId) throw invalidArgument();
    return host.range(self.sheetId, bound(host.areaOf(self), other.area));
  }),
  GetUsedRange: gives('Range', (self, args, host) => used(self, args, host) ?? notFound()),
  GetUsedRangeOrNullObject: gives('Range', used),
  GetSurroundingRegion: gives('Range', surrounding),
};

function notFound(): never {
  throw itemNotFound();
}

