import { entriesIn, findEntry } from '#core/plan/entriesIn';
import type { Dienst, ListEntry, Lists, Plan, PlanElement } from '#core/plan/Plan';
import type { Missing } from '#core/rules/MissedCodes';
import type { Cause } from '#core/rules/Cause';
import type { CodeUses } from '#core/rules/CodeUses';
import { isSlip } from '#core/rules/DepartementNames';
import { areInBlock } from '#core/rules/holes';
import { mayBeMissed } from '#core/rules/missedCode';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { elementOf } from '#core/rules/told/elementOf';
import { codeKey } from '#core/values/code';

/** Levels that are named beside the tree too. */
const ELSEWHERE: ReadonlySet<string> = new Set(['hsd', 'programma', 'project']);

/** For a code that several rows miss, the one that is nearly the same and that nobody names. */
export class NearCauses {
  private readonly uses: CodeUses;

  constructor(private readonly plan: Plan, private readonly links: PlanLinks) {
    this.uses = links.uses;
  }

  of(missing: Missing): Cause | null {
    return missing.named === 'elements' ? this.element(missing) : this.entry(missing.named, missing);
  }

  /** The one element that may be meant and that nobody names. */
  private element({ key, users }: Missing): Cause | null {
    const { elements, byKey } = this.plan;
    const found = this.links.nearElements(key).flatMap((index): Cause[] => {
      const element = elements[index]!;
      if (byKey.get(element.key)!.length > 1 || this.isNamed(element)) return [];
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

  private entry(list: keyof Lists, missing: Missing): Cause | null {
    const { key, dienst } = missing;
    if (dienst !== undefined) return this.ownDepartement(dienst);
    if (list === 'departementen') return this.departement(missing);
    const { byKey, entries } = this.plan.lists[list];
    const found = this.uses.near(list, key).flatMap((near) => (this.uses.count(list, near) === 0 ? entries[byKey.get(near)!] ?? [] : []));
    return found.length === 1 ? { list, entry: found[0]! } : null;
  }

  /** The departement on the row of a dienst, where nothing else says that departement. */
  private ownDepartement(dienst: string): Cause | null {
    const entry = findEntry(this.plan.lists.diensten, codeKey(dienst));
    return entry && this.uses.count('departementen', codeKey(entry.departement)) === 1 ? { list: 'diensten', entry, departement: entry.departement } : null;
  }

  /** The departement that nobody names and that is nearly the same, or that the list gives to the dienst of those who miss it. */
  private departement({ key, code, users }: Missing): Cause | null {
    const near = entriesIn(this.plan.lists.departementen).filter((entry) => isSlip(entry.code, code) && this.isIdle(entry));
    if (near.length > 0) return near.length === 1 ? { list: 'departementen', entry: near[0]! } : null;
    const diensten = new Set([...users].flatMap((user) => this.dienstOf(elementOf(this.plan, user)) ?? []));
    return this.ofDiensten([...diensten], key);
  }

  /** Of diensten of one departement that departement, or where that is named elsewhere the row of the only one of them, where all who name the dienst miss it. */
  private ofDiensten(diensten: readonly Dienst[], missed: string): Cause | null {
    const [own, ...others] = new Set(diensten.map(({ departement }) => codeKey(departement)));
    if (own === undefined || others.length > 0) return null;
    const entry = entriesIn(this.plan.lists.departementen).find(({ key }) => key === own);
    if (entry && this.isIdle(entry)) return { list: 'departementen', entry };
    const [dienst] = diensten as readonly [Dienst];
    return diensten.length === 1 && this.isSaidByAll(dienst, missed) ? { list: 'diensten', entry: dienst, departement: dienst.departement } : null;
  }

  /** The dienst that an element names, where the list has it once. */
  private dienstOf(element: PlanElement | undefined): Dienst | null {
    const key = codeKey(element?.dienst ?? '');
    const [entry, ...others] = key === '' ? [] : entriesIn(this.plan.lists.diensten).filter((each) => each.key === key);
    return entry && others.length === 0 ? entry : null;
  }

  /** Whether several elements name a dienst, all of this departement. */
  private isSaidByAll({ key }: Dienst, departement: string): boolean {
    const bearers = [...this.links.named.naming('diensten', key)].map((index) => this.plan.elements[index]!).filter(({ dienst }) => codeKey(dienst) === key);
    return bearers.length > 1 && bearers.every((each) => codeKey(each.departement) === departement);
  }

  /** Whether a departement is named on the rows of its own diensten only. */
  private isIdle({ key }: ListEntry): boolean {
    const { diensten, programmas } = this.plan.lists;
    const own = entriesIn(diensten).filter(({ departement }) => codeKey(departement) === key).length;
    return this.uses.count('departementen', key) === own && !entriesIn(programmas).some(({ stuurdepartementen }) => stuurdepartementen.some((name) => codeKey(name) === key));
  }
}
