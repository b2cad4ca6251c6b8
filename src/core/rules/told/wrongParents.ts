import { elementsBeside } from '#core/plan/elementOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { allowedParents } from '#core/rules/levelNames';
import { bringBy, byElement } from './bringBy';
import { elementOf } from './elementOf';
import type { Found } from './Found';
import type { Telling } from './Telling';
import type { Tie } from './Tie';

const WRONG = ['parent-missing', 'parent-unknown', 'parent-cycle', 'parent-wrong-level', 'cell-error'] as const;
const EMPTY = ['sd-empty', 'od-empty'] as const;
/** How an element goes with its parent. */
const BESIDE = ['hsd-differs-from-parent', 'period-outside-parent'] as const;

export const PARENTED: readonly Tie[] = [
  { kind: 'parent', rules: ['parent-wrong-level'], by: byElement, isCause: true },
  { kind: 'parent', rules: BESIDE, by: byElement },
];
/** Those that go together by where they stand. */
export const ABOVE_EACH_OTHER: readonly string[] = [...WRONG, ...EMPTY];

/** Further up than this stands nothing that belongs to a row. */
export const FAR = 200;

/** What an element hangs under is wrong: then it need not fit it, and an objective right above it may miss just this one. */
export function tellWrongParents(plan: Plan, found: Found, telling: Telling): void {
  bringBy(telling, found.of('parent-wrong-level'), byElement, () => found.of(...BESIDE));
  const empty = new Map(found.of(...EMPTY).map((finding) => [elementOf(plan, finding), finding]));
  if (empty.size === 0) return;
  for (const wrong of found.of(...WRONG)) {
    const above = empty.get(objectiveAbove(plan, wrong));
    if (above) telling.bring(wrong, [above]);
  }
}

/** The nearest row above that the element of a finding on its parent could hang under. */
export function objectiveAbove(plan: Plan, finding: Finding): PlanElement | undefined {
  const child = finding.where.field === 'parent' ? elementOf(plan, finding) : undefined;
  const parents = child && allowedParents(plan, child.level);
  if (!parents) return undefined;
  for (const above of elementsBeside(plan, child, -1, FAR)) if (parents.includes(above.level)) return above;
  return undefined;
}

/** The rows below an objective that nothing hangs under, as far as one may have been meant to: up to the next of its level. */
export function* rowsBelow(plan: Plan, element: PlanElement): Generator<PlanElement> {
  for (const below of elementsBeside(plan, element, 1, FAR)) {
    if (below.level === element.level) return;
    yield below;
  }
}

export function isOnEmpty({ rule }: Finding): boolean {
  return (EMPTY as readonly string[]).includes(rule);
}
