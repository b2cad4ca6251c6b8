import type { Plan } from '#core/plan/Plan';
import type { LevelId } from '#core/scheme/Scheme';

/** How many elements of each level there are: what a plan has of its scheme says what can be asked of a row. */
export class LevelCounts {
  private readonly counts = new Map<LevelId, number>();

  constructor(plan: Plan) {
    for (const { level } of plan.elements) this.count(level, 1);
  }

  has(level: LevelId): boolean {
    return (this.counts.get(level) ?? 0) > 0;
  }

  count(level: LevelId, by: 1 | -1): void {
    this.counts.set(level, (this.counts.get(level) ?? 0) + by);
  }

  /** The levels that there are, as one text: another text, and all that depends on it is to be looked at again. */
  get present(): string {
    return [...this.counts].flatMap(([level, count]) => (count > 0 ? [level] : [])).sort().join();
  }
}
