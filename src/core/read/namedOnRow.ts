import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { isElement, labelsOn, type Label, type Step } from './flatSteps';
import { isTied } from './linesNow';
import type { PlanState } from './PlanState';
import type { TouchedRow } from './RowChange';

/** What a row of a flat sheet names: the elements above the lowest, from the top down, and of which levels; and the lowest, where the plan has it. */
export interface Named { readonly above: readonly PlanElement[]; readonly steps: readonly Step[]; readonly lowest?: PlanElement; readonly label?: Label }

const NOTHING: Named = { above: [], steps: [] };

/**
 * What a row names, where each row names all parents. Null where more than codes tells it: one is missing, or stands twice; or
 * where it says of an element that has its place elsewhere what that does not say; or names one for the first time, but for the lowest.
 */
export function namedOnRow(state: PlanState, touched: TouchedRow, cells: readonly CellValue[]): Named | null {
  const labels = labelsOn(touched.sheet.steps, cells, state.own.builder.finder);
  const label = labels.pop();
  if (!label) return NOTHING;
  const above: PlanElement[] = [];
  for (const each of labels) {
    const element = elementOf(state, touched, { label: each, above, isLowest: false });
    if (!element) return null;
    above.push(element);
  }
  const element = elementOf(state, touched, { label, above, isLowest: true });
  return element === null ? null : { above, steps: labels.map(({ step }) => step), label, ...(element && { lowest: element }) };
}

interface Naming { readonly label: Label; readonly above: readonly PlanElement[]; readonly isLowest: boolean }

/** The only element with a code; undefined where there is none yet, null where that does not tell, or where the row says of it what is not known. */
function elementOf(state: PlanState, touched: TouchedRow, naming: Naming): PlanElement | undefined | null {
  const { step, code, title } = naming.label;
  const bearers = state.plan.byKey.get(codeKey(code)) ?? [];
  if (codeKey(code) === '' || bearers.length > 1 || !isElement(step, code, title)) return null;
  const [element] = bearers.map((index) => state.plan.elements[index]!);
  return !element || isSaidAlike(state, touched, element, naming) ? element : null;
}

/** Whether a row says of an element nothing that is not known: what the row tells that names it first is what it is. */
function isSaidAlike(state: PlanState, touched: TouchedRow, element: PlanElement, naming: Naming): boolean {
  const { above, isLowest } = naming;
  if (above.includes(element)) return false;
  if (isLowest && isOwn(state, touched, element)) return true;
  // A project that only its list has is none that rows name again: they place it in the tree.
  if (element.isListed) return !isLowest && element.level !== 'project';
  return state.plan.sheets[element.sheet] === touched.sheet.layout && saysNoOther(touched, element, naming);
}

/** Whether an element stands on a row above this one, which names it again, with no other title or parent; or on this one, as it says. */
function saysNoOther({ sheet: { rows }, row }: TouchedRow, { row: place, title: own, parent }: PlanElement, { label: { title }, above }: Naming): boolean {
  const here = row + rows.top;
  const isTitled = title === own || (title === '' && place < here);
  return place <= here && isTitled && (above.length === 0 || above.at(-1)!.index === parent);
}

/** Whether an element has its place on this row, no other names it, and none that a flat sheet tells hangs under it. */
export function isOwn(state: PlanState, touched: TouchedRow, element: PlanElement): boolean {
  const { plan, own } = state;
  return isNamedHereOnly(state, touched, element) && own.index.referrersTo(element.key).every((each) => plan.sheets[plan.elements[each]!.sheet]!.kind !== 'vlak');
}

/** Whether an element has its place on this row, and is named on no other. */
export function isNamedHereOnly({ plan, own }: PlanState, { sheet: { layout, rows }, row }: TouchedRow, element: PlanElement): boolean {
  return plan.sheets[element.sheet] === layout && element.row === row + rows.top && !isTied(element) && own.builder.timesNamed[element.index] === 1;
}
