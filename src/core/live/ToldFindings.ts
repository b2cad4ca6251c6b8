import type { Causes, Told } from '#core/rules/Causes';
import { compareFindings } from '#core/rules/compareFindings';
import type { Finding } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import type { FindingStore } from '#core/live/FindingStore';

/** What is told of the findings in a store: what many rows say of one mistake, once, where the mistake is. */
export class ToldFindings {
  private told: Told = NOTHING;
  private made: { readonly of: readonly Finding[]; readonly told: Told; readonly list: readonly Finding[] } | null = null;
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
    if (this.told.added.length === 0) return of;
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

  /** Works out anew what stands for what; gives whether that is another now. */
  renew(): boolean {
    const old = this.told;
    const told = this.causes.tell();
    if (told.added.length === 0 && old.added.length === 0) return false;
    const isOther = JSON.stringify(told.added) !== JSON.stringify(old.added) || told.swallowed.size !== old.swallowed.size;
    this.told = told;
    return isOther;
  }
}

const NOTHING: Told = { swallowed: new Set(), added: [] };
