import type { Plan } from '#core/plan/Plan';
import type { LevelId } from '#core/scheme/Scheme';

/** Whether a plan has anything of a level that its scheme knows: without any there is nothing to refer to. */
export function hasLevel(plan: Plan, level: LevelId): boolean {
  return plan.scheme.levels.some(({ id }) => id === level) && plan.elements.some((element) => element.level === level);
}
