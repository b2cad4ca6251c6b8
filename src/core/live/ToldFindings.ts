import type { RowPlace } from '#core/plan/Plan';
import type { Causes, Told } from '#core/rules/Causes';
import { compareFindings } from '#core/rules/compareFindings';
import type { Finding } from '#core/rules/Finding';
import type { WaivedFinding } from '#core/rules/profile/Profile';
import { partWaived, type RuleBook } from '#core/rules/profile/ruleBook';
import type { Rule } from '#core/rules/Rule';
import type { FindingStore } from '#core/live/FindingStore';

/** What is told of the findings in a store: what many rows say of one mistake, once, where the mistake is. */
export class ToldFindings {
  private told: Told = NOTHING;
  private made: { readonly of: readonly Finding[]; readonly told: Told; readonly list: readonly Finding[] } | null = null;
  /** What is told once, and left as it is. */
  waived: readonly WaivedFinding[] = [];
  private waiverOf: RuleBook['waiverOf'] = () => undefined;
  private isOther = true;
  private readonly compare: (a: Finding, b: Finding) => number;

  constructor(private readonly store: FindingStore, private readonly causes: Causes, rules: readonly Rule[]) {
    this.compare = compareFindings(rules);
  }

  get size(): number {
    return this.store.size - this.told.swallowed.size + this.told.added.length;
  }

  /** In the order of a full check. */
  list(): readonly Finding[] {
    const of = this.store.list();
    if (this.told.swallowed.size === 0) return of;
    if (this.made?.of !== of || this.made.told !== this.told) {
      const { swallowed, added } = this.told;
      this.made = { of, told: this.told, list: [...of.filter((finding) => !swallowed.has(finding)), ...added].sort(this.compare) };
    }
    return this.made.list;
  }

  /** Before the store is told. */
  replace(old: readonly Finding[], fresh: readonly Finding[]): void {
    for (const finding of old) this.causes.remove(finding);
    for (const finding of fresh) this.causes.add(finding);
  }

  /** After a change of these rows. */
  seeRows(rows: Iterable<RowPlace>): void {
    this.causes.seeRows(rows);
  }

  /** Other waivers; what is told is to be worked out anew. */
  waive(waiverOf: RuleBook['waiverOf']): void {
    this.waiverOf = waiverOf;
    this.isOther = true;
  }

  /** Works out anew what stands for what; gives whether that is another now. */
  renew(): boolean {
    // Asked after every edit, and mostly answered so.
    if (!this.causes.mayDiffer() && !this.isOther) return false;
    this.isOther = false;
    const old = this.told;
    const { swallowed, added } = this.causes.tell();
    if (added.length === 0 && old.added.length === 0 && this.waived.length === 0) return false;
    const { findings, waived } = partWaived([...added].sort(this.compare), this.waiverOf);
    const isOther = JSON.stringify([findings, waived]) !== JSON.stringify([old.added, this.waived]) || swallowed.size !== old.swallowed.size;
    this.told = { swallowed, added: findings };
    this.waived = waived;
    return isOther;
  }
}

const NOTHING: Told = { swallowed: new Set(), added: [] };
