import type { Plan, PlanElement, RowPlace } from '#core/plan/Plan';
import { isOwnCell, elementWhere } from '#core/rules/where';
import type { Where } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { CellValue } from '#core/values/CellValue';
import { jaarFromCell } from '#core/values/jaar';

/** What stands in a cell for a year and was to be one, but is none; null where there is a year, nothing, or words alone (`onbepaald`), which are no year on purpose. */
export function unreadYear(plan: Plan, where: Where): CellValue | null {
  const content = isOwnCell(plan, where) ? cellOf(plan, where) : '';
  return !/\d/u.test(String(content)) || jaarFromCell(content) !== null ? null : content;
}

/** The same of an element's period. */
export function unreadYearOf(plan: Plan, links: PlanLinks, element: PlanElement, field: 'from' | 'to'): CellValue | null {
  return element[field] === null && isLowestOnRow(plan, links, element) ? unreadYear(plan, elementWhere(plan, element, field)) : null;
}

/** Whether what stands on its row is of the element itself: on a flat row only the lowest has a period there. */
export function isLowestOnRow({ elements, sheets }: Plan, { children }: PlanLinks, { index, sheet, row }: PlanElement): boolean {
  return sheets[sheet]?.kind !== 'vlak' || [...children.of(index)].every((child) => elements[child]!.sheet !== sheet || elements[child]!.row !== row);
}

/** Empty where a plan travelled without its cells. */
function cellOf({ cells }: Plan, { sheet, row, column }: RowPlace & { readonly column: number }): CellValue {
  const rows = cells?.[sheet];
  return rows?.rows[row - rows.top]?.[column - rows.left] ?? '';
}
