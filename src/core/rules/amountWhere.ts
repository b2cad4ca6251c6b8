import type { Plan } from '#core/plan/Plan';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import type { Where } from '#core/rules/Finding';

/** The cell from which the amount of a line in a year (as an index into `Plan.years`) was read. */
export function amountWhere(plan: Plan, line: number, year: number): Where {
  const { sheet, row, aard, richting } = plan.means;
  const jaar = plan.years[year];
  const [kind, direction] = [AARDEN[aard[line]!], RICHTINGEN[richting[line]!]];
  const column = plan.sheets[sheet[line]!]?.columns.find((each) =>
    each.field === 'bedrag' && each.jaar === jaar && (each.aard ?? kind) === kind && (each.richting ?? direction) === direction);
  return { sheet: sheet[line]!, row: row[line]!, column: column?.column ?? -1, field: 'bedrag' };
}
