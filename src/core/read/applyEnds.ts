import type { UnreadAmount } from '#core/plan/Plan';
import { applyElement } from './applyElement';
import type { MutableElement } from './Mutable';
import type { PlanBuilder } from './PlanBuilder';
import type { PlanState } from './PlanState';
import type { RowChange } from './rowChanges';

/** The elements and lines that have come. */
export interface Came { readonly elements: readonly number[]; readonly lines: readonly number[] }

/** Takes off the elements and lines at the end that go. */
export function takeOff(state: PlanState, changes: readonly RowChange[]): void {
  for (const change of changes) if (change.relined && change.relined.gone > 0) takeOffLines(state, change);
  for (const { gone, sheet, row } of changes) {
    if (!gone) continue;
    // What hung on it is tied elsewhere while it still is there.
    applyElement(state, gone as MutableElement, { ...gone, ...BLANK });
    state.own.builder.elements.pop();
    sheet.elementOfRow[row] = -1;
  }
}

/** Puts on those that come, elements before the lines that name them. */
export function putOn(state: PlanState, changes: readonly RowChange[]): Came {
  const elements = changes.flatMap((change) => (change.came ? putOnElement(state, change.came, change) : []));
  return { elements, lines: changes.flatMap((change) => (change.relined && change.relined.came > 0 ? putOnLines(state, change) : [])) };
}

/** One that nothing can hang on, and that names nothing. */
const BLANK = { code: '', key: '', parentCode: '', parent: -1, projectCode: '', programmaCode: '', hsdCodes: [] } satisfies Partial<MutableElement>;

function putOnElement(state: PlanState, next: MutableElement, { sheet, row }: RowChange): number {
  const { elements } = state.own.builder;
  const blank: MutableElement = { ...next, ...BLANK, index: elements.length };
  elements.push(blank);
  sheet.elementOfRow[row] = blank.index;
  applyElement(state, blank, next);
  return blank.index;
}

function takeOffLines({ plan, own }: PlanState, { sheet, row, relined }: RowChange): void {
  const { builder: { means, unreadAmounts, roundedAmounts, years }, index } = own;
  const first = means.count - relined!.gone;
  for (let line = first; line < means.count; line += 1) index.untieLine(line);
  means.element.fill(-1, first, means.count);
  means.amounts.fill(0, first * years.length, means.count * years.length);
  forgetNotes({ unreadAmounts, roundedAmounts }, first, relined!.gone);
  setCount({ plan, own }, first);
  sheet.firstLineOfRow[row] = -1;
  sheet.lineCountOfRow[row] = 0;
}

function putOnLines(state: PlanState, { sheet, row, cells, relined }: RowChange): number[] {
  const { builder, index } = state.own;
  const { means } = builder;
  const first = means.count;
  const rowNumber = sheet.rows.top + row;
  sheet.lines.addRow(cells, rowNumber, relined!.code, -1);
  const lines = Array.from({ length: means.count - first }, (_, i) => first + i);
  for (const line of lines) {
    means.element[line] = builder.firstOf(means.elementCodes.keys[means.elementId[line]!] ?? '');
    index.tieLine(line);
  }
  setCount(state, means.count);
  sheet.firstLineOfRow[row] = first;
  sheet.lineCountOfRow[row] = lines.length;
  return lines;
}

function setCount({ plan, own }: Pick<PlanState, 'plan' | 'own'>, count: number): void {
  own.builder.means.count = count;
  (plan.means as { count: number }).count = count;
}

/** Takes out what was noted of some lines. */
export function forgetNotes({ unreadAmounts, roundedAmounts }: Pick<PlanBuilder, 'unreadAmounts' | 'roundedAmounts'>, first: number, count: number): void {
  for (const notes of [unreadAmounts, roundedAmounts]) forget(notes, first, count);
}

function forget(notes: UnreadAmount[], first: number, count: number): void {
  for (let i = notes.length - 1; i >= 0; i -= 1) {
    const line = notes[i]?.line ?? -1;
    if (line >= first && line < first + count) notes.splice(i, 1);
  }
}
