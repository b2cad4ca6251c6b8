import type { PlanElement } from '#core/plan/Plan';
import type { PlanBuilder } from './PlanBuilder';
import type { PlanState, SheetState } from './PlanState';

/** Elements, and which have their place over another though that does not hang under them. */
export type Placed = Pick<PlanBuilder, 'over'> & { readonly elements: readonly PlanElement[] };

/** The elements that have their place on a row of a flat sheet, the lowest first. */
export function placedOn({ own: { builder } }: PlanState, { sheet: { elementOfRow }, row }: { readonly sheet: SheetState; readonly row: number }): PlanElement[] {
  return placedWith(builder, builder.elements[elementOfRow[row] ?? -1]);
}

/** An element and those that have their place on its row with it, above it. One may hang under itself. */
export function placedWith(all: Placed, lowest: PlanElement | undefined): PlanElement[] {
  const placed: PlanElement[] = [];
  // One that is noted to stand over another may have gone.
  const isNext = (each: PlanElement | undefined): boolean => each !== undefined && all.elements[each.index] === each && each.sheet === lowest?.sheet && each.row === lowest.row && !placed.includes(each);
  for (let each = lowest; each; each = nextAbove(all, each, isNext)) placed.push(each);
  return placed;
}

/** What stands right above an element: what it hangs under, is noted to stand over it, or was read right before it; of these what hangs under the other, where both stand there. */
function nextAbove({ elements, over }: Placed, each: PlanElement, isNext: (each: PlanElement | undefined) => boolean): PlanElement | undefined {
  const parent = elements[each.parent];
  const besides = [over.get(each), elements[each.index - 1]].filter(isNext);
  // Not one under which the other hangs too: codes may lead round in a circle.
  return isNext(parent) ? besides.find((other) => hangsUnder(elements, other, parent) && !hangsUnder(elements, parent, other)) ?? parent : besides[0];
}

/** Whether one is another, or hangs under it, at most as deep as a row goes. */
function hangsUnder(elements: readonly PlanElement[], one: PlanElement | undefined, other: PlanElement | undefined): boolean {
  let above = one;
  for (let level = 0; above && above !== other && level < DEEPEST; level += 1) above = elements[above.parent];
  return above === other;
}

const DEEPEST = 10;

/** Notes how the elements of a row stand, from the top down, where none hangs under the one before. */
export function placeOver({ over }: Placed, placed: readonly PlanElement[]): void {
  placed.forEach((each, i) => {
    const above = placed[i - 1];
    if (above && each.parent !== above.index) over.set(each, above);
  });
}
