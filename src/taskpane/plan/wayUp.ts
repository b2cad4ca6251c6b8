import type { Plan, PlanElement } from '#core/plan/Plan';

/** An element and those above it, itself first; ends where the parents go round in a circle. */
export function wayUp(plan: Plan, start: number): PlanElement[] {
  const way: PlanElement[] = [];
  for (let element = plan.elements[start]; element && !way.includes(element); element = plan.elements[element.parent]) way.push(element);
  return way;
}
