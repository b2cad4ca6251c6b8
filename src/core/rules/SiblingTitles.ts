import { compareElements, inElementOrder } from '#core/plan/elementOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { haveSameKey } from '#core/values/haveSameKey';
import type { Steps } from '#core/values/steps';
import { IntLists } from '#core/rules/IntLists';

/** So many characters, blanks aside, tell titles apart; it is less than what a short text of SAP keeps. */
const BEGINNING = 24;
/** Titles put away in one piece. */
const PIECE = 20_000;
/** Where SAP's short text seems to end: inferred from real names in exports, which stop there. */
export const SHORT_TEXT = 40;

/**
 * Elements under one parent whose titles begin alike. Kept by a number made of the title, so that a hundred thousand
 * titles are put away without making a text of any; and near their siblings, for those are looked at together.
 */
export class SiblingTitles {
  private readonly lists: IntLists;
  /** The first list of each parent: it has as many as it had children, so that one of any size is quick. */
  private readonly firstLists: Int32Array;
  /** Of each element a number of the beginning of its title; 0 for what has no parent or no title: it is beside nothing. */
  private readonly beginnings: Int32Array;
  /** A number of its whole title, and of as much as a short text keeps; 0 where nobody asked. */
  private readonly wholes: Int32Array;
  private readonly shorts: Int32Array;

  /** In pieces. */
  static *madeSteps(plan: Plan): Steps<SiblingTitles> {
    const made = new SiblingTitles(plan);
    for (let index = plan.elements.length - 1; index >= 0; index -= 1) {
      made.add(index);
      if (index % PIECE === 0) yield;
    }
    return made;
  }

  private constructor(private readonly plan: Plan) {
    const count = plan.elements.length + (plan.room ?? 0);
    this.beginnings = new Int32Array(count);
    this.wholes = new Int32Array(count);
    this.shorts = new Int32Array(count);
    this.firstLists = placesByParent(plan, count);
    this.lists = new IntLists(this.firstLists[count]!, count);
  }

  add(index: number): void {
    const { parent, title } = this.plan.elements[index]!;
    const isBesideNothing = parent < 0 || title === '';
    this.beginnings[index] = isBesideNothing ? 0 : beginningOf(title);
    this.wholes[index] = 0;
    if (!isBesideNothing) this.lists.add(this.listOf(index), index);
  }

  /** Before the change that gives the element another parent or title. */
  remove(index: number): void {
    if (this.beginnings[index] !== 0) this.lists.remove(this.listOf(index), index);
  }

  /** Those beside this one, in order. */
  of(index: number): readonly number[] {
    if (this.beginnings[index] === 0) return NONE;
    return inElementOrder(this.plan, this.lists.of(this.listOf(index)).filter((other) => other !== index && this.areBeside(index, other)));
  }

  /** The first of those that stand before this one, read the same as it (wholly, or as far as a short text goes), and pass; -1 when none does. */
  firstAlike(index: number, isShort: boolean, passes: (element: PlanElement, other: PlanElement) => boolean): number {
    if (this.beginnings[index] === 0) return -1;
    let first = -1;
    for (let other = this.lists.firstOf(this.listOf(index)); other >= 0; other = this.lists.after(other)) {
      if (this.isBefore(other, index) && (first < 0 || this.isBefore(other, first)) && this.areAlike(index, other, isShort) && passes(this.plan.elements[index]!, this.plan.elements[other]!)) first = other;
    }
    return first;
  }

  private isBefore(one: number, other: number): boolean {
    return compareElements(this.plan, one, other) < 0;
  }

  private areAlike(index: number, other: number, isShort: boolean): boolean {
    if (this.wholes[index] === 0) this.measure(index);
    if (this.wholes[other] === 0) this.measure(other);
    const numbers = isShort ? this.shorts : this.wholes;
    return numbers[index] === numbers[other] && this.areBeside(index, other);
  }

  /** Both numbers in one walk over the title. */
  private measure(index: number): void {
    const { title } = this.plan.elements[index]!;
    let number = 0;
    let short = 0;
    for (let at = 0; at < title.length; at += 1) {
      if (at === SHORT_TEXT) short = number;
      number = withChar(number, title.charCodeAt(at));
    }
    this.wholes[index] = number | 1;
    this.shorts[index] = title.length > SHORT_TEXT ? short : number;
  }

  private areBeside(index: number, other: number): boolean {
    const [one, two] = [this.plan.elements[index]!, this.plan.elements[other]!];
    return this.beginnings[index] === this.beginnings[other] && one.parent === two.parent && haveSameKey(one.title, two.title, BEGINNING);
  }

  private listOf(index: number): number {
    const { parent } = this.plan.elements[index]!;
    const first = this.firstLists[parent]!;
    return first + (this.beginnings[index]! >>> 1) % (this.firstLists[parent + 1]! - first);
  }
}

/** A number of the beginning of a title, never 0. */
function beginningOf(title: string): number {
  let number = 0;
  let left = BEGINNING;
  for (let at = 0; at < title.length && left > 0; at += 1) {
    const char = title.charCodeAt(at);
    if (isBlank(char)) continue;
    left -= 1;
    number = withChar(number, char);
  }
  return number | 1;
}

/** The case of plain letters is one bit; blanks are passed over, and so are other characters, for those may be written in two ways. */
function withChar(number: number, char: number): number {
  return char > 32 && char < 127 ? Math.imul(number ^ (char | 32), 0x01000193) : number;
}

function isBlank(char: number): boolean {
  return char <= 32 || char === 160;
}

/** A running number of places, one for each child of an element and one at least; the last tells how many there are. */
function placesByParent({ elements }: Plan, count: number): Int32Array {
  const places = new Int32Array(count + 1);
  for (let index = 0; index < elements.length; index += 1) if (elements[index]!.parent >= 0) places[elements[index]!.parent + 1]! += 1;
  for (let index = 0; index < count; index += 1) places[index + 1] = places[index]! + Math.max(1, places[index + 1]!);
  return places;
}

const NONE: readonly number[] = [];
