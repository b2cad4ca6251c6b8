import type { Budgetplaats, Plan } from '#core/plan/Plan';
import type { Jaar } from '#core/values/units';

/** Accounts of receipts: class 7, opbrengsten, of the system of accounts that Flemish local government has to use, whatever zeros SAP writes before it. */
const RECEIPTS = /^0*7/u;

/**
 * Whether the list says what was voted to be spent on a budgetplaats in a year: nothing too, by a cell that is left empty. A list
 * without a column for the year votes nothing in it, and forbids nothing either; a text in it may be any budget. On an
 * account of receipts stands what is to come in, of which nothing can be spent.
 */
export function isBudgetKnown({ sheets }: Pick<Plan, 'sheets'>, { sheet, rekening, unreadBudget }: Pick<Budgetplaats, 'sheet' | 'rekening' | 'unreadBudget'>, jaar: Jaar): boolean {
  const hasColumn = sheets[sheet]?.columns.some((column) => column.field === 'bedrag' && column.jaar === jaar) ?? false;
  return hasColumn && !RECEIPTS.test(rekening) && !unreadBudget?.includes(jaar);
}
