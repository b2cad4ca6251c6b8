import type { CodeColumn, Plan, PlanElement } from '#core/plan/Plan';
import type { Cause } from '#core/rules/Cause';
import type { CodeUses, Named } from '#core/rules/CodeUses';
import { NearKeys } from '#core/rules/NearKeys';
import { codeKey } from '#core/values/code';
import { madeOnce } from '#core/values/madeOnce';
import type { LevelId } from '#core/scheme/Scheme';

/** What is noted of changes until it is asked. Made anew each time and not emptied: the collector keeps what an emptied map held for as long as the map is there. */
interface Since {
  /** How much more often each code is named than it was, by `signOf`. */
  readonly named: Map<string, number>;
  /** What changed of elements themselves: by place, level and code, and by title. */
  readonly bearing: Map<string, number>;
  readonly titles: Map<string, number>;
  /** Codes of elements that changed themselves, before and after, and their levels before. */
  readonly own: Set<string>;
  readonly levels: Map<PlanElement, LevelId | ''>;
  /** Of what anything was forgotten. */
  readonly forgotten: Set<Named>;
  hasForgottenAll: boolean;
}

function nothingYet(): Since {
  return { named: new Map(), bearing: new Map(), titles: new Map(), own: new Set(), levels: new Map(), forgotten: new Set(), hasForgottenAll: false };
}

/** What changed since it was asked last. */
interface Forgotten {
  /** Of what something was forgotten that was worked out. */
  readonly forgotten: readonly Named[];
  readonly hasForgottenAll: boolean;
  /** Whether an element came or went, or has another level or code. */
  readonly hasOtherElements: boolean;
  /** Titles of elements that came or went. */
  readonly titles: readonly string[];
  /** How much more often codes of elements are named than they were, at the most. */
  readonly named: readonly (readonly [key: string, by: number])[];
}

/**
 * What was worked out of each missed code, kept until something changes on which that rests: an element whose code is
 * one slip away from it, or how often such a code is named. Hears of elements and lines before and after each change;
 * what names the same as before has changed nothing.
 */
export class CauseMemory {
  private known = new Map<Named, Map<string, Cause | null>>();
  private slips: NearKeys | null = null;
  private since = nothingYet();

  constructor(private readonly plan: Plan, private readonly uses: CodeUses) {}

  /** The cause of a missed code, worked out where it is not known. */
  of(named: Named, key: string, work: () => Cause | null): Cause | null {
    const known = madeOnce(this.known, named, () => new Map<string, Cause | null>());
    const found = known.get(key);
    if (found !== undefined) return found;
    const cause = work();
    known.set(key, cause);
    if (named === 'elements') this.slips?.add(key);
    return cause;
  }

  forget(named: Named, key: string): void {
    this.known.get(named)?.delete(key);
  }

  /** Where a list says something else. */
  forgetAll(): void {
    this.since.hasForgottenAll = true;
    this.known = new Map();
    this.slips = null;
  }

  /** One is taken out before it changes, and put in after. */
  readonly ofElements = { add: (index: number): void => this.noteElement(index, 1), remove: (index: number): void => this.noteElement(index, -1) };
  readonly ofLines = { add: (line: number): void => this.noteLine(line, 1), remove: (line: number): void => this.noteLine(line, -1) };

  /** Forgets what rests on the changes since it was asked last; gives of what that was, and what else changed. */
  settle(): Forgotten {
    for (const key of this.since.own) this.forgetOwn(key);
    const others = changed(this.since.named);
    for (const [sign, by] of others) this.forgetNamed(sign, by);
    // Elements that are gone stand nowhere any more.
    if (this.since.levels.size > 0) this.forgetAll();
    const { forgotten, hasForgottenAll, bearing, titles } = this.since;
    this.since = nothingYet();
    return {
      forgotten: [...forgotten], hasForgottenAll, hasOtherElements: changed(bearing).length > 0, titles: changed(titles).map(([title]) => title),
      named: others.flatMap(([sign, by]) => (sign.startsWith('elements ') ? [[sign.slice('elements '.length), by] as const] : [])),
    };
  }

  /** With several under one code, the first speaks for all of them. */
  private forgetOwn(key: string): void {
    if ((this.plan.byKey.get(key)?.length ?? 0) > 1) this.forgetAll();
    else this.forgetNear(key);
  }

  private forgetNamed(sign: string, by: number): void {
    const named = sign.slice(0, sign.indexOf(' ')) as Named;
    const key = sign.slice(named.length + 1);
    if (named === 'elements') return this.forgetNear(key);
    const times = this.uses.count(named, key);
    if (NAMED_OR_NOT.has(named) && (times > 0) === (times > by)) return;
    // Of a departement it matters who names its diensten.
    if (named === 'diensten') this.forgetList('departementen');
    this.forgetList(named);
  }

  /** Of a list there are few. */
  private forgetList(named: Named): void {
    if (this.known.get(named)?.size) this.since.forgotten.add(named);
    this.known.delete(named);
  }

  private forgetNear(key: string): void {
    const known = this.known.get('elements');
    if (key === '' || !known?.size) return;
    this.slips ??= new NearKeys(known);
    for (const near of [key, ...this.slips.near(key)]) if (known.delete(near)) this.since.forgotten.add('elements');
  }

  private noteElement(index: number, by: 1 | -1): void {
    const element = this.plan.elements[index]!;
    const { sheet, row, key, level, title, parent, parentCode, projectCode, programmaCode, hsdCodes, beleidsnotaCodes, dienst, departement } = element;
    this.since.own.add(key);
    if (this.known.size === 0) return;
    this.noteLevel(element, by);
    bump(this.since.bearing, `${sheet} ${row} ${level} ${key}`, by);
    bump(this.since.titles, codeKey(title), by);
    for (const code of [parentCode, projectCode, programmaCode, ...hsdCodes]) this.note('elements', this.uses.keyOf(code), by);
    this.note('elements', this.plan.elements[parent]?.key ?? '', by);
    for (const code of beleidsnotaCodes) this.note('beleidsnotas', this.uses.keyOf(code), by);
    this.note('diensten', this.uses.keyOf(dienst), by);
    this.note('departementen', this.uses.keyOf(departement), by);
  }

  /** Where another level stands, or nothing any more, something else may stand below it. */
  private noteLevel(element: PlanElement, by: 1 | -1): void {
    if (by === 1 && this.since.levels.get(element) !== element.level) this.forgetAll();
    if (by === 1) this.since.levels.delete(element);
    else this.since.levels.set(element, element.level);
  }

  private noteLine(line: number, by: 1 | -1): void {
    if (this.known.size === 0) return;
    const { element, elementCode, kostenplaats, budgetplaats, beleidsveld } = this.plan.means;
    const keyIn = (column: CodeColumn | null): string => column?.keys[column.ids[line]!] ?? '';
    this.note('elements', keyIn(elementCode), by);
    this.note('elements', this.plan.elements[element[line]!]?.key ?? '', by);
    this.note('kostenplaatsen', keyIn(kostenplaats), by);
    this.note('budgetplaatsen', keyIn(budgetplaats), by);
    this.note('beleidsvelden', keyIn(beleidsveld), by);
  }

  private note(named: Named, key: string, by: 1 | -1): void {
    if (key !== '') bump(this.since.named, signOf(named, key), by);
  }
}

/** Of these lists it matters whether a code is named, and not how often. */
const NAMED_OR_NOT: ReadonlySet<Named> = new Set(['kostenplaatsen', 'budgetplaatsen', 'beleidsvelden', 'beleidsnotas']);

function bump(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function changed(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].filter(([, by]) => by !== 0);
}

function signOf(named: Named, key: string): string {
  return `${named} ${key}`;
}
