import type { Plan, Repeat } from '#core/plan/Plan';
import type { MutableElement } from './Mutable';
import { PlacedElements } from './PlacedElements';
import type { PlanState } from './PlanState';

/** Gives the last element the number of one that nothing hangs on any more, so that none is left open; and takes that one off. */
export function takeOffNumber(state: PlanState, index: number): void {
  const { elements } = state.own.builder;
  const last = elements.at(-1)!;
  const { sheet } = elements[index]!;
  keepRepeats(state.plan, index, () => []);
  if (last.index !== index) giveNumber(state, last, index);
  elements.pop();
  // Its sheet has another first one now, or none.
  if (elements.at(-1)?.sheet !== sheet) giveElementOrder(state);
}

function giveNumber(state: PlanState, element: MutableElement, to: number): void {
  const { builder, index, sheets } = state.own;
  const from = element.index;
  giveElementOrder(state);
  for (const child of [...index.referrersTo(element.key), ...index.placedUnder(from)]) if (builder.elements[child]!.parent === from) builder.elements[child]!.parent = to;
  for (const line of index.linesOf(from)) builder.means.element[line] = to;
  index.move(from, to);
  builder.timesNamed[to] = builder.timesNamed[from] ?? 0;
  index.leave(element);
  builder.rekey(from, element.key, '');
  element.index = to;
  builder.elements[to] = element;
  builder.rekey(to, '', element.key);
  keepRepeats(state.plan, from, (each) => [{ ...each, element: to }]);
  index.enter(element);
  const { rows, elementOfRow } = sheets[element.sheet]!;
  // Of several on its row the lowest stands there.
  if (elementOfRow[element.row - rows.top] === from) elementOfRow[element.row - rows.top] = to;
}

/** What is noted of an element goes by its number: what becomes of that. */
function keepRepeats(plan: Plan, of: number, become: (each: Repeat) => readonly Repeat[]): void {
  const { repeats = [] } = plan;
  if (repeats.some(({ element }) => element === of)) (plan as { repeats: Plan['repeats'] }).repeats = repeats.flatMap((each) => (each.element === of ? become(each) : each));
}

/** An element that stands last, as its number says, needs no other order. */
export function keepOrder(state: PlanState, came: number): void {
  const { plan } = state;
  if (!plan.elementOrder && came > 0 && !isBehind(state, came)) giveElementOrder(state);
}

function isBehind({ plan: { elements }, own: { sheets } }: PlanState, came: number): boolean {
  const [before, own] = [elements[came - 1]!, elements[came]!];
  const { top, from } = sheets[own.sheet]!.rows;
  return before.sheet === own.sheet && before.row < own.row && own.row >= top + from;
}

/** From now on the numbers of elements do not follow the rows. */
export function giveElementOrder(state: PlanState): void {
  if (!state.plan.elementOrder) renewElementOrder(state);
}

/** The same, also where they did not before, and other projects of lists stand in the tree now. */
export function renewElementOrder({ plan, own }: PlanState): void {
  const order = new PlacedElements(own.builder, own.sheets);
  (plan as { elementOrder: Plan['elementOrder'] }).elementOrder = order;
  own.builder.elementOrder = order;
}
