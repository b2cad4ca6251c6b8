import type { PlanElement } from '#core/plan/Plan';
import type { PlanState } from './PlanState';
import type { TouchedRow } from './RowChange';

/** The elements that have their place on a row of a flat sheet. */
export function placedOn({ plan: { elements } }: PlanState, { sheet: { elementOfRow }, row }: Pick<TouchedRow, 'sheet' | 'row'>): PlanElement[] {
  const last = elements[elementOfRow[row] ?? -1];
  const placed: PlanElement[] = [];
  for (let each = last; each && each.sheet === last!.sheet && each.row === last!.row; each = elements[each.index - 1]) placed.push(each);
  return placed;
}
