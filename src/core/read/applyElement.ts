import { isSamePlace } from '#core/plan/rowNumber';
import { codeKey } from '#core/values/code';
import { isByCodes } from './isByCodes';
import type { MutableElement } from './Mutable';
import { isToldByPlace } from './nested/isToldByPlace';
import type { PlanBuilder } from './PlanBuilder';
import type { PlanState } from './PlanState';
import { isNested } from './readPlanSheet';
import { hasSameToInherit } from './reach';
import { giveElementOrder } from './renumber';
import { parentCodeOf } from './resolve';

/** Who names an element by its old key or its new one, where what it gives them is another now. */
function namingEither({ own: { index } }: PlanState, old: MutableElement, next: MutableElement): readonly number[] {
  return hasSameToInherit(old, next) ? [] : [...new Set([...index.referrersTo(old.key), ...index.referrersTo(next.key)])];
}

/** Makes another of an element, and ties who names it by its old code or its new one. */
export function applyElement(state: PlanState, element: MutableElement, next: MutableElement): void {
  const { own } = state;
  const { builder, index } = own;
  const oldKey = element.key;
  const naming = namingEither(state, element, next);
  const derived = naming.filter((each) => isDerived(builder, builder.elements[each]!));
  if (!isSamePlace(element, next)) giveElementOrder(state);
  index.leave(element);
  if (oldKey !== next.key) builder.rekey(element.index, oldKey, next.key);
  become(element, next);
  index.enter(element);
  if (oldKey !== next.key) {
    for (const each of naming) if (!isByPlace(own, each)) tieToParent(builder, each);
    retieLines(own, [oldKey, next.key], element.index);
  }
  if (next.parent < 0) tieToParent(builder, element.index);
  for (const each of derived) hangAnew(own, each);
}

/** What it hangs under by its code is found after that: until then it is not placed under what it hung under. */
function become(element: MutableElement, next: MutableElement): void {
  Object.assign(element, { ...next, index: element.index, parent: next.parent < 0 ? -1 : element.parent });
}

/** Whether it hangs under what its HSD, or its programme, tells: not where a row of a flat sheet or a title row says what else. */
function isDerived(builder: PlanBuilder, element: MutableElement): boolean {
  return element.parentCode === parentCodeOf(builder, { ...element, parentCode: '' });
}

/** Who says no parent hangs under the HSD of its programme. */
function hangAnew(own: PlanState['own'], each: number): void {
  const { builder, index, sheets } = own;
  const element = builder.elements[each]!;
  const { rows, elements } = sheets[element.sheet]!;
  if (element.isListed || isByPlace(own, each)) return;
  const said = isNested(rows) ? '' : elements.elementOf(rows.rows[element.row - rows.top] ?? [], element.row)?.parentCode;
  // A project of the tree may have its programme of its row on the list.
  const parentCode = said === undefined ? element.parentCode : parentCodeOf(builder, { ...element, parentCode: said });
  if (parentCode === element.parentCode) return;
  index.leave(element);
  element.parentCode = parentCode;
  index.enter(element);
  tieToParent(builder, each);
}

/** Whether its place tells what it hangs under, whatever code that has. */
function isByPlace({ builder, sheets }: PlanState['own'], each: number): boolean {
  const element = builder.elements[each]!;
  return !isByCodes([sheets[element.sheet]!]) && isToldByPlace(builder, element);
}

/** Ties an element to the first that has the code of its parent. */
export function tieToParent(builder: PlanBuilder, index: number): void {
  const element = builder.elements[index];
  if (element) element.parent = element.parentCode === '' ? -1 : builder.firstOf(codeKey(element.parentCode));
}

/** Lines that name the old or the new key may belong to another element now; those beside an element are its own, whatever its code. */
export function retieLines({ builder, index, sheets }: PlanState['own'], keys: readonly string[], changed: number): void {
  const holders = new Set([changed, ...keys.flatMap((key) => builder.byKey.get(key) ?? [])]);
  const lines = [...[...holders].flatMap((holder) => index.linesOf(holder)), ...keys.flatMap((key) => [...index.strayLines(key)])];
  for (const line of lines) if (sheets[builder.means.sheet[line]!]!.layout.kind === 'middelen') tieLine({ builder, index }, line);
}

function tieLine({ builder, index }: Pick<PlanState['own'], 'builder' | 'index'>, line: number): void {
  const { means } = builder;
  index.untieLine(line);
  means.element[line] = builder.firstOf(means.elementCodes.keys[means.elementId[line] as number] ?? '');
  index.tieLine(line);
}
