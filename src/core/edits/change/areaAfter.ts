import type { Act } from '#core/edits/change/Change';
import type { Area } from '#core/values/grid/Area';
import { shiftedArea, type LineShift } from '#core/values/grid/shift';

/** Where a block of a sheet stands after acts, grown or shrunk with the lines in it; null when all of it was taken out. */
export function areaAfter(acts: readonly Act[], sheetId: string, area: Area): Area | null {
  return acts.reduce<Area | null>((at, act) => ('sheetId' in act && act.sheetId === sheetId && at ? shifted(at, shiftsOf(act)) : at), area);
}

/** The same without what the acts put in between: the parts that were there. */
export function partsAfter(acts: readonly Act[], sheetId: string, area: Area): Area[] {
  return acts.reduce<Area[]>((parts, act) => ('sheetId' in act && act.sheetId === sheetId ? parts.flatMap((part) => partsOf(act, part)) : parts), [area]);
}

function partsOf(act: Act, area: Area): Area[] {
  const [shift] = shiftsOf(act);
  const parts = shift?.inserted && act.kind !== 'move-rows' ? parted(area, shift) : null;
  const now = parts ? null : shifted(area, shiftsOf(act));
  return parts ?? (now ? [now] : []);
}

/** The parts before and behind lines that come in within a block; null where they come in elsewhere. */
function parted(area: Area, { axis, at, count }: LineShift): Area[] | null {
  const [first, last] = axis === 'rows' ? ['top', 'bottom'] as const : ['left', 'right'] as const;
  if (at <= area[first] || at > area[last]) return null;
  return [{ ...area, [last]: at - 1 }, { ...area, [first]: at + count, [last]: area[last] + count }];
}

function shifted(area: Area, shifts: readonly LineShift[]): Area | null {
  return shifts.reduce<Area | null>((at, shift) => at && shiftedArea(at, shift), area);
}

function shiftsOf(act: Act): LineShift[] {
  switch (act.kind) {
    case 'insert-rows': case 'restore-rows': return [{ axis: 'rows', at: act.row, count: act.count, inserted: true }];
    case 'delete-rows': return [{ axis: 'rows', at: act.row, count: act.count, inserted: false }];
    case 'insert-columns': return [{ axis: 'columns', at: act.column, count: act.count, inserted: true }];
    case 'delete-columns': return [{ axis: 'columns', at: act.column, count: act.count, inserted: false }];
    case 'move-rows': return [
      { axis: 'rows', at: act.to, count: act.count, inserted: true },
      { axis: 'rows', at: act.to > act.row ? act.row : act.row + act.count, count: act.count, inserted: false },
    ];
    default: return [];
  }
}
