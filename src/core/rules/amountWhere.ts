import type { Plan } from '#core/plan/Plan';
import { columnOfYear, lineColumnsOf } from '#core/rules/amountColumns';
import type { Where } from '#core/rules/Finding';

/** The cell of the n-th year's amount of a line: the column of its own kind and direction where the sheet has several. */
export function amountWhere(plan: Plan, line: number, year: number): Where {
  const { means } = plan;
  return { sheet: means.sheet[line]!, row: means.row[line]!, field: 'bedrag', column: columnOfYear(lineColumnsOf(plan)(line), year) };
}
