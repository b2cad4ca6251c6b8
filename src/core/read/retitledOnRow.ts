import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { isTied } from './linesNow';
import { isBlankStep, isSubtotal, labelOn, lowestStep, type Step } from './flatSteps';
import type { MutableElement } from './Mutable';
import type { PlanState } from './PlanState';
import type { TouchedRow } from './rowChanges';
import { cellAt } from './RowReader';

/** An element, and what its row tells of it now. */
export interface RetoldElement { readonly element: PlanElement; readonly told: Partial<MutableElement> }

/**
 * The one element of a row of a flat sheet that is called otherwise now, where nothing else that tells the tree is
 * another, and no other row names it: then no row says of it what this one no longer says. Null otherwise.
 */
export function retitledOnRow(state: PlanState, touched: TouchedRow): RetoldElement | null {
  const { sheet: { steps }, cells } = touched;
  const [step, ...others] = steps.filter((each) => isOther(each, touched));
  if (!step || others.length > 0 || !isSameTree(state, touched)) return null;
  const element = elementOf(state, codeOf(state, steps, step, cells));
  if (!element || !isItsOnly(state, touched, element)) return null;
  return { element, told: { title: labelOn(steps, step, cells, steps.indexOf(step) === lowestStep(steps, cells), state.own.builder.finder).title } };
}

/** Whether all but the titles of levels says the same: the HSD, the code of each level, and whether the row is one of totals. */
function isSameTree(state: PlanState, { sheet, was, cells }: TouchedRow): boolean {
  const { steps, rows } = sheet;
  if (state.own.builder.countedAnew.has(state.own.sheets.indexOf(sheet))) return false;
  return (['hsd', 'title'] as const).every((field) => cellAt(was, rows.column(field)) === cellAt(cells, rows.column(field))) && isSubtotal(steps, was) === isSubtotal(steps, cells)
    && steps.every((each) => codeOf(state, steps, each, was) === codeOf(state, steps, each, cells));
}

/** Whether an element has its place on this row, and is named on no other. */
function isItsOnly({ plan, own }: PlanState, { sheet: { layout, rows }, row }: TouchedRow, element: PlanElement): boolean {
  return plan.sheets[element.sheet] === layout && element.row === row + rows.top && !isTied(element) && own.builder.timesNamed[element.index] === 1;
}

function isOther({ code, title }: Step, { was, cells }: TouchedRow): boolean {
  return [code, title].some((column) => cellAt(was, column) !== cellAt(cells, column));
}

/** The code of a level as the row writes it; none where the row names nothing of it. */
function codeOf({ own }: PlanState, steps: readonly Step[], step: Step, row: readonly CellValue[]): string | undefined {
  return isBlankStep(step, row) ? undefined : labelOn(steps, step, row, false, own.builder.finder).code;
}

/** The only element with a code. */
function elementOf({ plan }: PlanState, code: string | undefined): PlanElement | undefined {
  const [index, other] = plan.byKey.get(codeKey(code ?? '')) ?? [];
  return other === undefined ? plan.elements[index ?? -1] : undefined;
}
