import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { countsAsBefore } from './flatCountsAnew';
import { isElement, isSubtotal, labelOn, levelOnStep, lowestStep, type Step } from './flatSteps';
import { isOwn } from './namedOnRow';
import type { PlanState } from './PlanState';
import type { RetoldElement } from './retitledOnRow';
import { cellAt } from './RowReader';
import type { TouchedRow } from './RowChange';

/**
 * The element of the lowest level on a row of a flat sheet that has another code now, which nothing bears yet, where all else
 * that tells the tree is the same and no other row names it: then it is the same element. Null otherwise: other rows may
 * say what it is; or several rows at once say the same code.
 */
export function recodedOnRow(state: PlanState, touched: TouchedRow): RetoldElement | null {
  const { builder, sheets } = state.own;
  const { sheet, cells } = touched;
  const step = sheet.steps.at(-1);
  if (!step || builder.countedAnew.has(sheets.indexOf(sheet)) || !isSameBeside(touched, step)) return null;
  const [element, said] = [elementBefore(state, touched, step), labelOn(sheet.steps, step, cells, true, builder.finder)];
  const told = { code: said.code, key: codeKey(said.code), title: said.title };
  if (!element || !isElement(step, said.code, said.title) || !isFree(state, step, element, told.key)) return null;
  return countsAsBefore(state.own, touched) ? { element, told, isLowest: true } : null;
}

/** The element that the row named, where that is its own. */
function elementBefore(state: PlanState, touched: TouchedRow, step: Step): PlanElement | null {
  const { byKey, elements } = state.plan;
  const { code } = labelOn(touched.sheet.steps, step, touched.was, true, state.own.builder.finder);
  const [index, ...others] = byKey.get(codeKey(code)) ?? [];
  const element = others.length > 0 ? undefined : elements[index ?? -1];
  return element && isOwn(state, touched, element) ? element : null;
}

/** Whether all but the lowest level says the same, on this row and on all others, and it is one of totals no more or less. */
function isSameBeside({ sheet: { steps, rows }, was, cells, isAlone }: TouchedRow, lowest: Step): boolean {
  const columns = steps.flatMap((step) => (step === lowest ? [] : [step.code, step.title]));
  const isSame = [rows.column('hsd'), ...columns].every((column) => cellAt(was, column) === cellAt(cells, column));
  return isAlone && isSame && isSubtotal(steps, was) === isSubtotal(steps, cells) && lowestStep(steps, was) === lowestStep(steps, cells);
}

/** Whether a code is nobody's, or that of this element in another spelling, and does not make another level of it. */
function isFree({ plan, own: { builder } }: PlanState, { level }: Step, element: PlanElement, key: string): boolean {
  return key !== '' && (key === element.key || !plan.byKey.has(key)) && levelOnStep(builder, level, key) === element.level;
}
