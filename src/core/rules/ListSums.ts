import type { CodeColumn, ListEntry, MasterList, Plan } from '#core/plan/Plan';
import { AARDEN } from '#core/values/aard';
import { SECTIES, sectieFromWord } from '#core/values/sectie';
import { DienstMatch } from '#core/rules/DienstMatch';
import { EntrySums, type SummedList } from '#core/rules/EntrySums';

/** The sums of the lists that a rule has asked for; none of them costs anything before. */
export class ListSums {
  private readonly made = new Map<SummedList, EntrySums>();
  private madeSecties: EntrySums | null = null;

  constructor(private readonly plan: Plan) {}

  of(list: SummedList): EntrySums {
    const known = this.made.get(list);
    if (known) return known;
    const sums = new EntrySums(this.plan, this.plan.lists[list].entries.length + (this.plan.room ?? 0), entryFinder(this.plan, list));
    this.made.set(list, sums);
    return sums;
  }

  /** The sums of the parts of the budget (`SECTIES`, by their place in it), as the kinds of the budgetplaatsen, or the lines, tell them. */
  get secties(): EntrySums {
    return this.madeSecties ??= new EntrySums(this.plan, SECTIES.length, sectieFinder(this.plan));
  }

  attach(line: number): void {
    for (const sums of this.made.values()) sums.attach(line);
    this.madeSecties?.attach(line);
  }

  detach(line: number): void {
    for (const sums of this.made.values()) sums.detach(line);
    this.madeSecties?.detach(line);
  }

  /** Where entries of these lists say something else now, before lines are attached again. */
  renew(): void {
    for (const [list, sums] of this.made) sums.find = entryFinder(this.plan, list);
    if (this.madeSecties) this.madeSecties.find = sectieFinder(this.plan);
  }

  /** Those that have been made. */
  get all(): Iterable<readonly [SummedList, EntrySums]> {
    return this.made;
  }
}

const VTE = AARDEN.indexOf('VTE');

/** On which entry of a list a means line counts; -1 for none. */
function entryFinder(plan: Plan, list: SummedList): (line: number) => number {
  if (list === 'diensten') return dienstFinder(plan);
  return byCode(list === 'kostenplaatsen' ? plan.means.kostenplaats : plan.means.budgetplaats, plan.lists[list]);
}

/** The kind of a line's budgetplaats goes first, for there the budget is voted; then what the line itself names. */
function sectieFinder({ means: { budgetplaats, sectie }, lists: { budgetplaatsen } }: Plan): (line: number) => number {
  const find = byCode(budgetplaats, budgetplaatsen);
  const ofEntry: number[] = [];
  const sectieOf = (entry: number): number => (entry < 0 ? -1 : ofEntry[entry] ??= SECTIES.indexOf(sectieFromWord(budgetplaatsen.entries[entry]!.aard)!));
  return (line) => {
    const known = sectieOf(find(line));
    return known >= 0 ? known : sectie[line]! - 1;
  };
}

function byCode({ ids, keys }: CodeColumn, list: MasterList<ListEntry>): (line: number) => number {
  const known: number[] = [];
  return (line) => known[ids[line]!] ??= list.byKey.get(keys[ids[line]!]!) ?? -1;
}

/** People belong to the dienst of their kostenplaats; where that says none, to the dienst that carries out the element. Of money a dienst has no sum. */
function dienstFinder(plan: Plan): (line: number) => number {
  const { diensten, kostenplaatsen } = plan.lists;
  const kostenplaatsOf = byCode(plan.means.kostenplaats, kostenplaatsen);
  const match = new DienstMatch(diensten);
  const entryNamed = (dienst: string): number => (dienst === '' ? -1 : match.entryOf(dienst));
  const ofKostenplaats: number[] = [];
  const dienstOf = (kostenplaats: number): number => (kostenplaats < 0 ? -1 : ofKostenplaats[kostenplaats] ??= entryNamed(kostenplaatsen.entries[kostenplaats]!.dienst));
  return (line) => {
    if (plan.means.aard[line] !== VTE) return -1;
    const entry = dienstOf(kostenplaatsOf(line));
    return entry >= 0 ? entry : entryNamed(dienstAbove(plan, plan.means.element[line]!));
  };
}

/** Deeper than any tree, so that parents that go round in a circle end. */
const DEEPEST = 50;

/** As `effective` tells it, and quick enough to ask for every line. */
function dienstAbove({ elements }: Plan, index: number): string {
  for (let each = elements[index], steps = 0; each && steps < DEEPEST; each = elements[each.parent], steps += 1) {
    if (each.dienst !== '') return each.dienst;
  }
  return '';
}
