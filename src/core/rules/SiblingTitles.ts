import type { Plan, PlanElement } from '#core/plan/Plan';
import { haveSameKey } from '#core/values/haveSameKey';
import { IntLists } from '#core/rules/IntLists';

/** So many characters, blanks aside, tell titles apart; it is less than what a short text of SAP keeps. */
const BEGINNING = 24;
/** Where SAP's short text seems to end: inferred from real names in exports, which stop there. */
export const SHORT_TEXT = 40;

/**
 * Elements under one parent whose titles begin alike. Kept by a number made of both, so
 * that a hundred thousand titles are put away without making a text of any.
 */
export class SiblingTitles {
  private readonly lists: IntLists;
  private readonly mask: number;
  /** Of each element a number of its parent and the beginning of its title; 0 for what has no parent or no title: it is beside nothing. */
  private readonly beginnings: Int32Array;
  /** A number of its whole title, and of as much as a short text keeps; 0 where nobody asked. */
  private readonly numbers: readonly [Int32Array, Int32Array];

  constructor(private readonly plan: Plan) {
    const count = plan.elements.length + (plan.room ?? 0);
    let buckets = 64;
    while (buckets < count) buckets *= 2;
    this.mask = buckets - 1;
    this.beginnings = new Int32Array(count);
    this.numbers = [new Int32Array(count), new Int32Array(count)];
    this.lists = new IntLists(buckets, count);
    for (let index = plan.elements.length - 1; index >= 0; index -= 1) this.add(index);
  }

  add(index: number): void {
    const { parent, title } = this.plan.elements[index]!;
    const beginning = parent < 0 || title === '' ? 0 : numberOf(title, Math.imul(parent + 1, 0x9e3779b1), BEGINNING, Infinity) | 1;
    this.beginnings[index] = beginning;
    for (const numbers of this.numbers) numbers[index] = 0;
    if (beginning !== 0) this.lists.add(this.bucketOf(beginning), index);
  }

  /** Before the change that gives the element another parent or title. */
  remove(index: number): void {
    const beginning = this.beginnings[index]!;
    if (beginning !== 0) this.lists.remove(this.bucketOf(beginning), index);
  }

  /** Those beside this one, in order. */
  of(index: number): readonly number[] {
    const beginning = this.beginnings[index]!;
    if (beginning === 0) return NONE;
    return this.lists.of(this.bucketOf(beginning)).filter((other) => other !== index && this.areBeside(index, other)).sort((a, b) => a - b);
  }

  /** The first of those that stand before this one, read the same as it (wholly, or as far as a short text goes), and pass; -1 when none does. */
  firstAlike(index: number, isShort: boolean, passes: (element: PlanElement, other: PlanElement) => boolean): number {
    const beginning = this.beginnings[index]!;
    if (beginning === 0) return -1;
    let first = -1;
    for (let other = this.lists.firstOf(this.bucketOf(beginning)); other >= 0; other = this.lists.after(other)) {
      if (other < index && (first < 0 || other < first) && this.areAlike(index, other, isShort) && passes(this.plan.elements[index]!, this.plan.elements[other]!)) first = other;
    }
    return first;
  }

  private areAlike(index: number, other: number, isShort: boolean): boolean {
    return this.beginnings[index] === this.beginnings[other] && this.numberOf(index, isShort) === this.numberOf(other, isShort) && this.areBeside(index, other);
  }

  private numberOf(index: number, isShort: boolean): number {
    const numbers = this.numbers[isShort ? 1 : 0];
    return numbers[index] ||= numberOf(this.plan.elements[index]!.title, 0, Infinity, isShort ? SHORT_TEXT : Infinity) | 1;
  }

  private areBeside(index: number, other: number): boolean {
    const [one, two] = [this.plan.elements[index]!, this.plan.elements[other]!];
    return this.beginnings[index] === this.beginnings[other] && one.parent === two.parent && haveSameKey(one.title, two.title, BEGINNING);
  }

  private bucketOf(beginning: number): number {
    return (beginning ^ (beginning >>> 15)) & this.mask;
  }
}

/** A number of so many characters of a title, blanks aside, within its first `end`. */
function numberOf(title: string, seed: number, most: number, end: number): number {
  let number = seed;
  let left = most;
  for (let at = 0; at < title.length && at < end && left > 0; at += 1) {
    const char = title.charCodeAt(at);
    if (char <= 32 || char === 160) continue;
    left -= 1;
    // The case of plain letters is one bit; others are passed over, for they may be written in two ways.
    if (char < 127) number = Math.imul(number ^ (char | 32), 0x01000193);
  }
  return number;
}

const NONE: readonly number[] = [];
