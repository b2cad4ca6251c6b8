import type { ListEntry, MasterList, Plan } from '#core/plan/Plan';
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
export function* budgetsSteps({ lists, years }: Plan, cut: LinkCut): Steps<Budgets> {
  const { budgetplaatsen, kostenplaatsen } = lists;
  const sums = new Map<string, Cents[]>();
  const spelled = new Map<string, string>();
  const total = years.map(() => 0);
  for (let i = 0; i < budgetplaatsen.entries.length; i += 1) {
    const { code, key, kostenplaats, budget } = budgetplaatsen.entries[i]!;
    if (i % PIECE === PIECE - 1) yield;
    if (budgetplaatsen.byKey.get(key) !== i || budget.every((cents) => cents === 0)) continue;
    const group = cut === 'budgetplaats' ? key : codeKey(kostenplaats);
    if (!spelled.has(group)) spelled.set(group, cut === 'budgetplaats' ? code : kostenplaats);
    add(sums.get(group) ?? sums.set(group, years.map(() => 0)).get(group)!, budget);
    add(total, budget);
  }
  const list: MasterList<ListEntry> = cut === 'budgetplaats' ? budgetplaatsen : kostenplaatsen;
  return {
    of: (key) => sums.get(key) ?? null,
    named: () => [...spelled].map(([key, written]) => {
      const entry = key === '' ? undefined : list.entries[list.byKey.get(key) ?? -1];
      return { key: entry?.code ?? written, title: entry?.title ?? '' };
    }),
    total,
  };
}

/** A sum that is no longer exact is not told. */
function add(sum: Cents[], budget: readonly Cents[]): void {
  for (let year = 0; year < sum.length; year += 1) {
    const next = sum[year]! + (budget[year] ?? 0);
    sum[year] = Number.isSafeInteger(next) ? next : Number.NaN;
  }
}
