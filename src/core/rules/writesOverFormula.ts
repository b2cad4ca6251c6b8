import type { Edit } from '#core/edits/Edit';
import type { Plan } from '#core/plan/Plan';
import type { Fix } from '#core/rules/Finding';
import { isFormulaCell } from '#core/rules/formulaCells';

/** Whether a fix would write a value where a formula is known to stand: that is refused, so it is no way out. */
export function writesOverFormula(plan: Plan, { edits }: Fix): boolean {
  return edits.some((edit) => !edit.sumTo && isFormulaOf(plan, edit));
}

function isFormulaOf({ sheets, cells }: Plan, { place: { sheetId, row, column } }: Edit): boolean {
  const sheet = cells?.[sheets.findIndex(({ id }) => id === sheetId)];
  return sheet !== undefined && isFormulaCell(sheet, row, column) === true;
}
