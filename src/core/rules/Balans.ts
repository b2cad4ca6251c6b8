import { entriesIn } from '#core/plan/entriesIn';
import type { Budgetplaats, Plan } from '#core/plan/Plan';
import { AARDEN } from '#core/values/aard';
import { SECTIES, sectieFromWord, type Sectie } from '#core/values/sectie';
import type { EntrySums } from '#core/rules/EntrySums';
import type { PlanLinks } from '#core/rules/PlanLinks';

/** Depreciation is no cash, and people are no money. */
const MONEY = AARDEN.filter((aard) => aard !== 'VTE' && aard !== 'afschrijving');

/** Receipts and expenses of a plan by part of the budget, as the list of budget positions, or a line itself, divides them in the words of BBC. */
export class Balans {
  private readonly first = new Map<Sectie, Budgetplaats>();
  private readonly sums: EntrySums | null;
  private readonly years: number;

  constructor(plan: Plan, links: PlanLinks) {
    for (const entry of entriesIn(plan.lists.budgetplaatsen)) {
      const sectie = sectieFromWord(entry.aard);
      if (sectie && !this.first.has(sectie)) this.first.set(sectie, entry);
    }
    this.sums = this.first.size > 0 ? links.sums.secties : null;
    this.years = plan.years.length;
  }

  /** The first budget position of a part; null where the list has none. */
  position(sectie: Sectie): Budgetplaats | null {
    return this.first.get(sectie) ?? null;
  }

  /** Whether each of these parts has a place on the list, or some line of its own: without one of them nothing can be weighed. */
  has(...secties: readonly Sectie[]): boolean {
    return secties.every((sectie) => this.first.has(sectie) || this.isPlanned(sectie));
  }

  /** Receipts less expenses of a year, in whole cents. */
  balance(sectie: Sectie, year: number): number {
    return this.sum(sectie, 'O', year) - this.sum(sectie, 'U', year);
  }

  private isPlanned(sectie: Sectie): boolean {
    return Array.from({ length: this.years }, (_, year) => year).some((year) => this.sum(sectie, 'O', year) !== 0 || this.sum(sectie, 'U', year) !== 0);
  }

  /** Whether the plan speaks of what comes in for its operation: one of expenses alone is in no balance. */
  hasReceipts(): boolean {
    return Array.from({ length: this.years }, (_, year) => this.sum('exploitatie', 'O', year)).some((sum) => sum !== 0);
  }

  private sum(sectie: Sectie, richting: 'U' | 'O', year: number): number {
    const { sums } = this;
    return sums ? MONEY.reduce((total, aard) => total + sums.sum(SECTIES.indexOf(sectie), aard, richting, year), 0) : 0;
  }
}
