import { inElementOrder } from '#core/plan/elementOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { rowNumber } from '#core/plan/rowNumber';
import { retieLines } from '#core/read/applyElement';
import type { MutableElement } from '#core/read/Mutable';
import { giveParent } from '#core/read/nested/applyHung';
import { placeOver } from '#core/read/placedOn';
import type { PlanBuilder } from '#core/read/PlanBuilder';
import type { PlanState } from '#core/read/PlanState';
import { renewElementOrder } from '#core/read/renumber';
import type { RowChange } from '#core/read/RowChange';
import { madeOnce } from '#core/values/madeOnce';
import type { ElementsAgain } from './ElementsAgain';

/** By what parents are told from now on, and where projects of lists stand in the tree, where elements were read again: before they are what they will be. */
export function tellAgain(state: PlanState, changes: readonly RowChange[]): void {
  const { builder } = state.own;
  for (const { again } of changes) {
    if (!again) continue;
    for (const [index, sheet] of state.own.sheets.entries()) if (again.sheets.has(sheet)) tellSheet(builder, again.builder, index);
    keepJoined(state, again, again.objectOf);
  }
}

function tellSheet({ merged, countedAnew, nested }: PlanBuilder, now: PlanBuilder, index: number): void {
  merged.delete(index);
  if (now.merged.has(index)) merged.add(index);
  put(countedAnew, index, now.countedAnew.get(index));
  put(nested, index, now.nested.get(index));
}

function put<Value>(map: Map<number, Value>, key: number, value: Value | undefined): void {
  if (value) map.set(key, value);
  else map.delete(key);
}

/** Keeps what was told of all elements when they were read again, once they are what they are: on which rows they stand, under what, how often they are named, and how otherwise. */
export function keepAgain(state: PlanState, changes: readonly RowChange[]): void {
  for (const { again } of changes) {
    if (!again) continue;
    const elementOf = (element: MutableElement): MutableElement => state.own.builder.elements[again.objectOf(element).index]!;
    keepPlaces(state, again, elementOf);
    keepJoined(state, again, elementOf);
    keepOrder(state, again);
    keepRepeats(state, again, elementOf);
    keepShown(state, again, elementOf);
  }
}

/** The element of the plan that one of the reading is, or has become. */
type ElementOf = (element: MutableElement) => PlanElement;

function keepPlaces(state: PlanState, again: ElementsAgain, elementOf: ElementOf): void {
  const { builder, sheets } = state.own;
  for (const { elementOfRow } of again.sheets) elementOfRow.fill(-1);
  const onRows = new Map<number, PlanElement[]>();
  for (const [at, each] of again.own) {
    const element = elementOf(each);
    madeOnce(onRows, rowNumber(element), () => []).push(element);
    builder.timesNamed[element.index] = again.builder.timesNamed[at] ?? 0;
    const parent = again.parentOf(at)?.index ?? -1;
    if (element.parent !== parent) giveParent(state, element, parent, element.parentCode);
  }
  for (const placed of onRows.values()) {
    const { sheet, row, index } = placed.at(-1)!;
    sheets[sheet]!.elementOfRow[row - sheets[sheet]!.rows.top] = index;
    placeOver(builder, placed);
  }
}

/** Where projects of the lists have their place in the tree, or have it no more, they stand otherwise. */
function keepJoined(state: PlanState, again: ElementsAgain, elementOf: ElementOf): void {
  const { joined } = state.own.builder;
  const others = [...joined].filter(([element]) => !again.sheets.has(again.sheetOf(element)));
  const now = [...others, ...[...again.builder.joined].map(([element, place]) => [elementOf(element), place] as const)];
  if (now.length === joined.size && now.every(([element, place]) => joined.has(element) && rowNumber(joined.get(element)!) === rowNumber(place))) return;
  joined.clear();
  for (const [element, place] of now) joined.set(element, place);
  renewElementOrder(state);
}

/** Of several with one code the first counts: once all stand where they do. */
function keepOrder({ own }: PlanState, { changed }: ElementsAgain): void {
  const keys = new Set(changed.flatMap(({ old, next }) => [old?.key ?? '', next?.key ?? '']));
  for (const key of keys) {
    const before = own.builder.byKey.get(key) ?? [];
    if (before.length < 2) continue;
    own.builder.byKey.put(key, inElementOrder(own.builder, before));
    retieLines(own, [key], before[0]!);
  }
}

function keepRepeats({ plan, own }: PlanState, { sheets, builder: { elements, repeats } }: ElementsAgain, elementOf: ElementOf): void {
  const others = (plan.repeats ?? []).filter(({ sheet }) => !sheets.has(own.sheets[sheet]!));
  (plan as { repeats: Plan['repeats'] }).repeats = [...others, ...repeats.map((each) => ({ ...each, element: elementOf(elements[each.element]!).index }))];
}

/** What shows by what parents are told are elements of the plan. */
function keepShown(state: PlanState, again: ElementsAgain, elementOf: ElementOf): void {
  const now = (element: PlanElement | undefined): PlanElement | undefined => element && elementOf(element);
  for (const [index, told] of again.builder.nested) state.own.builder.nested.set(index, { ...told, against: now(told.against), unsure: now(told.unsure) });
}
