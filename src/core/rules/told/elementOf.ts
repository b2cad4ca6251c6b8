import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { codeKey } from '#core/values/code';

/** The element on whose row something was found. */
export function elementOf({ elements, byKey }: Plan, { element, where }: Finding): PlanElement | undefined {
  return byKey.get(codeKey(element))?.map((index) => elements[index]!).find(({ sheet, row }) => sheet === where.sheet && row === where.row);
}
