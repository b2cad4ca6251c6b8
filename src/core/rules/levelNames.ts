import type { Plan } from '#core/plan/Plan';
import type { LevelId } from '#core/scheme/Scheme';

/** What a level is called, for the words of a finding in either language; '' for an unknown one. */
export function levelNames(plan: Plan, id: LevelId): { readonly levelNl: string; readonly levelEn: string } {
  const words = plan.scheme.levels.find((level) => level.id === id)?.words;
  return { levelNl: (words?.nl.one ?? '').toLowerCase(), levelEn: (words?.en.one ?? '').toLowerCase() };
}

/** Levels that an element of this level may hang under; null when the level is unknown, so that all may be. */
export function allowedParents(plan: Plan, id: LevelId): readonly LevelId[] | null {
  return plan.scheme.levels.find((level) => level.id === id)?.parents ?? null;
}
