import { inElementOrder } from '#core/plan/elementOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { upwards } from '#core/plan/inherit';
import { isPrioritair } from '#core/values/isPrioritair';

/** The level of which being prioritair is derived: the policy objective, and whatever stands at its height. */
export const DERIVED = 'sd';

/**
 * What an objective derives its being prioritair from: the actions and action plans under it of which it is told, or of
 * which what is told can be anything. Kept by the objectives above each, so that one edit touches those alone.
 */
export class Priorities {
  private readonly objectivesOf = new Map<number, readonly number[]>();
  private readonly below = new Map<number, Set<number>>();

  constructor(private readonly plan: Plan) {
    for (let index = 0; index < plan.elements.length; index += 1) this.add(index);
  }

  add(index: number): void {
    const { prioritair, level } = this.plan.elements[index]!;
    if (prioritair === '' || level === DERIVED || isPrioritair(prioritair) === false) return;
    const objectives = [...upwards(this.plan, index)].filter((each) => each.level === DERIVED).map((each) => each.index);
    this.objectivesOf.set(index, objectives);
    for (const objective of objectives) this.below.set(objective, (this.below.get(objective) ?? new Set<number>()).add(index));
  }

  /** Before the change that gives the element, or what it hangs under, another place or another word. */
  remove(index: number): void {
    for (const objective of this.over(index)) this.below.get(objective)?.delete(index);
    this.objectivesOf.delete(index);
  }

  /** The objectives that derive something from this element. */
  over(index: number): readonly number[] {
    return this.objectivesOf.get(index) ?? NONE;
  }

  /** The first under an objective that is prioritair; else the first of which that is not clear. */
  firstUnder(objective: number): PlanElement | null {
    const elements = inElementOrder(this.plan, this.below.get(objective) ?? NONE).map((index) => this.plan.elements[index]!);
    return elements.find(({ prioritair }) => isPrioritair(prioritair)) ?? elements[0] ?? null;
  }
}

const NONE: readonly number[] = [];
