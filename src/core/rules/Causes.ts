import type { Lists, Plan, PlanElement, RowPlace } from '#core/plan/Plan';
import type { CodeUses, Named } from '#core/rules/CodeUses';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Rule } from '#core/rules/Rule';
import { causeFinding, restoredFinding, type Cause } from '#core/rules/causeFinding';
import { areInBlock, holeElement, isHole, nearestAbove, standsBetween, type Hole } from '#core/rules/holes';
import { lostEntries } from '#core/rules/lostEntries';
import { mayBeMissed, missedCode, type MissedCode } from '#core/rules/missedCode';
import { codeKey } from '#core/values/code';
import { levelFinder, type LevelFinder } from '#core/scheme/LevelFinder';

/** What is told otherwise than rule by rule: findings that another one stands for, and those that stand for them. */
export interface Told { readonly swallowed: ReadonlySet<Finding>; readonly added: readonly Finding[] }

const ALL_TOLD: Told = { swallowed: new Set(), added: [] };

/** A code and the findings that miss it. */
export interface Missing extends MissedCode { readonly users: Set<Finding> }

/** The rule under whose name it is told. */
export const CODE_MISTYPED = 'code-mistyped';

/** Where more codes of one kind are missed by several rows, the list is another one, and no single code of it is to blame. */
const MOST = 200;

/** Of rows without a code: among more than these nothing is certain. */
const MOST_HOLES = 50;

/** Levels that are named beside the tree too. */
const ELSEWHERE: ReadonlySet<string> = new Set(['hsd', 'programma', 'project']);

/** Sheets of which the rows are elements and means, not entries of a list. */
const IN_TREE: ReadonlySet<string> = new Set(['plan', 'middelen', 'vlak']);

/** In the place of a missed code: the only row of a list that has none. */
const LOST = '\n';

/** What such a code brings along on its own row. */
const OF_THE_CODE: ReadonlySet<string> = new Set(['code-pattern', 'sd-empty', 'od-empty', 'action-without-means', 'budgetplaats-duplicate', 'beleidsveld-in-two-domains']);

/** What is said of the very cell that is told of. */
const OF_THE_CELL = 'text-that-looks-like-a-formula';

/**
 * Says once, where the mistake is, what other rules say of each row that suffers from it. A code that was mistyped in
 * its own cell is missed by all that refer to it: several rows miss one code, and one that nobody names is nearly the
 * same. Or a row has lost its code, and what was below it still names it. Findings come and go one by one; what is told
 * of them is worked out when it is asked, from those that miss a code.
 */
export class Causes {
  private readonly missing = new Map<string, Missing>();
  /** Those that several rows miss. */
  private readonly shared = new Map<Named, Set<Missing>>();
  private readonly holes = new Set<Finding>();
  private readonly ofRows = new Map<string, Set<Finding>>();
  /** Whether anything came or went since it was told last, and the rows on which that was told. */
  private isOther = true;
  private toldOn: ReadonlySet<string> = new Set();
  private readonly levels: LevelFinder;
  private readonly uses: CodeUses;

  /** @param rule `code-mistyped` as it weighs here; without it only rows that lost their code are told of */
  constructor(private readonly plan: Plan, private readonly links: PlanLinks, private readonly rule: Pick<Rule, 'id' | 'severity'> | undefined) {
    this.levels = levelFinder(plan.scheme);
    this.uses = links.uses;
  }

  add(finding: Finding): void {
    const missed = this.heard(finding);
    if (missed) this.addUser(missed, finding);
    if (isHole(finding)) this.holes.add(finding);
    if (isOfRow(finding)) addTo(this.ofRows, rowOf(finding), () => new Set<Finding>()).add(finding);
  }

  remove(finding: Finding): void {
    const missed = this.heard(finding);
    if (missed) this.removeUser(missed, finding);
    this.holes.delete(finding);
    if (isOfRow(finding)) this.ofRows.get(rowOf(finding))?.delete(finding);
  }

  private addUser(missed: MissedCode, finding: Finding): void {
    const missing = addTo(this.missing, signOf(missed), () => ({ ...missed, users: new Set<Finding>() }));
    missing.users.add(finding);
    if (missing.users.size === 2) addTo(this.shared, missed.named, () => new Set<Missing>()).add(missing);
  }

  private removeUser(missed: MissedCode, finding: Finding): void {
    const missing = this.missing.get(signOf(missed));
    if (!missing?.users.delete(finding)) return;
    if (missing.users.size === 1) this.shared.get(missed.named)?.delete(missing);
    if (missing.users.size === 0) this.missing.delete(signOf(missed));
  }

  /** What a finding that comes or goes misses; what is told may be another from now on. */
  private heard(finding: Finding): MissedCode | null {
    const missed = missedCode(finding);
    if (missed) this.links.causes.forget(missed.named, missed.key);
    if (missed || isHole(finding) || isOfRow(finding)) this.isOther = true;
    return missed;
  }

  /** Rows whose cells have changed: one on which something is told may say something else beside it, one of a list may have lost its code. */
  seeRows(rows: Iterable<RowPlace>): void {
    for (const { sheet, row } of rows) {
      if (!IN_TREE.has(this.plan.sheets[sheet]?.kind ?? '')) this.links.causes.forgetAll();
      if (this.toldOn.has(`${sheet} ${row}`)) this.isOther = true;
    }
  }

  /** Whether anything may be told otherwise than it was last. */
  mayDiffer(): boolean {
    const { hasForgotten, hasOtherElements } = this.links.causes.settle();
    // Which row lost which code is not kept: that depends on what stands around it.
    return this.isOther || hasForgotten || (hasOtherElements && this.holes.size > 0);
  }

  tell(): Told {
    const told = this.missing.size === 0 ? ALL_TOLD : this.tellAll();
    this.toldOn = new Set(told.added.map(rowOf));
    this.isOther = false;
    return told;
  }

  private tellAll(): Told {
    const swallowed = new Set<Finding>();
    const added: Finding[] = [];
    const holes = this.lostOnes();
    const tell = (told: Finding, users: Iterable<Finding>, hole?: Finding): void => {
      added.push(told);
      const beside = [...this.ofRows.get(rowOf(told)) ?? []].filter(({ rule, where }) => rule !== OF_THE_CELL || where.column === told.where.column);
      for (const finding of [...users, ...beside, ...hole ? [hole] : []]) swallowed.add(finding);
    };
    for (const [missing, hole] of holes) tell(restoredFinding(this.plan, missing, hole), missing.users, hole.finding);
    for (const [finding, { users }] of this.mistypedOnce(holes)) tell(finding, users);
    return { swallowed, added };
  }

  /** One code may stand for one that is missed, and for no other. */
  private mistypedOnce(holes: ReadonlyMap<Missing, Hole>): (readonly [Finding, Missing])[] {
    const claims = [...this.mistyped(holes)].map(([missing, cause]) => [causeFinding(this.plan, this.rule!, missing, cause), missing] as const);
    const counts = new Map<string, number>();
    for (const [finding] of claims) counts.set(placeOf(finding), (counts.get(placeOf(finding)) ?? 0) + 1);
    return claims.filter(([finding]) => counts.get(placeOf(finding)) === 1);
  }

  /** What several rows miss, with the code that they must mean. */
  private *mistyped(holes: ReadonlyMap<Missing, Hole>): Generator<readonly [Missing, Cause]> {
    if (!this.rule) return;
    for (const shared of this.shared.values()) {
      if (shared.size > MOST + holes.size) continue;
      const several = [...shared].filter((missing) => !holes.has(missing));
      if (several.length <= MOST) yield* this.mistypedAmong(several);
    }
  }

  private *mistypedAmong(several: readonly Missing[]): Generator<readonly [Missing, Cause]> {
    const without: Missing[] = [];
    for (const missing of several) {
      const { named, key } = missing;
      const cause = this.links.causes.of(named, key, () => (named === 'elements' ? this.nearElement(missing) : this.nearEntry(named, missing)));
      if (cause) yield [missing, cause];
      else without.push(missing);
    }
    if (without.length === 1) yield* this.lostEntry(without[0]!);
  }

  /** The only row of a list that lost its code, for the only code that is missed on it. */
  private *lostEntry(missing: Missing): Generator<readonly [Missing, Cause]> {
    const list = missing.named;
    if (list === 'elements') return;
    const cause = this.links.causes.of(list, LOST, () => {
      const [entry, ...others] = lostEntries(this.plan, list);
      return entry && others.length === 0 ? { list, entry } : null;
    });
    if (cause) yield [missing, cause];
  }

  /** The one element that may be meant and that nobody names. */
  private nearElement({ key, users }: Missing): Cause | null {
    const found = this.links.nearKeys(key).flatMap((near): Cause[] => {
      const [index, ...others] = this.plan.byKey.get(near) ?? [];
      const element = this.plan.elements[index ?? -1];
      if (!element || others.length > 0 || this.isNamed(element)) return [];
      return [...users].every((user) => mayBeMissed(this.plan, user, element)) ? [{ element }] : [];
    });
    // Of several, the one right above those that miss it.
    const [first, ...others] = found.length > 1 ? found.filter((cause) => 'element' in cause && areInBlock(this.plan, cause.element, users)) : found;
    return others.length === 0 ? first ?? null : null;
  }

  /** Whether anything hangs on it; what hangs on an HSD, programme or project is not all below it. */
  private isNamed({ index, level, key }: PlanElement): boolean {
    const { children, lines } = this.links;
    return !children.isEmpty(index) || !lines.isEmpty(index) || (ELSEWHERE.has(level) && this.uses.count('elements', key) > 0);
  }

  private nearEntry(list: keyof Lists, { key, dienst }: Missing): Cause | null {
    if (dienst !== undefined) return this.ownDepartement(dienst);
    const { byKey, entries } = this.plan.lists[list];
    const found = this.uses.near(list, key).flatMap((near) => (byKey.has(near) && this.uses.count(list, near) === 0 ? entries[byKey.get(near)!] ?? [] : []));
    return found.length === 1 ? { list, entry: found[0]! } : null;
  }

  /** The departement on the row of a dienst, where nothing else says that departement. */
  private ownDepartement(dienst: string): Cause | null {
    const { entries, byKey } = this.plan.lists.diensten;
    const entry = entries[byKey.get(codeKey(dienst)) ?? -1];
    return entry && this.uses.count('departementen', codeKey(entry.departement)) === 1 ? { list: 'diensten', entry, departement: entry.departement } : null;
  }

  /** Rows of the plan that lost their code, with the code that is missed for them: where only one can be meant. */
  private lostOnes(): ReadonlyMap<Missing, Hole> {
    if (this.holes.size === 0 || this.holes.size > MOST_HOLES) return NO_HOLES;
    const holes = [...this.holes].flatMap((finding) => holeElement(this.plan, this.links, finding) ?? []);
    const claims = [...this.missing.values()].flatMap((missing) => {
      const hole = missing.named === 'elements' ? nearestAbove(missing.users, holes.filter((each) => this.fits(each, missing))) : null;
      return hole ? [{ missing, hole }] : [];
    });
    // Of several codes that one row may have lost, that which the rows right below it name.
    const rivals = (hole: Hole): typeof claims => {
      const all = claims.filter((claim) => claim.hole === hole);
      return all.length === 1 ? all : all.filter(({ missing }) => areInBlock(this.plan, hole.element, missing.users));
    };
    return new Map([...new Set(claims.map(({ hole }) => hole))].map(rivals).filter(({ length }) => length === 1).map(([claim]) => [claim!.missing, claim!.hole]));
  }

  private fits({ element }: Hole, { key, users }: Missing): boolean {
    // A title in the place of a code means something else.
    if (this.links.titles.of(key).size > 0) return false;
    const level = this.levels.byCode(key, element.level);
    if (![...users].every((user) => mayBeMissed(this.plan, user, element))) return false;
    if (level !== '' && level !== element.level) return false;
    // One row may have a slip of its own; that it stands in this very block, or misses just the code that fails here, tells more.
    return users.size > 1 || areInBlock(this.plan, element, users) || (level !== '' && standsBetween(this.plan, element, key));
  }
}

function isOfRow({ rule }: Finding): boolean {
  return OF_THE_CODE.has(rule) || rule === OF_THE_CELL;
}

const NO_HOLES: ReadonlyMap<Missing, Hole> = new Map();

function signOf({ named, key }: MissedCode): string {
  return `${named} ${key}`;
}

function placeOf({ where: { sheet, row, column } }: Finding): string {
  return `${sheet} ${row} ${column}`;
}

function rowOf({ where: { sheet, row } }: Finding): string {
  return `${sheet} ${row}`;
}

function addTo<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, value = make());
  return value;
}
