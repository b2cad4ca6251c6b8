import type { Budgetplaats, Plan } from '#core/plan/Plan';
import type { Jaar } from '#core/values/units';

/**
 * Whether the list says what was voted for a budgetplaats in a year: nothing too, by a cell that is left empty. A list
 * without a column for the year votes nothing in it, and forbids nothing either; a text in it may be any budget.
 */
export function isBudgetKnown({ sheets }: Pick<Plan, 'sheets'>, { sheet, unreadBudget }: Pick<Budgetplaats, 'sheet' | 'unreadBudget'>, jaar: Jaar): boolean {
  const hasColumn = sheets[sheet]?.columns.some((column) => column.field === 'bedrag' && column.jaar === jaar) ?? false;
  return hasColumn && !unreadBudget?.includes(jaar);
}
