import type { PlanElement } from '#core/plan/Plan';
import { numberIn } from '#core/scheme/codeWithin';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { countsAsBefore } from './flatCountsAnew';
import { isBlankStep, isSubtotal, labelOn, lowestStep, titleColumn, type Step } from './flatSteps';
import type { MutableElement } from './Mutable';
import { isNamedHereOnly } from './namedOnRow';
import { placedOn } from './placedOn';
import type { PlanState } from './PlanState';
import type { TouchedRow } from './RowChange';
import { cellAt } from './RowReader';

/** An element, and what its row tells of it now. */
export interface RetoldElement { readonly element: PlanElement; readonly told: Partial<MutableElement>; readonly isLowest?: boolean }

/**
 * The one element of a row of a flat sheet that is called otherwise now, where nothing else that tells the tree is
 * another, and no other row names it: then no row says of it what this one no longer says. Null otherwise.
 */
export function retitledOnRow(state: PlanState, touched: TouchedRow): RetoldElement | null {
  const { sheet: { steps }, cells } = touched;
  const [step, ...others] = steps.filter((each) => isOther(each, touched));
  if (!step || others.length > 0 || !isSameTree(state, touched)) return null;
  const code = codeOf(state, steps, step, cells);
  const element = elementOf(state, touched, step, code);
  if (!element || !isNamedHereOnly(state, touched, element) || !tellsAsBefore(state, touched, code)) return null;
  const isLowest = steps.indexOf(step) === lowestStep(steps, cells);
  return { element, isLowest, told: { title: labelOn(steps, step, cells, isLowest, state.own.builder.finder).title } };
}

/** Whether all but the titles of levels says the same: the HSD, the code of each level, and whether the row is one of totals. */
function isSameTree(state: PlanState, { sheet: { steps, rows }, was, cells }: TouchedRow): boolean {
  return cellAt(was, rows.column('hsd')) === cellAt(cells, rows.column('hsd')) && isSubtotal(steps, was) === isSubtotal(steps, cells)
    && steps.every((each) => codeOf(state, steps, each, was) === codeOf(state, steps, each, cells));
}

/** One column may hold the title of whatever is the lowest on each row. */
function isOther(step: Step, { sheet: { steps }, was, cells }: TouchedRow): boolean {
  return [step.code, titleColumn(step, steps.indexOf(step) === lowestStep(steps, cells))].some((column) => cellAt(was, column) !== cellAt(cells, column));
}

/** The code of a level as the row writes it; none where the row names nothing of it. */
function codeOf({ own }: PlanState, steps: readonly Step[], step: Step, row: readonly CellValue[]): string | undefined {
  return isBlankStep(step, row) ? undefined : labelOn(steps, step, row, false, own.builder.finder).code;
}

/** The only element with a code; where numbers begin anew below each parent, the one of that level that has its place here. */
function elementOf(state: PlanState, touched: TouchedRow, { level }: Step, code: string | undefined): PlanElement | undefined {
  const { plan, own } = state;
  if (own.builder.countedAnew.has(own.sheets.indexOf(touched.sheet))) return placedOn(state, touched).find((each) => each.level === level && each.key !== '');
  const [index, other] = plan.byKey.get(codeKey(code ?? '')) ?? [];
  return other === undefined ? plan.elements[index ?? -1] : undefined;
}

/** Below how many parents a number stands for something else, titles tell too. */
function tellsAsBefore({ own }: PlanState, touched: TouchedRow, code: string | undefined): boolean {
  return numberIn(code ?? '') === null || (touched.isAlone && countsAsBefore(own, touched));
}
