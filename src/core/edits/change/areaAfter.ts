import type { Act } from '#core/edits/change/Change';
import type { Area } from '#core/values/grid/Area';
import { shiftedArea, type LineShift } from '#core/values/grid/shift';

/** Where a block of a sheet stands after acts, grown or shrunk with the lines in it; null when all of it was taken out. */
export function areaAfter(acts: readonly Act[], sheetId: string, area: Area): Area | null {
  return acts.reduce<Area | null>((at, act) => ('sheetId' in act && act.sheetId === sheetId && at ? shifted(at, shiftsOf(act)) : at), area);
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
