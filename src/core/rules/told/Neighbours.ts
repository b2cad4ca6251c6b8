import type { Plan, RowPlace } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { rowNumber } from '#core/rules/rowNumber';
import { elementOf } from './elementOf';
import { entryOver, OVER, SUSPECT } from './sumsOver';
import { suspectLines } from './suspectLines';
import { ABOVE_EACH_OTHER, isOnEmpty, objectiveAbove, rowsBelow } from './wrongParents';

const [OVER_RULES, SUSPECTS, STANDING] = [OVER, SUSPECT, ABOVE_EACH_OTHER].map((rules) => new Set<string>(rules)) as [Set<string>, Set<string>, Set<string>];

/** Findings that go together by where they stand: a sum and the amounts that it is of, an objective and the rows below it. */
export class Neighbours {
  /** Findings on amounts, each with its lines once these were asked for: who is told of a line is told anew when that is another. */
  private readonly suspects = new Map<Finding, readonly number[] | null>();
  private readonly standing = new Map<number, Set<Finding>>();

  constructor(private readonly plan: Plan, private readonly links: PlanLinks) {}

  add(finding: Finding): void {
    if (SUSPECTS.has(finding.rule)) this.suspects.set(finding, null);
    if (!STANDING.has(finding.rule)) return;
    const row = rowNumber(finding.where);
    const there = this.standing.get(row);
    if (there) there.add(finding);
    else this.standing.set(row, new Set([finding]));
  }

  remove(finding: Finding): void {
    this.suspects.delete(finding);
    this.standing.get(rowNumber(finding.where))?.delete(finding);
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
    const sums = this.links.sums.of(list);
    for (const finding of this.suspects.keys()) if (this.linesOf(finding).some((line) => sums.entryOf(line) === entry)) yield finding;
  }

  private linesOf(finding: Finding): readonly number[] {
    const known = this.suspects.get(finding);
    if (known) return known;
    const lines = suspectLines(this.plan, this.links, finding);
    this.suspects.set(finding, lines);
    return lines;
  }

  private *below(empty: Finding): Generator<Finding> {
    const objective = elementOf(this.plan, empty);
    if (!objective) return;
    for (const element of rowsBelow(this.plan, objective)) {
      for (const finding of this.standingOn(element)) if (objectiveAbove(this.plan, finding) === objective) yield finding;
    }
  }

  private *above(wrong: Finding): Generator<Finding> {
    const objective = objectiveAbove(this.plan, wrong);
    if (objective) for (const finding of this.standingOn(objective)) if (isOnEmpty(finding)) yield finding;
  }
}
