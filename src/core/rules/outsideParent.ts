import type { Plan, PlanElement } from '#core/plan/Plan';
import { periodOf, type Period } from '#core/rules/period';
import { yearOutside } from '#core/rules/yearOutside';

/** The parent and its period, where an element begins before it or ends after it; what lies outside the whole plan is another matter. */
export function outsideParent(plan: Plan, element: PlanElement): { readonly parent: PlanElement; readonly period: Period; readonly around: Period } | null {
  const parent = plan.elements[element.parent];
  if (!parent || !isOutside(element, parent)) return null;
  const period = periodWithin(plan, element);
  const around = periodWithin(plan, parent);
  return period && around ? { parent, period, around } : null;
}

/** Whether years are given of which one lies outside. */
function isOutside({ from, to }: PlanElement, around: PlanElement): boolean {
  if (from === null || to === null || around.from === null || around.to === null) return false;
  return from < around.from || to > around.to;
}

function periodWithin(plan: Plan, element: PlanElement): Period | null {
  return yearOutside(plan, element) ? null : periodOf(element);
}
