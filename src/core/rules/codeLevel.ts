import type { Plan, PlanElement } from '#core/plan/Plan';
import { levelFinder } from '#core/scheme/LevelFinder';
import type { LevelId } from '#core/scheme/Scheme';

/** Codes that say what they are: two letters or more before a figure. A number, or `P12`, may be anybody's. */
const TELLING = /^[A-Z]{2,}[^A-Z]*\d/u;

/** Gives the level that an element's code tells where that is another than its own; '' where it is none. */
export function createCodeLevel(plan: Plan): (element: PlanElement) => LevelId | '' {
  const finder = levelFinder(plan.scheme);
  return ({ key, level, parent }) => {
    if (level === '' || !TELLING.test(key) || isBuiltOn(key, plan.elements[parent]?.key)) return '';
    const told = finder.byCode(key, level);
    return told === level ? '' : told;
  };
}

/** `SD1.1` below `SD1` says its place by its parts, whatever its letters. */
function isBuiltOn(key: string, above: string | undefined): boolean {
  return above !== undefined && key.startsWith(above) && /^[.\-/]\d+$/u.test(key.slice(above.length));
}
