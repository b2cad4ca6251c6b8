import type { Field } from '#core/layout/Layout';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { elementWhere, isOwnCell } from '#core/rules/where';

/** Whether the sheet of an element has a column for a field: what nobody can fill in is not missing. */
export function hasColumn(plan: Plan, element: PlanElement, field: Field): boolean {
  return isOwnCell(plan, elementWhere(plan, element, field));
}
