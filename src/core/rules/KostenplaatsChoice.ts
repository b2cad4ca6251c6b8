import { entriesIn, findEntry } from '#core/plan/entriesIn';
import type { Kostenplaats, Plan } from '#core/plan/Plan';
import { haveSameYears } from '#core/plan/sameYears';
import { codeKey } from '#core/values/code';
import { madeOnce } from '#core/values/madeOnce';
import type { Ask } from '#core/rules/Asked';
import { dienstGroup } from '#core/rules/EntryUsers';
import type { PlanLinks } from '#core/rules/PlanLinks';
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

  private readonly ask: Ask;

  constructor(private readonly plan: Plan, { asked }: PlanLinks, private readonly years = new KostenplaatsYears(plan)) {
    this.ask = asked.askerOf('kostenplaatsen');
    this.diensten = new DienstMatch(plan.lists.diensten);
    this.budgetplaatsOf = createListLookup(plan.means.budgetplaats, plan.lists.budgetplaatsen);
  }

  /** None where there are too many to choose from. */
  ofDienst(dienst: string, lines: readonly number[]): readonly Suggestion[] {
    const key = this.diensten.keyOf(dienst);
    this.ask(dienstGroup(key));
    const fitting = (this.all().get(key) ?? []).filter((entry) => lines.every((line) => this.fits(entry.key, line)));
    return fitting.length > MOST ? [] : fitting.map(({ code, title }) => ({ code, title, isCertain: false }));
  }

  fits(key: string, line: number): boolean {
    const { ids, keys } = this.plan.means.kostenplaats;
    const bound = codeKey(this.budgetplaatsOf(line)?.kostenplaats ?? '');
    return keys[ids[line]!] !== key && (bound === '' || bound === key) && this.years.closedYears(key, line).length === 0;
  }

  private all(): Map<string, Kostenplaats[]> {
    if (this.byDienst) return this.byDienst;
    const { kostenplaatsen } = this.plan.lists;
    this.byDienst = new Map();
    for (const entry of entriesIn(kostenplaatsen)) {
      const dienst = this.diensten.keyOf(entry.dienst);
      const first = findEntry(kostenplaatsen, entry.key);
      // One that went to another dienst stands on a row for each; a row of the same years is one too many.
      if (!first || dienst === '' || (entry !== first && haveSameYears(entry, first))) continue;
      const group = madeOnce(this.byDienst, dienst, () => []);
      if (!group.includes(first)) group.push(first);
    }
    return this.byDienst;
  }
}
