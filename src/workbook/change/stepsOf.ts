import type { Act } from '#core/edits/change/Change';
import { areaAfter } from '#core/edits/change/areaAfter';
import { dropStyleStep, makeStyleStep } from '#workbook/change/namedStyleSteps';
import { restoreLooksStep, styleRowsStep } from '#workbook/change/styleRowsSteps';
import { moveRowsSteps } from '#workbook/change/moveStep';
import { deleteColumnsStep, insertColumnsStep } from '#workbook/change/columnSteps';
import { dropdownStep } from '#workbook/change/dropdownStep';
import { groupStep } from '#workbook/change/groupStep';
import { mergeStep } from '#workbook/change/mergeStep';
import { nameStep } from '#workbook/change/nameStep';
import { addSheetStep, removeSheetStep } from '#workbook/change/sheetSteps';
import type { OriginalRowOf } from '#workbook/change/Rewriter';
import { deleteRowsSteps, insertRowsStep, restoreRowsSteps } from '#workbook/change/rowSteps';
import type { Ground, Step } from '#workbook/change/Step';
import { writeStep } from '#workbook/change/writeStep';

/** The steps of a change, in order. */
export function stepsOf(ground: Ground, acts: readonly Act[]): Step[] {
  return acts.flatMap((act, index) => stepsOfAct(ground, act, acts.slice(0, index)));
}

// eslint-disable-next-line complexity -- one case for each kind of act
function stepsOfAct(ground: Ground, act: Act, before: readonly Act[]): Step[] {
  const original: OriginalRowOf = (sheetId, row) => originalRow(before, sheetId, row);
  switch (act.kind) {
    case 'write': return [writeStep(ground, act)];
    case 'insert-rows': return [insertRowsStep(ground, act, original)];
    case 'delete-rows': return deleteRowsSteps(ground, act, original);
    case 'restore-rows': return restoreRowsSteps(ground, act, original);
    case 'move-rows': return moveRowsSteps(ground, act, original);
    case 'insert-columns': return [insertColumnsStep(ground, act, (column) => columnNow(before, act.sheetId, column))];
    case 'delete-columns': return [deleteColumnsStep(ground, act)];
    case 'group-rows': return [groupStep(ground, act)];
    case 'merge-cells': return act.areas.map((_, index) => mergeStep(ground, act, index));
    case 'dropdown': return [dropdownStep(ground, act)];
    case 'name': return [nameStep(ground, act)];
    case 'make-style': return [makeStyleStep(ground, act)];
    case 'drop-style': return [dropStyleStep(ground, act)];
    case 'style-rows': return [styleRowsStep(ground, act)];
    case 'restore-looks': return [restoreLooksStep(ground, act)];
    case 'add-sheet': return [addSheetStep(ground, act)];
    case 'remove-sheet': return [removeSheetStep(ground, act)];
  }
}

/** Where a column of before all these acts stands after them. */
function columnNow(before: readonly Act[], sheetId: string, column: number): number {
  return areaAfter(before, sheetId, { top: 0, left: column, bottom: 0, right: column })?.left ?? -1;
}

/** Where a row stood before all these acts; null when one of them put it in. */
function originalRow(before: readonly Act[], sheetId: string, row: number): number | null {
  return before.reduceRight<number | null>((at, act) => (at === null || !('sheetId' in act) || act.sheetId !== sheetId ? at : rowBefore(act, at)), row);
}

function rowBefore(act: Act, row: number): number | null {
  switch (act.kind) {
    case 'insert-rows': case 'restore-rows': return row < act.row ? row : row < act.row + act.count ? null : row - act.count;
    case 'delete-rows': return row < act.row ? row : row + act.count;
    case 'move-rows': return unmoved(row, act);
    default: return row;
  }
}

// eslint-disable-next-line complexity -- four places, and two directions
function unmoved(row: number, { row: from, count, to }: { row: number; count: number; to: number }): number {
  const landed = to > from ? to - count : to;
  if (row >= landed && row < landed + count) return row - landed + from;
  if (to > from) return row >= from && row < landed ? row + count : row;
  return row >= to + count && row < from + count ? row - count : row;
}
