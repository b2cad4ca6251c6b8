import { elementsInOrder } from '#core/plan/elementOrder';
import type { Plan } from '#core/plan/Plan';
import { codeKey, tidyCode } from '#core/values/code';

/**
 * Every departement with a row in the plan, as first written, in alphabetical order. Rows without one (generic
 * objectives) belong to nobody in particular, and rows of the lists (HSDs, programmes) to the whole city: they add nothing.
 */
export function findDepartementen(plan: Pick<Plan, 'elements' | 'elementOrder'>): string[] {
  const named = new Map<string, string>();
  for (const { departement, isListed } of elementsInOrder(plan)) {
    const key = codeKey(departement);
    if (key !== '' && !isListed && !named.has(key)) named.set(key, tidyCode(departement));
  }
  return [...named.values()].sort();
}
