import type { Area } from '#core/values/grid/Area';

/**
 * Rows or columns put in or taken out: `count` lines at `at`, inserted or removed.
 * `within` where only cells between these columns (or rows) are pushed aside, and the rest of the lines stays.
 */
export interface LineShift { axis: 'rows' | 'columns'; at: number; count: number; inserted: boolean; within?: { first: number; last: number } }

/** Where a line stands after the shift; null when it was taken out. */
export function shiftedLine(line: number, shift: LineShift): number | null {
  if (line < shift.at) return line;
  if (shift.inserted) return line + shift.count;
  return line < shift.at + shift.count ? null : line - shift.count;
}

/** Where a block stands after the shift, grown or shrunk as Excel does; null when all of it was taken out. */
export function shiftedArea(of: Area, shift: LineShift): Area | null {
  const isRows = shift.axis === 'rows';
  if (!isAlong(of, shift)) return of;
  const span = shiftedSpan(isRows ? of.top : of.left, isRows ? of.bottom : of.right, shift);
  if (!span) return null;
  const [first, last] = span;
  return isRows ? { ...of, top: first, bottom: last } : { ...of, left: first, right: last };
}

/** Whether the block lies in the way of the shift with its whole width. */
function isAlong(of: Area, { axis, within }: LineShift): boolean {
  if (!within) return true;
  const [first, last] = axis === 'rows' ? [of.left, of.right] : [of.top, of.bottom];
  return first >= within.first && last <= within.last;
}

function shiftedSpan(first: number, last: number, shift: LineShift): [number, number] | null {
  if (shift.inserted) return [first < shift.at ? first : first + shift.count, last < shift.at ? last : last + shift.count];
  const end = shift.at + shift.count;
  const start = first < shift.at ? first : Math.max(shift.at, first - shift.count);
  const stop = last < shift.at ? last : last < end ? shift.at - 1 : last - shift.count;
  return start > stop ? null : [start, stop];
}
