import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Jaar } from '#core/values/units';

export interface Period { readonly from: Jaar; readonly to: Jaar }

/** The period of an element where its own row gives a whole one that can be: not half, not upside down. */
export function periodOf({ from, to }: PlanElement): Period | null {
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

export function yearsIn({ from, to }: Period): number {
  return to - from + 1;
}

/** First and last year of the plan; null where no sheet tells them. */
export function planPeriod({ years }: Plan): Period | null {
  return years.length > 0 ? { from: years[0]!, to: years.at(-1)! } : null;
}

/** Whether no year of the plan lies outside a period. */
export function isWholePlan(plan: Plan, { from, to }: Period): boolean {
  const years = planPeriod(plan);
  return years !== null && from <= years.from && to >= years.to;
}

/** `2026-2028`, or the year where it is one only. */
export function periodText({ from, to }: Period): string {
  return from === to ? String(from) : `${from}-${to}`;
}
