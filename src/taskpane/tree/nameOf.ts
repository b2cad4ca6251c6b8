import type { Plan } from '#core/plan/Plan';

/** How an element is called in a sentence: its code, else its title; '' for none. */
export function nameOf(plan: Plan, index: number): string {
  const element = plan.elements[index];
  return element ? element.code || element.title : '';
}
