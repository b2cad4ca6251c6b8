import { inElementOrder } from '#core/plan/elementOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';

/** The elements that lists have: few, however large the plan. */
export class ListedElements {
  private readonly indices = new Set<number>();

  constructor(private readonly plan: Plan) {
    for (const { index } of plan.elements) this.add(index);
  }

  add(index: number): void {
    if (this.plan.elements[index]!.isListed) this.indices.add(index);
  }

  remove(index: number): void {
    this.indices.delete(index);
  }

  /** In the order in which they stand. */
  all(): readonly PlanElement[] {
    return inElementOrder(this.plan, this.indices).map((index) => this.plan.elements[index]!);
  }
}
