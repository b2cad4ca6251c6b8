import { changesAgain } from './again/changesAgain';
import type { Plan, RowPlace } from '#core/plan/Plan';
import { rowNumber } from '#core/plan/rowNumber';
import { patchFormulas } from './patchFormulas';
import { applyChanges } from './applyChanges';
import { isFirstOrLast } from './isFirstOrLast';
import type { Announced, CellPatch, PatchResult } from './Patched';
import type { PlanState } from './PlanState';
import { reachOf } from './reach';
import type { RowChange } from './RowChange';
import { rowChanges } from './rowChanges';

/**
 * Brings a plan up to date with changed cells, in place. Numbers stay what they were, but that the last element, or line,
 * takes the number of one that goes. Work depends on what the edit touches, not on the size of the plan. `beforeChange` hears which elements, lines and entries are about to change, while they
 * still are what they were, so that sums can take them out; where it gives false, the edit reaches too far, and is not made.
 */
export function patchPlan(state: PlanState, patch: CellPatch, beforeChange?: (about: Announced) => boolean): PatchResult {
  return followed(state, patch, rowChanges(state, patch), beforeChange);
}

/** The same, and where the changed rows alone do not tell what they do, by reading all elements again, if these have few rows: then work depends on those. */
export function patchPlanOrReadAgain(state: PlanState, patch: CellPatch, beforeChange?: (about: Announced) => boolean): PatchResult {
  return followed(state, patch, rowChanges(state, patch) ?? changesAgain(state, patch), beforeChange);
}

function followed(state: PlanState, patch: CellPatch, changes: readonly RowChange[] | null, beforeChange: (about: Announced) => boolean = () => true): PatchResult {
  if (!changes) return { isStructural: true };
  const about: Announced = { ...reachOf(state, changes), listed: changes.flatMap((change) => change.listed ?? []), isRelisted: changes.some(({ isRelisted }) => isRelisted), gone: changes.flatMap(({ gone }) => gone?.index ?? []), isFirstOrLast: isFirstOrLast(state, changes) };
  if (!beforeChange(about)) return { isStructural: true };
  const came = applyChanges(state, changes);
  const { elements, means } = state.plan;
  const [touchedElements, lines] = [withCome(about.elements, elements.length, came.elements), withCome(about.lines, means.count, came.lines)];
  const own = changes.filter(({ isBeside }, i) => !isBeside && (i === 0 || changes[i - 1]!.row !== changes[i]!.row || changes[i - 1]!.sheet !== changes[i]!.sheet));
  const rows = own.map(({ sheet, row }) => ({ sheet: state.own.sheets.indexOf(sheet), row: sheet.rows.top + row }));
  const formulaRows = patchFormulas(state, patch);
  return { isStructural: false, ...about, elements: touchedElements, lines, came: came.elements, rows: [...rows, ...formulaRows], refilled: unreadOn(state.plan, formulaRows) };
}

/** Asked when a formula comes or goes only: amounts that are no numbers are few. */
function unreadOn({ unreadAmounts }: Plan, rows: readonly RowPlace[]): readonly number[] {
  if (rows.length === 0) return [];
  const numbers = new Set(rows.map(rowNumber));
  return unreadAmounts.filter((amount) => numbers.has(rowNumber(amount))).map(({ line }) => line);
}

/** Those that there still are, and those that came. */
function withCome(announced: readonly number[], count: number, came: readonly number[]): readonly number[] {
  return came.length === 0 && announced.every((each) => each < count) ? announced : [...new Set([...announced.filter((each) => each < count), ...came])];
}
