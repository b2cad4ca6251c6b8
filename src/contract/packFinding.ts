import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { TravellingFinding } from './SubmissionPackage';
import { packCell } from './travellingCell';

/** A finding as it travels: the sheet by name, and no fixes, which hold the contents of cells. */
export function packFinding(plan: Plan, { rule, severity, where, element, data }: Finding): TravellingFinding {
  return {
    rule, severity, element,
    sheet: plan.sheets[where.sheet]?.name ?? '',
    row: where.row,
    column: where.column,
    field: where.field,
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, packCell(value)])),
  };
}
