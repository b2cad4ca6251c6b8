import type { Plan } from '#core/plan/Plan';
import type { LevelId } from '#core/scheme/Scheme';

/** Whether a plan has anything of a level: without any there is nothing to refer to. */
export function hasLevel(plan: Plan, level: LevelId): boolean {
  return plan.elements.some((element) => element.level === level);
}
