import type { Plan, PlanElement } from '#core/plan/Plan';
import { rowNumber } from '#core/plan/rowNumber';
import { placeOver } from '#core/read/placedOn';
import type { PlanState } from '#core/read/PlanState';
import type { RowChange } from '#core/read/RowChange';
import { madeOnce } from '#core/values/madeOnce';
import type { SheetsAgain } from './SheetsAgain';

/** By what the parents of sheets are told from now on that were read again: before they are given. */
export function tellAgain({ own: { builder: { merged, countedAnew, nested } } }: PlanState, changes: readonly RowChange[]): void {
  for (const { again } of changes) {
    if (!again) continue;
    const { builder } = again;
    for (const { index } of again.sheets) {
      merged.delete(index);
      if (builder.merged.has(index)) merged.add(index);
      put(countedAnew, index, builder.countedAnew.get(index));
      put(nested, index, builder.nested.get(index));
    }
  }
}

function put<Value>(map: Map<number, Value>, key: number, value: Value | undefined): void {
  if (value) map.set(key, value);
  else map.delete(key);
}

/** Keeps what was told of whole sheets when they were read again, once its elements are what they are: on which rows they stand, how often they are named, and how otherwise. */
export function keepAgain(state: PlanState, changes: readonly RowChange[]): void {
  for (const { again } of changes) {
    if (!again) continue;
    keepPlaces(state, again);
    keepRepeats(state, again);
    keepShown(state, again);
  }
}

/** The element of the plan that a number of the reading has become. */
function elementAt({ own: { builder } }: PlanState, again: SheetsAgain, index: number): PlanElement {
  return builder.elements[again.objectAt(index).index]!;
}

function keepPlaces(state: PlanState, again: SheetsAgain): void {
  const { timesNamed } = state.own.builder;
  const { builder, own } = again;
  for (const { sheet, rows } of again.sheets) sheet.elementOfRow.fill(-1, rows.from);
  const onRows = new Map<number, PlanElement[]>();
  for (const [at, each] of builder.elements.entries()) {
    if (!own.has(each)) continue;
    const element = elementAt(state, again, at);
    madeOnce(onRows, rowNumber(each), () => []).push(element);
    timesNamed[element.index] = builder.timesNamed[at] ?? 0;
  }
  for (const placed of onRows.values()) {
    const lowest = placed.at(-1)!;
    const { sheet, rows } = again.sheetOf(lowest);
    sheet.elementOfRow[lowest.row - rows.top] = lowest.index;
    placeOver(state.own.builder, placed);
  }
}

/** In the order in which sheets are read. */
function keepRepeats(state: PlanState, again: SheetsAgain): void {
  const { plan } = state;
  const now = again.builder.repeats.map((each) => ({ ...each, element: elementAt(state, again, each.element).index }));
  const repeats = [...(plan.repeats ?? []).filter(({ sheet }) => !again.has(sheet)), ...now].sort((a, b) => a.sheet - b.sheet);
  (plan as { repeats: Plan['repeats'] }).repeats = repeats;
}

/** What shows by what parents are told are elements of the plan. */
function keepShown(state: PlanState, again: SheetsAgain): void {
  const { builder } = again;
  const now = (element: PlanElement | undefined): PlanElement | undefined => element && elementAt(state, again, builder.elements.indexOf(element));
  for (const { index } of again.sheets) {
    const told = builder.nested.get(index);
    if (told) state.own.builder.nested.set(index, { ...told, against: now(told.against), unsure: now(told.unsure) });
  }
}
