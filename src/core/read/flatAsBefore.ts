import { runSteps } from '#core/values/steps';
import { parentsOf } from './areParentsMerged';
import { countAsBefore, firstRows } from './flatCountsAnew';
import type { PlanState, SheetState } from './PlanState';
import type { RowChange } from './RowChange';

/** Whether flat sheets of which rows name other elements now tell their tree as before: each row names all parents, and numbers count on as they did. */
export function flatAsBefore(state: PlanState, changes: readonly RowChange[]): boolean {
  const sheets = new Set(changes.filter(({ named }) => named).map(({ sheet }) => sheet));
  return [...sheets].every((sheet) => isToldAsBefore(state, sheet, changes.filter((change) => change.sheet === sheet)));
}

function isToldAsBefore({ own }: PlanState, sheet: SheetState, changes: readonly RowChange[]): boolean {
  const first = firstRows(sheet, changes);
  const parents = runSteps(parentsOf({ ...first, from: 0, to: first.rows.length, column: (field) => sheet.rows.column(field) }, sheet.steps));
  return (parents === 'repeated' || (parents === 'named' && !first.isCut)) && countAsBefore(own, sheet, first);
}
