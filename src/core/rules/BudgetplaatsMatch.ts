import { findEntry } from '#core/plan/entriesIn';
import type { Budgetplaats, Kostenplaats, Plan } from '#core/plan/Plan';
import { effective } from '#core/plan/inherit';
import { AARDEN, aardFromWord, type Aard } from '#core/values/aard';
import { codeKey } from '#core/values/code';
import { remembered } from '#core/values/remembered';
import type { Ask } from '#core/rules/Asked';
import { kostenplaatsGroup } from '#core/rules/EntryUsers';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { DienstMatch } from '#core/rules/DienstMatch';
import { createListLookup } from '#core/rules/listLookup';
import type { Suggestion } from '#core/rules/suggest';

/** More than this is no help. */
const MOST = 3;

/** How the budgetplaats of a line goes with its kostenplaats and its kind: what the rules on it share, so that each cause is told once. */
export class BudgetplaatsMatch {
  readonly budgetplaatsOf: (line: number) => Budgetplaats | undefined;
  readonly kostenplaatsOf: (line: number) => Kostenplaats | undefined;
  private readonly diensten: DienstMatch;
  private byKostenplaats: Map<string, Budgetplaats[]> | null = null;

  private readonly ask: Ask;
  private readonly keyOf = remembered(codeKey);
  private readonly aarden = new Map<string, Aard>();

  constructor(private readonly plan: Plan, { asked }: PlanLinks) {
    this.ask = asked.askerOf('budgetplaatsen');
    this.diensten = new DienstMatch(plan.lists.diensten);
    this.budgetplaatsOf = createListLookup(plan.means.budgetplaats, plan.lists.budgetplaatsen);
    this.kostenplaatsOf = createListLookup(plan.means.kostenplaats, plan.lists.kostenplaatsen);
  }

  /**
   * Whether the list gives the budgetplaats to another kostenplaats than the line's. Where it is the kostenplaats that is
   * astray (of another dienst than the action, while that of the budgetplaats is of its own), it is not.
   */
  isOfOtherKostenplaats(line: number): boolean {
    const bound = this.keyOf(this.budgetplaatsOf(line)?.kostenplaats ?? '');
    const { ids, keys } = this.plan.means.kostenplaats;
    const key = keys[ids[line]!]!;
    return bound !== '' && key !== '' && bound !== key && this.isBoundElsewhere(line, bound);
  }

  /** Whether the kind of the line and that of its budgetplaats exclude each other: GD on BD, BD on GD. */
  isOfOtherKind(line: number): boolean {
    const written = this.budgetplaatsOf(line)?.aard ?? '';
    return written !== '' && !canStandOn(this.aardOf(line), this.aardOfWord(written)) && !this.isOfOtherKostenplaats(line);
  }

  aardOf(line: number): Aard {
    return AARDEN[this.plan.means.aard[line]!]!;
  }

  private aardOfWord(written: string): Aard {
    const known = this.aarden.get(written) ?? aardFromWord(written);
    this.aarden.set(written, known);
    return known;
  }

  /** Budgetplaatsen of a kostenplaats on which a line of each of these kinds could stand; none where there are too many to choose from. */
  choices(kostenplaats: string, aarden: readonly Aard[]): readonly Suggestion[] {
    this.ask(kostenplaatsGroup(kostenplaats));
    const fitting = (this.all().get(codeKey(kostenplaats)) ?? []).filter(({ aard }) => aarden.every((each) => canStandOn(each, aardFromWord(aard))));
    return fitting.length > MOST ? [] : fitting.map(({ code, title }) => ({ code, title, isCertain: false }));
  }

  private isBoundElsewhere(line: number, bound: string): boolean {
    const { kostenplaatsen } = this.plan.lists;
    if (!kostenplaatsen.isPresent) return true;
    const [own, other] = [this.kostenplaatsOf(line), findEntry(kostenplaatsen, bound)];
    // A code that is on no list is a finding of its own.
    return own !== undefined && other !== undefined && !this.isAstray(line, own, other);
  }

  private isAstray(line: number, own: Kostenplaats, other: Kostenplaats): boolean {
    const dienst = effective(this.plan, this.plan.means.element[line]!, 'dienst');
    const { diensten } = this;
    return dienst !== '' && diensten.keyOf(own.dienst) !== diensten.keyOf(dienst) && diensten.keyOf(other.dienst) === diensten.keyOf(dienst);
  }

  private all(): Map<string, Budgetplaats[]> {
    if (this.byKostenplaats) return this.byKostenplaats;
    const { entries, byKey } = this.plan.lists.budgetplaatsen;
    this.byKostenplaats = new Map();
    for (const [place, entry] of entries.entries()) {
      if (!entry || byKey.get(entry.key) !== place) continue;
      const key = codeKey(entry.kostenplaats);
      const group = this.byKostenplaats.get(key);
      if (group) group.push(entry);
      else this.byKostenplaats.set(key, [entry]);
    }
    return this.byKostenplaats;
  }
}

/** What a kind of money can never stand on. People are paid from either, and depreciation is no money that is spent. */
const NEVER_ON: Partial<Record<Aard, readonly Aard[]>> = { GD: ['BD'], BD: ['GD'] };

function canStandOn(aard: Aard, position: Aard): boolean {
  return !(NEVER_ON[aard]?.includes(position) ?? false);
}
