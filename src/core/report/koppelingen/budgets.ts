import { findEntry } from '#core/plan/entriesIn';
import type { Budgetplaats, ListEntry, MasterList, Plan } from '#core/plan/Plan';
import type { Steps } from '#core/values/steps';
import { isBudgetKnown } from '#core/plan/isBudgetKnown';
import { codeKey } from '#core/values/code';
import { madeOnce } from '#core/values/madeOnce';
import type { Cents } from '#core/values/units';
import type { LinkCut } from '#core/report/koppelingen/LinkCut';
import type { BudgetByYear } from '#core/report/koppelingen/room';

/** What was voted: by budgetplaats, or by the kostenplaats that the budgetplaatsen name. */
export interface Budgets {
  of(key: string): BudgetByYear;
  /** Every code that has a budget, as its list spells it. */
  named(): readonly { readonly key: string; readonly title: string }[];
  readonly total: readonly (Cents | null)[];
}

const PIECE = 4096;

/** Of a budgetplaats that stands twice on its list the first counts, as everywhere. */
export function* budgetsSteps(plan: Plan, cut: LinkCut): Steps<Budgets> {
  const { entries, byKey } = plan.lists.budgetplaatsen;
  const sums = new BudgetSums(plan);
  for (let i = 0; i < entries.length; i += 1) {
    const entry = entries[i];
    if (entry && byKey.get(entry.key) === i) sums.addEntry(entry, cut);
    if (i % PIECE === PIECE - 1) yield;
  }
  const list: MasterList<ListEntry> = cut === 'budgetplaats' ? plan.lists.budgetplaatsen : plan.lists.kostenplaatsen;
  return {
    of: (key) => sums.byKey.get(key) ?? null,
    named: () => [...sums.spelled].map(([key, written]) => {
      const entry = key === '' ? undefined : findEntry(list, key);
      return { key: entry?.code ?? written, title: entry?.title ?? '' };
    }),
    total: sums.total,
  };
}

class BudgetSums {
  readonly byKey = new Map<string, (Cents | null)[]>();
  readonly spelled = new Map<string, string>();
  readonly total: (Cents | null)[];

  constructor(private readonly plan: Plan) {
    this.total = plan.years.map(() => null);
  }

  /** A row without any budget gives none. */
  addEntry(entry: Budgetplaats, cut: LinkCut): void {
    if (entry.budget.every((cents) => cents === 0)) return;
    const [key, written] = cut === 'budgetplaats' ? [entry.key, entry.code] : [codeKey(entry.kostenplaats), entry.kostenplaats];
    if (!this.spelled.has(key)) this.spelled.set(key, written);
    const sum = madeOnce(this.byKey, key, () => this.plan.years.map(() => null));
    const budget = this.plan.years.map((jaar, year) => (isBudgetKnown(this.plan, entry, jaar) ? entry.budget[year]! : null));
    addExactly(sum, budget);
    addExactly(this.total, budget);
  }
}

/** A sum that is no longer exact is not told. */
function addExactly(sum: (Cents | null)[], budget: readonly (Cents | null)[]): void {
  for (const [year, cents] of budget.entries()) {
    if (cents === null) continue;
    const next = (sum[year] ?? 0) + cents;
    sum[year] = Number.isSafeInteger(next) ? next : Number.NaN;
  }
}
