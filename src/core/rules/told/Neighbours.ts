import type { Plan, RowPlace } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { elementOf } from './elementOf';
import { OnRows } from './OnRows';
import { OVER } from './over';
import { causesOver, SUSPECT } from './sumsOver';
import { suspectLines } from './suspectLines';
import { ABOVE_EACH_OTHER, isOnEmpty, objectiveAbove, rowsBelow } from './wrongParents';

const [OVER_RULES, SUSPECTS, STANDING] = [OVER, SUSPECT, ABOVE_EACH_OTHER].map((rules) => new Set<string>(rules)) as [Set<string>, Set<string>, Set<string>];

/** Findings that go together by where they stand: a sum and the amounts that it is of, an objective and the rows below it. */
export class Neighbours {
  /** Findings on amounts, each with its lines once these were asked for. */
  private readonly suspects = new Map<Finding, readonly number[] | null>();
  private readonly suspectsOn = new OnRows();
  private readonly standing = new OnRows();

  constructor(private readonly plan: Plan, private readonly links: PlanLinks) {}

  add(finding: Finding): void {
    if (SUSPECTS.has(finding.rule)) {
      this.suspects.set(finding, null);
      this.suspectsOn.add(finding, rowsOf(finding));
    }
    if (STANDING.has(finding.rule)) this.standing.add(finding, [finding.where]);
  }

  remove(finding: Finding): void {
    if (this.suspects.delete(finding)) this.suspectsOn.remove(finding, rowsOf(finding));
    this.standing.remove(finding, [finding.where]);
  }

  /** Whether it says something of amounts. */
  isSuspect({ rule }: Finding): boolean {
    return SUSPECTS.has(rule);
  }

  /** A row of which the lines may be others now. */
  seeLines(row: RowPlace): void {
    for (const finding of this.suspectsOn.on(row)) this.suspects.set(finding, null);
  }

  /** Those that are on a row because of what stands around it. */
  standingOn(place: RowPlace): Iterable<Finding> {
    return this.standing.on(place);
  }

  /** Of a sum those on its amounts, which do not know of it; of the others either of the other. */
  *of(finding: Finding): Generator<Finding> {
    if (OVER_RULES.has(finding.rule)) yield* this.ofSum(finding);
    if (STANDING.has(finding.rule)) yield* isOnEmpty(finding) ? this.below(finding) : this.above(finding);
  }

  /** Those that make what a sum is over: with others, which do not, it has nothing to do. */
  private ofSum(over: Finding): readonly Finding[] {
    return causesOver(this.plan, this.links, over, this.suspects.keys(), this.linesOf);
  }

  /** The lines on which a finding is that says something of amounts. */
  readonly linesOf = (finding: Finding): readonly number[] => {
    const known = this.suspects.get(finding);
    if (known) return known;
    const lines = suspectLines(this.plan, this.links, finding);
    this.suspects.set(finding, lines);
    return lines;
  };

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

/** The rows on which a finding is, and at which it points. */
function rowsOf({ where, related }: Finding): readonly RowPlace[] {
  return [where, ...related];
}
