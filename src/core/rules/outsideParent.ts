import type { Plan, PlanElement } from '#core/plan/Plan';
import { periodOf, type Period } from '#core/rules/period';
import { yearOutside } from '#core/rules/yearOutside';
import type { Jaar } from '#core/values/units';

/** The parent and its period, where an element begins before it or ends after it; what lies outside the whole plan is another matter. */
export function outsideParent(plan: Plan, element: PlanElement): { readonly parent: PlanElement; readonly period: Period; readonly around: Period } | null {
  const parent = plan.elements[element.parent];
  if (!parent || !(isBefore(element.from, parent.from) || isBefore(parent.to, element.to))) return null;
  const period = periodWithin(plan, element);
  const around = periodWithin(plan, parent);
  return period && around ? { parent, period, around } : null;
}

/** Of two years that are both given. */
function isBefore(one: Jaar | null, other: Jaar | null): boolean {
  return (one ?? Infinity) < (other ?? -Infinity);
}

function periodWithin(plan: Plan, element: PlanElement): Period | null {
  return yearOutside(plan, element) ? null : periodOf(element);
}
