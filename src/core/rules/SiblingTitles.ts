import type { Plan } from '#core/plan/Plan';
import { haveSameKey } from '#core/values/haveSameKey';
import { IntLists } from '#core/rules/IntLists';

/** So many characters, blanks aside, tell titles apart; it is less than what a short text of SAP keeps. */
const BEGINNING = 24;

/**
 * Elements under one parent whose titles begin alike. Kept by a number made of both, so
 * that a hundred thousand titles are put away without making a text of any.
 */
export class SiblingTitles {
  private readonly lists: IntLists;
  private readonly mask: number;
  /** Of each bucket whether it holds one group. */
  private readonly groups: Uint8Array;

  constructor(private readonly plan: Plan) {
    let buckets = 64;
    while (buckets < plan.elements.length * 2) buckets *= 2;
    this.mask = buckets - 1;
    this.groups = new Uint8Array(buckets);
    this.lists = new IntLists(buckets, plan.elements.length);
    for (let index = plan.elements.length - 1; index >= 0; index -= 1) this.add(index);
  }

  add(index: number): void {
    const bucket = this.bucketOf(index);
    if (bucket < 0) return;
    this.lists.add(bucket, index);
    this.groups[bucket] = UNKNOWN;
  }

  /** Before the change that gives the element another parent or title. */
  remove(index: number): void {
    const bucket = this.bucketOf(index);
    if (bucket >= 0) this.lists.remove(bucket, index);
  }

  /** Those beside this one, in order. */
  of(index: number): readonly number[] {
    const bucket = this.bucketOf(index);
    if (bucket < 0 || !this.lists.hasSeveral(bucket)) return NONE;
    const others = this.lists.of(bucket).filter((other) => other !== index);
    return (this.isOneGroup(bucket) ? others : others.filter((other) => this.areBeside(index, other))).sort((a, b) => a - b);
  }

  /** Whether all in a bucket stand beside each other, as nearly always; worked out once, so that asking each of them costs no more than their number. */
  private isOneGroup(bucket: number): boolean {
    if (this.groups[bucket] === UNKNOWN) {
      const first = this.lists.firstOf(bucket);
      this.groups[bucket] = this.lists.of(bucket).every((other) => this.areBeside(first, other)) ? ONE : MORE;
    }
    return this.groups[bucket] === ONE;
  }

  private areBeside(index: number, other: number): boolean {
    const [one, two] = [this.plan.elements[index]!, this.plan.elements[other]!];
    return one.parent === two.parent && haveSameKey(one.title, two.title, BEGINNING);
  }

  /** -1 for what has no parent or no title: it is beside nothing. */
  private bucketOf(index: number): number {
    const { parent, title } = this.plan.elements[index]!;
    if (parent < 0 || title === '') return -1;
    let hash = Math.imul(parent + 1, 0x9e3779b1);
    let left = BEGINNING;
    for (let at = 0; at < title.length && left > 0; at += 1) {
      const char = title.charCodeAt(at);
      if (char <= 32 || char === 160) continue;
      left -= 1;
      // The case of plain letters is one bit; others are passed over, for they may be written in two ways.
      if (char < 127) hash = Math.imul(hash ^ (char | 32), 0x01000193);
    }
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

const [UNKNOWN, ONE, MORE] = [0, 1, 2];
const NONE: readonly number[] = [];
