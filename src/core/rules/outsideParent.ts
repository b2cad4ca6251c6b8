import type { Plan, PlanElement } from '#core/plan/Plan';
import { periodOf, type Period } from '#core/rules/period';
import { yearOutside } from '#core/rules/yearOutside';

/** The parent and its period, where an element begins before it or ends after it; what lies outside the whole plan is another matter. */
export function outsideParent(plan: Plan, element: PlanElement): { readonly parent: PlanElement; readonly period: Period; readonly around: Period } | null {
  const parent = plan.elements[element.parent];
  const period = periodWithin(plan, element);
  const around = parent ? periodWithin(plan, parent) : null;
  if (!parent || !period || !around) return null;
  return period.from < around.from || period.to > around.to ? { parent, period, around } : null;
}

function periodWithin(plan: Plan, element: PlanElement): Period | null {
  return yearOutside(plan, element) ? null : periodOf(element);
}
