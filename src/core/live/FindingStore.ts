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
  /** What the sorted list has of the subjects that have changed since; findings that came and went in between are not held. */
  private before = new Map<number, readonly Kind[]>();
  private count = 0;
  private readonly compare: (a: Finding, b: Finding) => number;

  constructor(rules: readonly Rule[]) {
    this.compare = compareFindings(rules);
  }

  get size(): number {
    return this.count;
  }

  /** Replaces what is known of a subject; gives whether any of it came or went: the same finding stays. */
  put(subject: number, findings: readonly Kind[]): boolean {
    const old = this.of(subject);
    if (old === findings || old.length + findings.length === 0) return false;
    if (!this.before.has(subject)) this.before.set(subject, old);
    this.count += findings.length - old.length;
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
    const { gone, fresh } = this.takeChanges();
    if (gone.size + fresh.length === 0) return this.sorted;
    const kept = gone.size === 0 ? this.sorted : this.sorted.filter((finding) => !gone.has(finding));
    this.sorted = merge(kept, fresh.sort(this.compare), this.compare);
    return this.sorted;
  }

  private takeChanges(): { readonly gone: ReadonlySet<Kind>; readonly fresh: Kind[] } {
    const gone = new Set<Kind>();
    const fresh: Kind[] = [];
    for (const [subject, old] of this.before) {
      const now = this.of(subject);
      for (const finding of without(old, now)) gone.add(finding);
      fresh.push(...without(now, old));
    }
    this.before = new Map();
    return { gone, fresh };
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
