import type { PlanElement } from '#core/plan/Plan';
import type { PlanState, SheetState } from './PlanState';

/** The elements that have their place on a row of a flat sheet, the lowest first. */
export function placedOn({ plan: { elements } }: PlanState, { sheet: { elementOfRow }, row }: { readonly sheet: SheetState; readonly row: number }): PlanElement[] {
  return placedWith(elements, elements[elementOfRow[row] ?? -1]);
}

/** An element and those that have their place on its row with it, above it: what it hangs under, or was read right before it. One may hang under itself. */
export function placedWith(elements: readonly PlanElement[], lowest: PlanElement | undefined): PlanElement[] {
  const placed: PlanElement[] = [];
  const isNext = (each: PlanElement | undefined): boolean => each?.sheet === lowest?.sheet && each?.row === lowest?.row && !placed.includes(each!);
  for (let each = lowest; each; each = [elements[each.parent], elements[each.index - 1]].find(isNext)) placed.push(each);
  return placed;
}
