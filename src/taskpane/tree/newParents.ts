import type { Plan, PlanElement } from '#core/plan/Plan';
import { elementsInOrder } from '#core/plan/elementOrder';

export interface NewParent { readonly index: number; readonly code: string; readonly title: string; readonly search: string }

/** All that an element may be moved below, in the order of the plan: of the right level, not what it hangs under now, nor itself. */
export function newParents(plan: Plan, index: number): NewParent[] {
  const { scheme, elements } = plan;
  const element = elements[index];
  const parents = scheme.levels.find(({ id }) => id === element?.level)?.parents ?? [];
  return elementsInOrder(plan).filter((each) => parents.includes(each.level) && each.index !== element?.parent && !isBelow(elements, each, index))
    .map(({ index: at, code, title }) => ({ index: at, code, title, search: `${code} ${title}`.toLowerCase() }));
}

function isBelow(elements: readonly PlanElement[], element: PlanElement, top: number): boolean {
  let at = element.index;
  for (let steps = 0; at >= 0 && steps < 20; steps += 1) {
    if (at === top) return true;
    at = elements[at]?.parent ?? -1;
  }
  return false;
}
