import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Jaar } from '#core/values/units';
import { planPeriod } from '#core/rules/period';

/** So far beyond the plan a year is a slip of the hand, and no long-term aim. */
const FAR = 10;

/** The year of an element's period that lies outside the plan: it ends before the plan begins, begins after it, or reaches absurdly far. */
export function yearOutside(plan: Plan, { from, to, isListed }: PlanElement): { readonly field: 'from' | 'to'; readonly jaar: Jaar } | null {
  const years = planPeriod(plan);
  // What is listed (an HSD, a programme) reaches to the city's target year.
  if (!years || isListed || isReversed(from, to)) return null;
  if (to !== null && isOutside(to, years.from, years.to + FAR)) return { field: 'to', jaar: to };
  return from !== null && isOutside(from, years.from - FAR, years.to) ? { field: 'from', jaar: from } : null;
}

function isReversed(from: Jaar | null, to: Jaar | null): boolean {
  return from !== null && to !== null && from > to;
}

function isOutside(jaar: Jaar, first: Jaar, last: Jaar): boolean {
  return jaar < first || jaar > last;
}
