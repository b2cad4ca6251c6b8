import type { Plan } from '#core/plan/Plan';
import type { LevelId, Level } from '#core/scheme/Scheme';

/** What may be added from an element: below it, and beside it. */
export interface AddChoice { readonly level: Level; readonly under: number; readonly isBeside: boolean }

export function addChoices({ scheme, elements }: Plan, index: number): AddChoice[] {
  const element = elements[index];
  if (!element) return [];
  const below = scheme.levels.filter(({ parents }) => parents.includes(element.level as LevelId)).map((level) => ({ level, under: index, isBeside: false }));
  // What the plan has already comes first: it is what Enter adds.
  const known = new Set(elements.filter(({ isListed }) => !isListed).map(({ level }) => level));
  below.sort((a, b) => Number(known.has(b.level.id)) - Number(known.has(a.level.id)));
  const own = scheme.levels.find(({ id }) => id === element.level);
  return own ? [...below, { level: own, under: element.parent, isBeside: true }] : below;
}
