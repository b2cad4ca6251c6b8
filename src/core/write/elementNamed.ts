import type { Plan, PlanElement } from '#core/plan/Plan';
import { codeWithin } from '#core/scheme/codeWithin';
import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { LevelId } from '#core/scheme/Scheme';
import { codeKey } from '#core/values/code';

/**
 * The element that a code on a flat row names, below what the row names above it: who has that code there, or who has the
 * one that goes on from the parent's; else the first with the code. -1 for none.
 * @param parent -1 where the row names none, and none stands above
 */
export function elementNamed(plan: Plan, level: LevelId, parent: number, code: string, finder: LevelFinder): number {
  const first = withCode(plan, code);
  const above = plan.elements[parent];
  if (!above || (first?.level === level && first.parent === parent)) return indexOf(first);
  const whole = withCode(plan, codeWithin(above.code, code, finder));
  return indexOf(whole?.parent === parent ? whole : first);
}

function withCode({ elements, byKey }: Plan, code: string): PlanElement | undefined {
  return elements[byKey.get(codeKey(code))?.[0] ?? -1];
}

function indexOf(element: PlanElement | undefined): number {
  return element?.index ?? -1;
}
