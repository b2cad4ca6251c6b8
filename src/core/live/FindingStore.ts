import type { Finding } from '#core/rules/Finding';
import { compareFindings } from '#core/rules/compareFindings';
import type { Rule } from '#core/rules/Rule';

/**
 * Findings by subject. Putting in and taking out costs what the subject has; the sorted list is brought up to date
 * only when somebody looks at it, and then in one walk past what has not changed.
 */
export class FindingStore<Kind extends Finding = Finding> {
  private readonly bySubject = new Map<number, readonly Kind[]>();
  private sorted: readonly Kind[] = [];
  private gone = new Set<Kind>();
  private fresh = new Set<Kind>();
  private readonly compare: (a: Finding, b: Finding) => number;

  constructor(rules: readonly Rule[]) {
    this.compare = compareFindings(rules);
  }

  get size(): number {
    return this.sorted.length - this.gone.size + this.fresh.size;
  }

  /** Replaces what is known of a subject; gives whether any of it came or went: the same finding stays. */
  put(subject: number, findings: readonly Kind[]): boolean {
    const old = this.of(subject);
    if (old === findings || old.length + findings.length === 0) return false;
    for (const finding of without(old, findings)) if (!this.fresh.delete(finding)) this.gone.add(finding);
    for (const finding of without(findings, old)) this.fresh.add(finding);
    if (findings.length > 0) this.bySubject.set(subject, findings);
    else this.bySubject.delete(subject);
    return true;
  }

  /** The subjects of which anything is known. */
  get subjects(): Iterable<number> {
    return this.bySubject.keys();
  }

  /** The findings of one subject. */
  of(subject: number): readonly Kind[] {
    return this.bySubject.get(subject) ?? NONE;
  }

  /** All findings, in the order of a full check. */
  list(): readonly Kind[] {
    if (this.gone.size === 0 && this.fresh.size === 0) return this.sorted;
    const kept = this.gone.size === 0 ? this.sorted : this.sorted.filter((finding) => !this.gone.has(finding));
    this.sorted = merge(kept, [...this.fresh].sort(this.compare), this.compare);
    this.gone = new Set();
    this.fresh = new Set();
    return this.sorted;
  }
}

const NONE: readonly never[] = [];

/** Those of the one list that are not in the other: a subject has few. */
export function without<Kind>(some: readonly Kind[], others: readonly Kind[]): readonly Kind[] {
  return others.length === 0 ? some : some.filter((each) => !others.includes(each));
}

function merge<Kind extends Finding>(left: readonly Kind[], right: readonly Kind[], compare: (a: Finding, b: Finding) => number): Kind[] {
  const merged: Kind[] = [];
  let next = 0;
  for (const finding of left) {
    while (next < right.length && compare(right[next]!, finding) < 0) merged.push(right[next++]!);
    merged.push(finding);
  }
  while (next < right.length) merged.push(right[next++]!);
  return merged;
}
