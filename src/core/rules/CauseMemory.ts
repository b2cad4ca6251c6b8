import type { CodeColumn, Plan } from '#core/plan/Plan';
import type { Cause } from '#core/rules/causeFinding';
import type { Named } from '#core/rules/CodeUses';
import { NearFinder } from '#core/rules/NearFinder';
import { codeKey } from '#core/values/code';
import type { LevelId } from '#core/scheme/Scheme';

/** So many missed codes are found by one bit in forty; with more it only takes longer. */
const MANY = 1000;

/**
 * What was worked out of each missed code, kept until something changes on which that rests: an element whose code is
 * one slip away from it, or how often such a code is named. Hears of elements and lines before and after each change;
 * what names the same as before has changed nothing.
 */
export class CauseMemory {
  private readonly known = new Map<Named, Map<string, Cause | null>>();
  private finder: NearFinder | null = null;
  /** How much more often each code is named than it was, by `signOf`. */
  private readonly named = new Map<string, number>();
  /** Codes of elements that changed themselves, before and after, and their levels before. */
  private readonly own = new Set<string>();
  private readonly levels = new Map<number, LevelId | ''>();
  private hasForgotten = false;

  constructor(private readonly plan: Plan) {}

  /** The cause of a missed code, worked out where it is not known. */
  of(named: Named, key: string, work: () => Cause | null): Cause | null {
    let known = this.known.get(named);
    if (!known) this.known.set(named, known = new Map());
    const found = known.get(key);
    if (found !== undefined) return found;
    const cause = work();
    known.set(key, cause);
    if (named === 'elements') this.finder?.add(key);
    return cause;
  }

  forget(named: Named, key: string): void {
    this.known.get(named)?.delete(key);
  }

  /** Where a list says something else. */
  forgetAll(): void {
    this.hasForgotten = true;
    this.known.clear();
    this.finder = null;
  }

  /** One is taken out before it changes, and put in after. */
  readonly ofElements = { add: (index: number): void => this.noteElement(index, 1), remove: (index: number): void => this.noteElement(index, -1) };
  readonly ofLines = { add: (line: number): void => this.noteLine(line, 1), remove: (line: number): void => this.noteLine(line, -1) };

  /** Forgets what rests on the changes since it was asked last; gives whether that was anything, and whether any element changed. */
  settle(): { readonly hasForgotten: boolean; readonly hasOtherElements: boolean } {
    for (const key of this.own) this.forgetOwn(key);
    for (const [sign, by] of this.named) if (by !== 0) this.forgetNamed(sign);
    // Elements that are gone stand nowhere any more.
    if (this.levels.size > 0) this.forgetAll();
    const settled = { hasForgotten: this.hasForgotten, hasOtherElements: this.own.size > 0 };
    this.own.clear();
    this.named.clear();
    this.levels.clear();
    this.hasForgotten = false;
    return settled;
  }

  /** With several under one code, the first speaks for all of them. */
  private forgetOwn(key: string): void {
    if ((this.plan.byKey.get(key)?.length ?? 0) > 1) this.forgetAll();
    else this.forgetNear(key);
  }

  private forgetNamed(sign: string): void {
    const named = sign.slice(0, sign.indexOf(' ')) as Named;
    if (named === 'elements') return this.forgetNear(sign.slice(named.length + 1));
    // Of a list there are few.
    if (this.known.get(named)?.size) this.hasForgotten = true;
    this.known.delete(named);
  }

  private forgetNear(key: string): void {
    const known = this.known.get('elements');
    if (key === '' || !known?.size) return;
    this.finder ??= finderOf(known.keys());
    for (const near of [key, ...this.finder.near(key)]) if (known.delete(near)) this.hasForgotten = true;
  }

  private noteElement(index: number, by: 1 | -1): void {
    const { key, level, parent, parentCode, projectCode, programmaCode, hsdCodes, beleidsnotaCodes, dienst, departement } = this.plan.elements[index]!;
    this.own.add(key);
    if (this.known.size === 0) return;
    this.noteLevel(index, level, by);
    for (const code of [parentCode, projectCode, programmaCode, ...hsdCodes]) this.note('elements', codeKey(code), by);
    this.note('elements', this.plan.elements[parent]?.key ?? '', by);
    for (const code of beleidsnotaCodes) this.note('beleidsnotas', codeKey(code), by);
    this.note('diensten', codeKey(dienst), by);
    this.note('departementen', codeKey(departement), by);
  }

  /** Where another level stands, or nothing any more, something else may stand below it. */
  private noteLevel(index: number, level: LevelId | '', by: 1 | -1): void {
    if (by === 1 && this.levels.get(index) !== level) this.forgetAll();
    if (by === 1) this.levels.delete(index);
    else this.levels.set(index, level);
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
    if (key !== '') this.named.set(signOf(named, key), (this.named.get(signOf(named, key)) ?? 0) + by);
  }
}

function finderOf(keys: Iterable<string>): NearFinder {
  return new NearFinder(keys, MANY);
}

function signOf(named: Named, key: string): string {
  return `${named} ${key}`;
}
