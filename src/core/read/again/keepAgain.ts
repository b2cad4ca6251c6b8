import type { Plan, PlanElement } from '#core/plan/Plan';
import { rowsNaming } from '#core/read/namings';
import { placeOver } from '#core/read/placedOn';
import type { PlanState, SheetState } from '#core/read/PlanState';
import type { RowChange } from '#core/read/RowChange';
import { madeOnce } from '#core/values/madeOnce';
import type { SheetAgain } from './SheetAgain';

/** By what the parents of a sheet are told from now on that was read again: before they are given. */
export function tellAgain({ own: { builder: { merged, countedAnew, nested } } }: PlanState, changes: readonly RowChange[]): void {
  for (const { again } of changes) {
    if (!again) continue;
    const { index, builder } = again;
    merged.delete(index);
    if (builder.merged.has(index)) merged.add(index);
    put(countedAnew, index, builder.countedAnew.get(index));
    put(nested, index, builder.nested.get(index));
  }
}

function put<Value>(map: Map<number, Value>, key: number, value: Value | undefined): void {
  if (value) map.set(key, value);
  else map.delete(key);
}

/** Keeps what was told of a whole sheet when it was read again, once its elements are what they are: on which rows they stand, how often they are named, and how otherwise. */
export function keepAgain(state: PlanState, changes: readonly RowChange[]): void {
  for (const { again } of changes) {
    if (!again) continue;
    keepPlaces(state, again);
    keepRepeats(state, again);
    keepShown(state, again);
  }
}

/** The element of the plan that a number of the reading has become. */
function elementAt({ own: { builder } }: PlanState, again: SheetAgain, index: number): PlanElement {
  return builder.elements[again.objectAt(index).index]!;
}

function keepPlaces(state: PlanState, again: SheetAgain): void {
  const { timesNamed } = state.own.builder;
  const { sheet: { elementOfRow }, rows: { from, top }, builder, own } = again;
  elementOfRow.fill(-1, from);
  const others = state.own.sheets.filter((each) => each !== again.sheet && each.layout.kind === 'vlak');
  const onRows = new Map<number, PlanElement[]>();
  for (const [at, each] of builder.elements.entries()) {
    if (!own.has(each)) continue;
    const element = elementAt(state, again, at);
    madeOnce(onRows, each.row - top, () => []).push(element);
    timesNamed[element.index] = (builder.timesNamed[at] ?? 0) + timesNamedOn(others, element);
  }
  for (const [row, placed] of onRows) {
    elementOfRow[row] = placed.at(-1)!.index;
    placeOver(state.own.builder, placed);
  }
}

/** How many rows of some flat sheets name an element. */
function timesNamedOn(sheets: readonly SheetState[], { key }: PlanElement): number {
  return key === '' ? 0 : sheets.reduce((sum, each) => sum + rowsNaming(each, key).length, 0);
}

/** In the order in which sheets are read. */
function keepRepeats(state: PlanState, again: SheetAgain): void {
  const { plan } = state;
  const now = again.builder.repeats.map((each) => ({ ...each, element: elementAt(state, again, each.element).index }));
  const repeats = [...(plan.repeats ?? []).filter(({ sheet }) => sheet !== again.index), ...now].sort((a, b) => a.sheet - b.sheet);
  (plan as { repeats: Plan['repeats'] }).repeats = repeats;
}

/** What shows by what parents are told are elements of the plan. */
function keepShown(state: PlanState, again: SheetAgain): void {
  const { index, builder } = again;
  const told = builder.nested.get(index);
  const now = (element: PlanElement | undefined): PlanElement | undefined => element && elementAt(state, again, builder.elements.indexOf(element));
  if (told) state.own.builder.nested.set(index, { ...told, against: now(told.against), unsure: now(told.unsure) });
}
