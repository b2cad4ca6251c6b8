import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { isElement, labelsOn, type Label } from './flatSteps';
import { isTied } from './linesNow';
import type { PlanState, SheetState } from './PlanState';
import type { TouchedRow } from './RowChange';
import { cellAt } from './RowReader';

/** What a row of a flat sheet says of an element that it names: its label, and the key of what stands above it. */
export interface Naming extends Label { readonly key: string; readonly above: string; readonly isLowest: boolean }

/** What a row names, from the top down; null where more than codes tells it: one is missing, or is named twice. */
export function namingsOn({ own: { builder } }: PlanState, { steps }: SheetState, cells: readonly CellValue[]): readonly Naming[] | null {
  const labels = labelsOn(steps, cells, builder.finder);
  const keys = labels.map(({ code }) => codeKey(code));
  const isTold = !keys.includes('') && new Set(keys).size === keys.length && labels.every(({ step, code, title }) => isElement(step, code, title));
  return isTold ? labels.map((label, i) => ({ ...label, key: keys[i]!, above: keys[i - 1] ?? '', isLowest: i === labels.length - 1 })) : null;
}

/** The keys of what a row says something else of, from the top down: of its lowest element what stands beside it, too. */
export function saidOtherwise({ sheet: { rows }, was, cells }: TouchedRow, before: readonly Naming[], now: readonly Naming[]): readonly string[] {
  const hsd = rows.column('hsd');
  const isSameHsd = cellAt(was, hsd) === cellAt(cells, hsd);
  const isSaidIn = (all: readonly Naming[], naming: Naming): boolean => isSameHsd && !naming.isLowest && all.some((each) => isSame(each, naming));
  return [...new Set([...now.filter((each) => !isSaidIn(before, each)), ...before.filter((each) => !isSaidIn(now, each))].map(({ key }) => key))];
}

function isSame(one: Naming, other: Naming): boolean {
  return one.step === other.step && one.code === other.code && one.title === other.title && one.above === other.above && one.isLowest === other.isLowest;
}

/** The rows of a sheet that name a code, from the top down, as indices into its rows. */
export function rowsNaming({ naming, rows: { from, to } }: SheetState, key: string): readonly number[] {
  return [...naming.of(key)].filter((row) => row >= from && row < to).sort((a, b) => a - b);
}

/** The only element of a code, where nothing but the rows of this sheet tells what it is; undefined where nobody names it yet. Null where more tells it. */
export function ownElement({ plan, own }: PlanState, sheet: SheetState, key: string): PlanElement | undefined | null {
  const [element, ...others] = (plan.byKey.get(key) ?? []).map((index) => plan.elements[index]!);
  const times = rowsNaming(sheet, key).length;
  if (!element) return times === 0 ? undefined : null;
  const isHere = plan.sheets[element.sheet] === sheet.layout && !isTied(element);
  return isHere && others.length === 0 && own.builder.timesNamed[element.index] === times ? element : null;
}
