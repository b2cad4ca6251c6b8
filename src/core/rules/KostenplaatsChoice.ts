import type { Kostenplaats, Plan } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { DienstMatch } from '#core/rules/DienstMatch';
import { createListLookup } from '#core/rules/listLookup';
import { KostenplaatsYears } from '#core/rules/KostenplaatsYears';
import type { Suggestion } from '#core/rules/suggest';

/** More than this is no help. */
const MOST = 3;

/** Which kostenplaatsen of a dienst could bear some lines: open when they have amounts, and not at odds with their budgetplaats. */
export class KostenplaatsChoice {
  private readonly budgetplaatsOf;
  private readonly diensten: DienstMatch;
  private byDienst: Map<string, Kostenplaats[]> | null = null;

  constructor(private readonly plan: Plan, private readonly years = new KostenplaatsYears(plan)) {
    this.diensten = new DienstMatch(plan.lists.diensten);
    this.budgetplaatsOf = createListLookup(plan.means.budgetplaats, plan.lists.budgetplaatsen);
  }

  /** None where there are too many to choose from. */
  ofDienst(dienst: string, lines: readonly number[]): readonly Suggestion[] {
    const fitting = (this.all().get(this.diensten.keyOf(dienst)) ?? []).filter(({ key }) => lines.every((line) => this.fits(key, line)));
    return fitting.length > MOST ? [] : fitting.map(({ code, title }) => ({ code, title, isCertain: false }));
  }

  fits(key: string, line: number): boolean {
    const { ids, keys } = this.plan.means.kostenplaats;
    const bound = codeKey(this.budgetplaatsOf(line)?.kostenplaats ?? '');
    return keys[ids[line]!] !== key && (bound === '' || bound === key) && this.years.closedYears(key, line).length === 0;
  }

  private all(): Map<string, Kostenplaats[]> {
    if (this.byDienst) return this.byDienst;
    const { entries, byKey } = this.plan.lists.kostenplaatsen;
    this.byDienst = new Map();
    for (const [place, entry] of entries.entries()) {
      const dienst = this.diensten.keyOf(entry.dienst);
      if (dienst === '' || byKey.get(entry.key) !== place) continue;
      const group = this.byDienst.get(dienst);
      if (group) group.push(entry);
      else this.byDienst.set(dienst, [entry]);
    }
    return this.byDienst;
  }
}
