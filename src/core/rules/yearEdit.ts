import type { Edit } from '#core/edits/Edit';
import { editOfElement } from '#core/edits/editOf';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { cellOf } from '#core/plan/cellOf';
import { elementWhere } from '#core/rules/where';
import { isJaar } from '#core/values/jaar';
import type { Jaar } from '#core/values/units';

/**
 * The edit that gives an element another first or last year. A cell may hold a date, or a text that speaks of the year:
 * what stands there is expected, and a date becomes the first or the last day of the new year, so that it still shows as one.
 */
export function yearEdit(plan: Plan, element: PlanElement, field: 'from' | 'to', jaar: Jaar): Edit {
  const where = elementWhere(plan, element, field);
  const expected = cellOf(plan, where, where.column) ?? element[field] ?? '';
  const isDate = typeof expected === 'number' && !isJaar(expected);
  return editOfElement(plan, element, { column: where.column, expected, value: isDate ? dayNumber(jaar, field) : jaar });
}

/** Excel's number of 1 January or 31 December; day 25569 is 1 January 1970. */
function dayNumber(jaar: Jaar, field: 'from' | 'to'): number {
  return Date.UTC(field === 'from' ? jaar : jaar + 1, 0, 1) / 86_400_000 + 25_569 - (field === 'from' ? 0 : 1);
}
