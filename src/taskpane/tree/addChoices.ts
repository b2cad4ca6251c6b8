import type { Plan } from '#core/plan/Plan';
import type { LevelId, Level } from '#core/scheme/Scheme';

/** What may be added from an element: below it, and beside it. */
export interface AddChoice { readonly level: Level; readonly under: number; readonly isBeside: boolean }

export function addChoices({ scheme, elements }: Plan, index: number): AddChoice[] {
  const element = elements[index];
  if (!element) return [];
  const below = scheme.levels.filter(({ parents }) => parents.includes(element.level as LevelId)).map((level) => ({ level, under: index, isBeside: false }));
  const own = scheme.levels.find(({ id }) => id === element.level);
  return own ? [...below, { level: own, under: element.parent, isBeside: true }] : below;
}
