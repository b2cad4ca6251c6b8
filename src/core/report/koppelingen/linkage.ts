import type { Plan } from '#core/plan/Plan';
import { createPolicyLookup } from '#core/plan/unchangedPolicy';
import { addAmounts } from '#core/totals/computeTotals';
import type { Ledger } from '#core/totals/Ledger';
import { compareCodes } from '#core/totals/naturalOrder';
import { sumLinesSteps } from '#core/totals/sumLines';
import type { Amounts, Cut, Totals } from '#core/totals/Totals';
import { codeKey } from '#core/values/code';
import { sortSteps } from '#core/values/sortSteps';
import type { Steps } from '#core/values/steps';
import type { Jaar } from '#core/values/units';
import { budgetsSteps, type Budgets } from '#core/report/koppelingen/budgets';
import { LINK_CUTS, type LinkCut } from '#core/report/koppelingen/LinkCut';
import type { BudgetByYear } from '#core/report/koppelingen/room';

/** What hangs on nothing. Unchanged policy is meant so: it is told, not blamed. */
export const LOOSE_ENDS = ['no-element', 'no-kostenplaats', 'unknown-kostenplaats', 'no-budgetplaats', 'unknown-budgetplaats', 'unchanged-policy'] as const;
export type LooseEnd = (typeof LOOSE_ENDS)[number];

/** Planned against budget, for each kostenplaats or budgetplaats. The rows add up to the plan's total: each euro once. */
export interface Linkage {
  readonly cut: LinkCut;
  readonly years: readonly Jaar[];
  /** Those that occur. The same euro may hang loose in several ways, so these do not add up. */
  readonly loose: readonly { readonly end: LooseEnd; readonly planned: Amounts }[];
  /** What is not linked first, then in the order of the codes. */
  readonly rows: readonly LinkRow[];
  readonly planned: Amounts;
  readonly budget: BudgetByYear;
}

export interface LinkRow {
  readonly key: string;
  readonly title: string;
  /** `none` has no code, `unknown` one that is not on its list. */
  readonly state: 'none' | 'unknown' | 'known';
  readonly planned: Amounts;
  readonly budget: BudgetByYear;
}

const PIECE = 4096;

/** At the cost of the groups and the lists, and of one pass over the lines for those that have no element; in pieces. */
export function* linkageSteps(ledger: Ledger, totals: (cut: Cut) => Totals, cut: LinkCut): Steps<Linkage> {
  const { plan } = ledger;
  const { rows, total, years } = totals(cut);
  yield;
  const loose = yield* looseSteps(ledger, totals);
  const budgets = yield* budgetsSteps(plan, cut);
  const linked = yield* linkRowsSteps(plan, cut, rows, budgets);
  return { cut, years, loose, rows: yield* sortSteps(linked, compareRows), planned: total, budget: budgets.total };
}

const ORDER: Readonly<Record<LinkRow['state'], number>> = { none: 0, unknown: 1, known: 2 };

function compareRows(a: LinkRow, b: LinkRow): number {
  return ORDER[a.state] - ORDER[b.state] || compareCodes(a.key, b.key);
}

function* linkRowsSteps(plan: Plan, cut: LinkCut, planned: Totals['rows'], budgets: Budgets): Steps<LinkRow[]> {
  const rows: LinkRow[] = [];
  const seen = new Set<string>();
  const stateOf = createStateOf(plan, cut);
  for (const { key, title, amounts } of planned) {
    const code = codeKey(key);
    seen.add(code);
    rows.push({ key, title, state: stateOf(code), planned: amounts, budget: budgets.of(code) });
    if (rows.length % PIECE === 0) yield;
  }
  for (const { key, title } of budgets.named()) {
    const code = codeKey(key);
    if (!seen.has(code)) rows.push({ key, title, state: stateOf(code), planned: {}, budget: budgets.of(code) });
    if (rows.length % PIECE === 0) yield;
  }
  return rows;
}

/** Without the list nothing is unknown: there is nothing to look it up in. */
export function createStateOf({ lists }: Plan, cut: LinkCut): (key: string) => LinkRow['state'] {
  const list = cut === 'kostenplaats' ? lists.kostenplaatsen : lists.budgetplaatsen;
  return (key) => {
    if (key === '') return 'none';
    return list.isPresent && !list.byKey.has(key) ? 'unknown' : 'known';
  };
}

function* looseSteps(ledger: Ledger, totals: (cut: Cut) => Totals): Steps<Linkage['loose']> {
  const { plan } = ledger;
  const isPolicy = createPolicyLookup(plan.means.elementCode);
  const { element, elementCode } = plan.means;
  const sums = yield* sumLinesSteps(ledger, (line) => (element[line]! >= 0 ? -1 : Number(isPolicy(elementCode.ids[line]!))));
  const amountsOf: Record<string, Amounts> = { 'no-element': sums.of(0), 'unchanged-policy': sums.of(1) };
  for (const cut of LINK_CUTS) {
    const stateOf = createStateOf(plan, cut);
    for (const state of ['none', 'unknown'] as const) {
      const rows = totals(cut).rows.filter(({ key }) => stateOf(codeKey(key)) === state);
      amountsOf[`${state === 'none' ? 'no' : state}-${cut}`] = addAmounts(rows.map(({ amounts }) => amounts), plan.years.length);
      yield;
    }
  }
  return LOOSE_ENDS.flatMap((end) => (Object.keys(amountsOf[end]!).length > 0 ? [{ end, planned: amountsOf[end]! }] : []));
}
