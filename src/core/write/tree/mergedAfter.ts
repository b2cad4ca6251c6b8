import type { Act } from '#core/edits/change/Change';
import { areaAfter } from '#core/edits/change/areaAfter';
import { moved, type Area } from '#core/values/grid/Area';

/** Where merged cells stand after an act, of which rows they take part may be moved as a whole; null when they are taken out. */
export function mergedAfter(act: Act, sheetId: string, area: Area): Area | null {
  if (act.kind !== 'move-rows' || act.sheetId !== sheetId || !isWithin(act, area)) return areaAfter([act], sheetId, area);
  return moved(area, (act.to > act.row ? act.to - act.count : act.to) - act.row, 0);
}

/** Whether all rows of an area are among these. */
export function isWithin({ row, count }: { readonly row: number; readonly count: number }, { top, bottom }: Area): boolean {
  return top >= row && bottom < row + count;
}
