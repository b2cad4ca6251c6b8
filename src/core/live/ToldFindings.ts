import type { Lists, RowPlace } from '#core/plan/Plan';
import type { Causes } from '#core/rules/Causes';
import { compareFindings } from '#core/rules/compareFindings';
import type { Finding } from '#core/rules/Finding';
import type { WaivedFinding } from '#core/rules/profile/Profile';
import { partWaived, type RuleBook } from '#core/rules/profile/ruleBook';
import type { Rule } from '#core/rules/Rule';
import { without, type FindingStore } from '#core/live/FindingStore';

/** What is told of the findings in a store: what many rows say of one mistake, once, where the mistake is. */
export class ToldFindings {
  private parted: ReturnType<typeof partWaived> | null = null;
  private made: { readonly of: readonly Finding[]; readonly parted: ReturnType<typeof partWaived>; readonly list: readonly Finding[] } | null = null;
  private waiverOf: RuleBook['waiverOf'] = () => undefined;
  private readonly compare: (a: Finding, b: Finding) => number;

  constructor(private readonly store: FindingStore, private readonly causes: Causes, rules: readonly Rule[]) {
    this.compare = compareFindings(rules);
  }

  get size(): number {
    return this.store.size - this.causes.told.swallowed.size + this.added().findings.length;
  }

  /** What is told once, and left as it is. */
  get waived(): readonly WaivedFinding[] {
    return this.added().waived;
  }

  /** In the order of a full check. */
  list(): readonly Finding[] {
    const [of, parted, { swallowed }] = [this.store.list(), this.added(), this.causes.told];
    if (swallowed.size === 0) return of;
    if (this.made?.of !== of || this.made.parted !== parted) {
      this.made = { of, parted, list: [...of.filter((finding) => !swallowed.has(finding)), ...parted.findings].sort(this.compare) };
    }
    return this.made.list;
  }

  /** Before the store is told. */
  replace(old: readonly Finding[], fresh: readonly Finding[]): void {
    for (const finding of without(old, fresh)) this.causes.remove(finding);
    for (const finding of without(fresh, old)) this.causes.add(finding);
  }

  /** The same of what is waived. */
  replaceWaived(old: readonly WaivedFinding[], fresh: readonly WaivedFinding[]): void {
    for (const finding of without(old, fresh)) this.causes.removeWaived(finding);
    for (const finding of without(fresh, old)) this.causes.addWaived(finding);
  }

  /** After a change of these rows. */
  seeRows(rows: Iterable<RowPlace>): void {
    this.causes.seeRows(rows);
  }

  /** Before these change, and after. */
  see(elements: Iterable<number>, lines: Iterable<number>, entries: Readonly<Partial<Record<keyof Lists, Iterable<number>>>>): void {
    const { notes } = this.causes;
    for (const index of elements) notes.seeElement(index);
    for (const line of lines) notes.seeLine(line);
    for (const [list, some] of Object.entries(entries) as [keyof Lists, Iterable<number>][]) for (const entry of some) notes.seeEntry(list, entry);
  }

  /** Elements before they go. */
  seeGoing(elements: readonly number[]): void {
    for (const index of elements) this.causes.notes.seeGoing(index);
  }

  /** Elements once they have come. */
  seeCome(elements: readonly number[]): void {
    for (const index of elements) this.causes.notes.seeCome(index);
  }

  /** Other waivers over the same. */
  waive(waiverOf: RuleBook['waiverOf']): void {
    this.waiverOf = waiverOf;
    this.causes.waive(waiverOf);
    this.parted = null;
  }

  /** Works out anew what stands for what; gives whether anything is told otherwise now. */
  renew(): boolean {
    const { isOther, isSaidOtherwise } = this.causes.tell();
    if (isOther) this.parted = null;
    return isSaidOtherwise;
  }

  /** What is told in the place of others; parted when somebody looks. */
  private added(): ReturnType<typeof partWaived> {
    return this.parted ??= partWaived([...this.causes.told.added].sort(this.compare), this.waiverOf);
  }
}
