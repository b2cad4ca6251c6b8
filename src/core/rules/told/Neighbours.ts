import type { Plan, RowPlace } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { rowNumber } from '#core/rules/rowNumber';
import { elementOf } from './elementOf';
import { entryOver, OVER, SUSPECT } from './sumsOver';
import { ABOVE_EACH_OTHER, isOnEmpty, objectiveAbove, rowsBelow } from './wrongParents';

const [OVER_RULES, SUSPECTS, STANDING] = [OVER, SUSPECT, ABOVE_EACH_OTHER].map((rules) => new Set<string>(rules)) as [Set<string>, Set<string>, Set<string>];

/** Findings that go together by where they stand: a sum and the amounts that it is of, an objective and the rows below it. */
export class Neighbours {
  private readonly suspects = new Map<number, Set<Finding>>();
  private readonly standing = new Map<number, Set<Finding>>();

  constructor(private readonly plan: Plan, private readonly links: PlanLinks) {}

  add(finding: Finding): void {
    for (const [map, row] of this.placesOf(finding)) {
      const there = map.get(row);
      if (there) there.add(finding);
      else map.set(row, new Set([finding]));
    }
  }

  remove(finding: Finding): void {
    for (const [map, row] of this.placesOf(finding)) {
      const there = map.get(row);
      if (there?.delete(finding) && there.size === 0) map.delete(row);
    }
  }

  /** Those that are on a row because of what stands around it. */
  standingOn(place: RowPlace): Iterable<Finding> {
    return this.standing.get(rowNumber(place)) ?? [];
  }

  /** Of a sum those on its amounts, which do not know of it; of the others either of the other. */
  *of(finding: Finding): Generator<Finding> {
    if (OVER_RULES.has(finding.rule)) yield* this.ofSum(finding);
    if (STANDING.has(finding.rule)) yield* isOnEmpty(finding) ? this.below(finding) : this.above(finding);
  }

  private *ofSum(over: Finding): Generator<Finding> {
    if (this.suspects.size === 0) return;
    const { list, entry } = entryOver(this.plan, over);
    const { sheet, row } = this.plan.means;
    if (entry >= 0) for (const line of this.links.sums.of(list).linesOf(entry)) yield* this.suspects.get(rowNumber({ sheet: sheet[line]!, row: row[line]! })) ?? [];
  }

  private *below(empty: Finding): Generator<Finding> {
    const objective = elementOf(this.plan, empty);
    if (!objective) return;
    for (const element of rowsBelow(this.plan, objective)) {
      for (const finding of this.standingOn(element)) if (!isOnEmpty(finding) && objectiveAbove(this.plan, finding) === objective) yield finding;
    }
  }

  private *above(wrong: Finding): Generator<Finding> {
    const objective = objectiveAbove(this.plan, wrong);
    if (objective) for (const finding of this.standingOn(objective)) if (isOnEmpty(finding)) yield finding;
  }

  private placesOf({ rule, where, related }: Finding): readonly (readonly [Map<number, Set<Finding>>, number])[] {
    const places = SUSPECTS.has(rule) ? [where, ...related].map((place) => [this.suspects, rowNumber(place)] as const) : [];
    return STANDING.has(rule) ? [...places, [this.standing, rowNumber(where)]] : places;
  }
}
