import type { Lists, Plan, PlanElement } from '#core/plan/Plan';
import type { Missing } from '#core/rules/Causes';
import type { Cause } from '#core/rules/causeFinding';
import type { CodeUses } from '#core/rules/CodeUses';
import { areInBlock } from '#core/rules/holes';
import { mayBeMissed } from '#core/rules/missedCode';
import type { PlanLinks } from '#core/rules/PlanLinks';
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

  private entry(list: keyof Lists, { key, dienst }: Missing): Cause | null {
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
}
