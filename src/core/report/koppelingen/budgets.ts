import { findEntry } from '#core/plan/entriesIn';
import type { Budgetplaats, ListEntry, MasterList, Plan } from '#core/plan/Plan';
import type { Steps } from '#core/values/steps';
import { codeKey } from '#core/values/code';
import type { Cents } from '#core/values/units';
import type { LinkCut } from '#core/report/koppelingen/LinkCut';

/** What was voted: by budgetplaats, or by the kostenplaats that the budgetplaatsen name. */
export interface Budgets {
  /** Whole cents by year; null where nothing is given. */
  of(key: string): readonly Cents[] | null;
  /** Every code that has a budget, as its list spells it. */
  named(): readonly { readonly key: string; readonly title: string }[];
  readonly total: readonly Cents[];
}

const PIECE = 4096;

/** Of a budgetplaats that stands twice on its list the first counts, as everywhere. */
export function* budgetsSteps(plan: Plan, cut: LinkCut): Steps<Budgets> {
  const { entries, byKey } = plan.lists.budgetplaatsen;
  const sums = new BudgetSums(plan.years.length);
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
  readonly byKey = new Map<string, Cents[]>();
  readonly spelled = new Map<string, string>();
  readonly total: Cents[];

  constructor(years: number) {
    this.total = new Array<Cents>(years).fill(0);
  }

  addEntry({ code, key, kostenplaats, budget }: Budgetplaats, cut: LinkCut): void {
    if (cut === 'budgetplaats') this.add(key, code, budget);
    else this.add(codeKey(kostenplaats), kostenplaats, budget);
  }

  /** A row without any budget gives none. */
  private add(key: string, written: string, budget: readonly Cents[]): void {
    if (budget.every((cents) => cents === 0)) return;
    if (!this.spelled.has(key)) this.spelled.set(key, written);
    const sum = this.byKey.get(key) ?? this.total.map(() => 0);
    this.byKey.set(key, sum);
    addExactly(sum, budget);
    addExactly(this.total, budget);
  }
}

/** A sum that is no longer exact is not told. */
function addExactly(sum: Cents[], budget: readonly Cents[]): void {
  for (let year = 0; year < sum.length; year += 1) {
    const next = sum[year]! + (budget[year] ?? 0);
    sum[year] = Number.isSafeInteger(next) ? next : Number.NaN;
  }
}
