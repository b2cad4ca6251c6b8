import type { Edit } from '#core/edits/Edit';
import { editOfLine } from '#core/edits/editOf';
import type { Plan } from '#core/plan/Plan';
import { isFormulaCell } from '#core/rules/formulaCells';
import { cellOf } from '#core/plan/cellOf';

/**
 * The edit that makes another number of an amount's cell, by what stands there: in whatever unit the column is. Null
 * where the cells are not here, where no number stands there, or where a formula gives it.
 */
export function amountEdit(plan: Plan, line: number, column: number, change: (content: number) => number): Edit | null {
  const place = { sheet: plan.means.sheet[line]!, row: plan.means.row[line]! };
  const content = cellOf(plan, place, column);
  if (typeof content !== 'number' || isFormulaCell(plan.cells![place.sheet]!, place.row, column)) return null;
  return editOfLine(plan, line, { column, expected: content, value: change(content) });
}
