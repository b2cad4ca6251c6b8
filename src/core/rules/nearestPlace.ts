import type { Plan } from '#core/plan/Plan';
import type { Where } from '#core/rules/Finding';
import { describeWhere } from '#core/rules/where';

/** Where the other one stands, for a sentence to name. Named so that it stays out of the finding's id: a place is not the same in a next version. */
export function nearestPlace(plan: Plan, where: Where): { readonly nearestCell: string } {
  const { sheet, cell } = describeWhere(plan, where);
  return { nearestCell: `${sheet} ${cell}` };
}
