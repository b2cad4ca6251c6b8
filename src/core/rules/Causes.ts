import type { Plan, RowPlace } from '#core/plan/Plan';
import type { CodeUses, Named } from '#core/rules/CodeUses';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { RuleBook } from '#core/rules/profile/ruleBook';
import type { Cause } from '#core/rules/Cause';
import { causeFinding, restoredFinding } from '#core/rules/causeFinding';
import { signOf as signOfHole, type Hole } from '#core/rules/holes';
import { LostCodes, type LostCode } from '#core/rules/LostCodes';
import { LostEntries } from '#core/rules/LostEntries';
import { missedCode, type MissedCode } from '#core/rules/missedCode';
import { MissedCodes, type Missing } from '#core/rules/MissedCodes';
import { NearCauses } from '#core/rules/NearCauses';
import { rowNumber } from '#core/plan/rowNumber';
import { Consequences, type Instead, type Settled } from '#core/rules/told/Consequences';
import { MEANS_OF_OTHER_ELEMENT } from '#core/rules/told/movedLines';
import type { Weighed } from '#core/rules/told/tellTogether';
import { madeOnce } from '#core/values/madeOnce';

/** What is told otherwise than rule by rule: findings that another one stands for, and those that stand for them. */
export interface Told { readonly swallowed: ReadonlySet<Finding>; readonly added: ReadonlySet<Finding> }

/** The rule under whose name it is told. */
export const CODE_MISTYPED = 'code-mistyped';

/** Rules that find nothing by themselves: what is told in their name is found by others. */
export const OF_OTHERS: ReadonlySet<string> = new Set([CODE_MISTYPED, MEANS_OF_OTHER_ELEMENT]);

/** Where more codes of one kind are missed by several rows, the list is another one, and no single code of it is to blame. */
const MOST = 200;

/** Sheets of which the rows are elements and means, not entries of a list. */
const IN_TREE: ReadonlySet<string> = new Set(['plan', 'middelen', 'vlak']);

/** What such a code brings along on its own row. */
const OF_THE_CODE: ReadonlySet<string> = new Set(['code-pattern', 'sd-empty', 'od-empty', 'action-without-means', 'budgetplaats-duplicate', 'entry-duplicate', 'beleidsveld-in-two-domains']);

/** What is said of the very cell that is told of. */
const OF_THE_CELL: ReadonlySet<string> = new Set(['text-that-looks-like-a-formula', 'value-became-formula', 'cell-error']);

/**
 * Says once, where the mistake is, what other rules say of each row that suffers from it. A code that was mistyped in
 * its own cell is missed by all that refer to it: several rows miss one code, and one that nobody names is nearly the
 * same. Or a row has lost its code, and what was below it still names it. Findings come and go one by one; what is told
 * of them is worked out when it is asked, from those that miss a code.
 */
export class Causes {
  private readonly missed = new MissedCodes();
  private readonly lost: LostCodes;
  private readonly lostEntries: LostEntries;
  private readonly near: NearCauses;
  private readonly ofRows = new Map<number, Set<Finding>>();
  /** Of what anything came or went since it was told last, and the rows on which that was told. */
  private others = new Set<Named>();
  private readonly toldOn = new Map<Named, ReadonlySet<number>>();
  private readonly uses: CodeUses;
  private readonly rule: Weighed | undefined;
  private readonly consequences: Consequences;

  /** @param rules as they weigh here: without `code-mistyped` only rows that lost their code are told of */
  constructor(private readonly plan: Plan, private readonly links: PlanLinks, rules: readonly Weighed[], waiverOf: RuleBook['waiverOf'] = () => undefined) {
    this.rule = rules.find(({ id }) => id === CODE_MISTYPED);
    this.lost = new LostCodes(plan, links);
    this.lostEntries = new LostEntries(plan, links);
    this.near = new NearCauses(plan, links);
    this.uses = links.uses;
    this.consequences = new Consequences(plan, links, rules.find(({ id }) => id === MEANS_OF_OTHER_ELEMENT), waiverOf);
  }

  get told(): Told {
    return this.consequences;
  }

  /** Hears of elements, lines and entries before a change and after it. */
  get notes(): Consequences['notes'] {
    return this.consequences.notes;
  }

  add(finding: Finding): void {
    const missed = this.heard(finding);
    if (missed) this.missed.add(missed, finding);
    this.consequences.add(finding);
    this.lost.add(finding);
    if (isOfRow(finding)) madeOnce(this.ofRows, rowNumber(finding.where), () => new Set<Finding>()).add(finding);
  }

  remove(finding: Finding): void {
    const missed = this.heard(finding);
    if (missed) this.missed.remove(missed, finding);
    this.consequences.remove(finding);
    this.lost.remove(finding);
    if (isOfRow(finding)) this.dropOfRow(finding);
  }

  private dropOfRow(finding: Finding): void {
    const row = rowNumber(finding.where);
    const beside = this.ofRows.get(row);
    beside?.delete(finding);
    if (beside?.size === 0) this.ofRows.delete(row);
  }

  /** One that is left as it is misses nothing any more, but hides what it hid. */
  addWaived(finding: Finding): void {
    this.consequences.addWaived(finding);
  }

  removeWaived(finding: Finding): void {
    this.consequences.removeWaived(finding);
  }

  waive(waiverOf: RuleBook['waiverOf']): void {
    this.consequences.waive(waiverOf);
  }

  /** What a finding that comes or goes misses; what is told may be another from now on. */
  private heard(finding: Finding): MissedCode | null {
    const missed = missedCode(finding);
    if (missed) this.forget(missed);
    if (signOfHole(finding)) this.others.add('elements');
    if (isOfRow(finding)) this.seeRow(finding.where);
    return missed;
  }

  private forget(missed: MissedCode): void {
    this.links.causes.forget(missed.named, missed.key);
    this.lostEntries.forget(missed);
    this.others.add(missed.named);
  }

  /**
   * Rows whose cells have changed: one on which something is told may say something else beside it, one of a list may
   * have lost its code; and what may be meant by a code that is missed goes by what else stands on the rows that miss it.
   */
  seeRows(rows: Iterable<RowPlace>): void {
    for (const row of rows) {
      if (!IN_TREE.has(this.plan.sheets[row.sheet]?.kind ?? '')) this.forgetLists();
      this.seeRow(row);
      for (const missing of this.missed.on(row)) this.forget(missing);
    }
  }

  private seeRow(row: RowPlace): void {
    for (const [named, rows] of this.toldOn) if (rows.has(rowNumber(row))) this.others.add(named);
  }

  private forgetLists(): void {
    this.links.causes.forgetAll();
    this.lostEntries.forgetRows();
  }

  /** Works out anew what may be told otherwise than it was last; gives whether it is. */
  tell(): Settled {
    for (const named of this.mayDiffer()) {
      const all = this.tellMissed(named);
      this.toldOn.set(named, new Set(all.map(({ told }) => rowNumber(told.where))));
      this.consequences.replace(named, all);
    }
    this.others = new Set();
    return this.consequences.settle();
  }

  /** Of what anything may be told otherwise than it was last. */
  mayDiffer(): readonly Named[] {
    const { forgotten, hasForgottenAll, hasOtherElements, titles, named: counts } = this.links.causes.settle();
    for (const named of hasForgottenAll ? this.missed.named : forgotten) this.others.add(named);
    const isMissed = this.missed.of('elements').size > 0;
    if (hasForgottenAll || !isMissed) this.lost.forgetNamed();
    // Which row lost which code is not kept: that depends on what stands around it.
    if (isMissed && [hasOtherElements, this.hasOtherIdle(counts), titles.some((title) => this.missed.has({ named: 'elements', key: title }))].includes(true)) this.others.add('elements');
    return [...this.others];
  }

  /** Whether a code may be named by nobody now, or by somebody. */
  private hasOtherIdle(counts: readonly (readonly [key: string, by: number])[]): boolean {
    for (const [key] of counts) this.lost.seeNamed(key);
    return counts.some(([key, by]) => this.uses.count('elements', key) - Math.max(0, by) <= 0);
  }

  private tellMissed(named: Named): readonly Instead[] {
    const all: Instead[] = [];
    const missed = this.missed.of(named);
    if (missed.size === 0) return all;
    // From now on it is heard how often each is named.
    if (named === 'elements') this.links.causes.of(named, '\n', () => null);
    const holes = named === 'elements' ? this.lost.of(missed, this.rule !== undefined, (missing) => this.nearOf(missing) !== null) : NO_HOLES;
    const tell = (told: Finding, users: Iterable<Finding>, hole?: Finding): void => {
      const beside = [...this.ofRows.get(rowNumber(told.where)) ?? []].filter(({ rule, where }) => !OF_THE_CELL.has(rule) || where.column === told.where.column);
      all.push({ told, hidden: new Set([...users, ...beside, ...hole ? [hole] : []]) });
    };
    for (const [missing, hole] of holes) tell(hole.sign === 'none' ? restoredFinding(this.plan, missing, hole as Hole) : causeFinding(this.plan, this.rule!, missing, hole), missing.users, hole.finding);
    for (const [finding, { users }] of this.mistypedOnce(named, holes)) tell(finding, users);
    return all;
  }

  /** One code may stand for one that is missed, and for no other. */
  private mistypedOnce(named: Named, holes: ReadonlyMap<Missing, LostCode>): (readonly [Finding, Missing])[] {
    const claims = [...this.mistyped(named, holes)].map(([missing, cause]) => [causeFinding(this.plan, this.rule!, missing, cause), missing] as const);
    const counts = new Map<string, number>();
    for (const [finding] of claims) counts.set(placeOf(finding), (counts.get(placeOf(finding)) ?? 0) + 1);
    return claims.filter(([finding]) => counts.get(placeOf(finding)) === 1);
  }

  /** What rows miss, with the code that they must mean. */
  private *mistyped(named: Named, holes: ReadonlyMap<Missing, LostCode>): Generator<readonly [Missing, Cause]> {
    const [shared, all] = [this.missed.bySeveral(named), this.missed.of(named)];
    if (!this.rule || shared.size > MOST + holes.size) return;
    const several = [...shared].filter((missing) => !holes.has(missing));
    if (several.length <= MOST) yield* this.mistypedAmong(several, all.size > MOST ? [] : [...all].filter(({ users }) => users.size === 1));
  }

  /** What several rows miss, and nobody names, but for a slip. */
  private nearOf(missing: Missing): Cause | null {
    return missing.users.size > 1 ? this.links.causes.of(missing.named, missing.key, () => this.near.of(missing)) : null;
  }

  private *mistypedAmong(several: readonly Missing[], single: readonly Missing[]): Generator<readonly [Missing, Cause]> {
    const without: Missing[] = [];
    for (const missing of several) {
      const cause = this.nearOf(missing);
      if (cause) yield [missing, cause];
      else without.push(missing);
    }
    const [first] = [...without, ...single];
    if (first && first.named !== 'elements') yield* this.lostEntries.of(first.named, [...without, ...single]);
  }
}

const NO_HOLES: ReadonlyMap<Missing, LostCode> = new Map();

function isOfRow({ rule }: Finding): boolean {
  return OF_THE_CODE.has(rule) || OF_THE_CELL.has(rule);
}

function placeOf({ where: { sheet, row, column } }: Finding): string {
  return `${sheet} ${row} ${column}`;
}
