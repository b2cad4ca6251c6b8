import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Jaar } from '#core/values/units';

/** So far beyond the plan a year is a slip of the hand, and no long-term aim. */
const FAR = 10;

/** The year of an element's period that lies outside the plan: it ends before the plan begins, begins after it, or reaches absurdly far. */
export function yearOutside({ years }: Plan, { from, to, isListed }: PlanElement): { readonly field: 'from' | 'to'; readonly jaar: Jaar } | null {
  // What is listed (an HSD, a programme) reaches to the city's target year.
  if (years.length === 0 || isListed || isReversed(from, to)) return null;
  const [first, last] = [years[0]!, years[years.length - 1]!];
  if (to !== null && isOutside(to, first, last + FAR)) return { field: 'to', jaar: to };
  return from !== null && isOutside(from, first - FAR, last) ? { field: 'from', jaar: from } : null;
}

function isReversed(from: Jaar | null, to: Jaar | null): boolean {
  return from !== null && to !== null && from > to;
}

function isOutside(jaar: Jaar, first: Jaar, last: Jaar): boolean {
  return jaar < first || jaar > last;
}
