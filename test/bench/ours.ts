// Doelboom as a contender: from the arrays that Excel gives to all totals. Bundled by the bench, as the pane's build would.
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import { createLive } from '#core/live/createLive';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { computeAllTotalsSteps } from '#core/totals/computeTotals';
import { CUTS, type Cut, type Totals } from '#core/totals/Totals';
import { runSteps } from '#core/values/steps';

export type Sums = Record<string, Record<string, number[]>>;

export function ingest(snapshot: WorkbookSnapshot): Plan {
  return readPlan(snapshot);
}

export function totals(plan: Plan): Readonly<Record<Cut, Totals>> {
  return runSteps(computeAllTotalsSteps(plan));
}

/** The same form as the peers': by cut, `key|kind`, a number a year in cents. */
export function sums(all: Readonly<Record<Cut, Totals>>): Sums {
  return Object.fromEntries(CUTS.map((cut) => [cut, Object.fromEntries(all[cut].rows.flatMap(({ key, amounts }) => (
    Object.entries(amounts).map(([kind, years]) => [`${key}|${kind}`, [...(years ?? [])]]))))]));
}

/** A plain pass over the same numbers: what no totals can be quicker than. */
export function pass({ means }: Plan): number {
  let sum = 0;
  for (let i = 0; i < means.amounts.length; i++) sum += means.amounts[i] ?? 0;
  return sum;
}

export { checkPlan, createLive };
