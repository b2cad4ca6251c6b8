import type { PlanElement } from '#core/plan/Plan';
import type { PlanBuilder } from './PlanBuilder';
import type { PlanState, SheetState } from './PlanState';

/** Elements, and which have their place over another though that does not hang under them. */
export type Placed = Pick<PlanBuilder, 'over'> & { readonly elements: readonly PlanElement[] };

/** The elements that have their place on a row of a flat sheet, the lowest first. */
export function placedOn({ own: { builder } }: PlanState, { sheet: { elementOfRow }, row }: { readonly sheet: SheetState; readonly row: number }): PlanElement[] {
  return placedWith(builder, builder.elements[elementOfRow[row] ?? -1]);
}

/** An element and those that have their place on its row with it, above it: what it hangs under, is noted to stand over it, or was read right before it. One may hang under itself. */
export function placedWith({ elements, over }: Placed, lowest: PlanElement | undefined): PlanElement[] {
  const placed: PlanElement[] = [];
  // One that is noted to stand over another may have gone.
  const isNext = (each: PlanElement | undefined): boolean => each !== undefined && elements[each.index] === each && each.sheet === lowest?.sheet && each.row === lowest.row && !placed.includes(each);
  for (let each = lowest; each; each = [elements[each.parent], over.get(each), elements[each.index - 1]].find(isNext)) placed.push(each);
  return placed;
}

/** Notes how the elements of a row stand, from the top down, where none hangs under the one before. */
export function placeOver({ over }: Placed, placed: readonly PlanElement[]): void {
  placed.forEach((each, i) => {
    const above = placed[i - 1];
    if (above && each.parent !== above.index) over.set(each, above);
  });
}
