import type { Plan, PlanElement } from '#core/plan/Plan';
import { upwards } from '#core/plan/inherit';
import type { LevelId, Scheme } from '#core/scheme/Scheme';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { createCodeLevel } from '#core/rules/codeLevel';

/** How an element hangs wrong: past a level that belongs in between, or under one that is not above it at all. */
export type Misplacement = 'skipped' | 'wrong';

/** Tells it of an element; null where it hangs right, or where another rule has the cause: a circle, a doubled code, a level that its code gainsays. */
export function createMisplacement(plan: Plan, links: PlanLinks): (element: PlanElement) => Misplacement | null {
  const parentsOf = new Map(plan.scheme.levels.map(({ id, parents }) => [id, parents]));
  const above = levelsAbove(plan.scheme);
  const codeLevel = createCodeLevel(plan);
  return (element) => {
    if (!links.misplaced.has(element.index)) return null;
    const parent = plan.elements[element.parent]!;
    const allowed = parentsOf.get(element.level)!;
    if (hasTwinOfLevel(plan, parent, allowed) || cycleOf(plan, element).length > 0) return null;
    if (allowed.includes(codeLevel(parent)) || parentsOf.get(codeLevel(element))?.includes(parent.level)) return null;
    return above.get(element.level)!.has(parent.level) ? 'skipped' : 'wrong';
  };
}

/** The elements that hang under each other in a circle, this one first; none where it hangs in no circle. */
export function cycleOf(plan: Plan, element: PlanElement): readonly PlanElement[] {
  if (endsSoon(plan, element)) return NONE;
  const chain = [...upwards(plan, element.index)];
  return chain.at(-1)!.parent === element.index ? chain : NONE;
}

const NONE: readonly never[] = [];
/** Deeper than any tree: what is not at its end by then may go round. */
const DEEPEST = 50;

function endsSoon({ elements }: Plan, { parent }: PlanElement): boolean {
  let above = parent;
  for (let steps = 0; above >= 0 && steps < DEEPEST; steps += 1) above = elements[above]!.parent;
  return above < 0;
}

/** For each level all that may stand above it, however far. */
function levelsAbove({ levels }: Scheme): ReadonlyMap<LevelId, ReadonlySet<LevelId>> {
  const above = new Map<LevelId, ReadonlySet<LevelId>>();
  // From the top down, so that what is above the parents is known; a level further down may be a parent too (a project under an OD).
  for (let round = 0; round < levels.length; round += 1) {
    for (const { id, parents } of levels) above.set(id, new Set(parents.flatMap((parent) => [parent, ...above.get(parent) ?? []])));
  }
  return above;
}

/** Whether another row bears the parent's code at a level that fits: then the doubled code is what is wrong. */
function hasTwinOfLevel(plan: Plan, parent: PlanElement, allowed: readonly string[]): boolean {
  return plan.byKey.get(parent.key)?.some((index) => allowed.includes(plan.elements[index]!.level)) ?? false;
}
