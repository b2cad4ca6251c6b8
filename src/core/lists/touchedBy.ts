import { entriesIn } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';
import { inElementOrder } from '#core/plan/elementOrder';
import { createElementGroups, type ElementCut } from '#core/totals/ElementGroups';
import { KIND_BY_LINE } from '#core/totals/kinds';
import { AMOUNT_KINDS, type AmountKind, type Amounts } from '#core/totals/Totals';
import { RICHTINGEN } from '#core/values/aard';
import { codeKey } from '#core/values/code';
import type { Jaar } from '#core/values/units';
import type { ListDifference } from './compareLists';
import type { ListKind } from './ListKind';
import { yearsTouched } from './yearsTouched';

/** What of a plan a difference of a list touches: what hangs on its entry, in the years in which it changes anything. */
export interface Touched {
  /** Means lines; where not all years are touched, those that hold an amount in one that is. */
  readonly lines: number;
  /** Indices of the elements, in the order of the plan: those of the lines, and those that name the entry. */
  readonly elements: readonly number[];
  /** Of the plan's years those that are touched. */
  readonly years: readonly Jaar[];
  /** By kind and year, as totals have them: whole cents, hundredths of VTE; nothing in other years. An element under two HSDs touches both. */
  readonly amounts: Amounts;
}

/** Tells what a difference touches; null for nothing. */
export type TouchedBy = (difference: Pick<ListDifference, 'key' | 'changes' | 'slice'>) => Touched | null;

const CUTS: Readonly<Partial<Record<ListKind, ElementCut>>> = { hsd: 'hsd', programmas: 'programma', projecten: 'project', beleidsnotas: 'beleidsnota' };

/** What hangs on the entries of a list. Made once, in time linear in the plan; asked, it takes time linear in the lines of that entry. */
export function touchedBy(plan: Plan, kind: ListKind): TouchedBy {
  const tally = new Tally(plan);
  if (kind === 'kostenplaatsen') tally.addLines(byLine(plan, 'kostenplaats'));
  else if (kind === 'budgetplaatsen') tally.addLines(byLine(plan, 'budgetplaats'));
  else if (kind === 'beleidsvelden') tally.addLines(byBeleidsveld(plan));
  else if (kind === 'diensten') tally.addElements(byDienst(plan));
  else tally.addElements(byCut(plan, CUTS[kind] ?? 'hsd'));
  return (difference) => tally.touchedBy(difference);
}

type KeysOf = (index: number) => readonly string[];

function byLine({ means }: Plan, column: 'kostenplaats' | 'budgetplaats'): KeysOf {
  const { ids, keys } = means[column];
  const lists = keys.map((key) => (key === '' ? [] : [key]));
  return (line) => lists[ids[line] ?? 0] ?? [];
}

/** A line touches the beleidsveld that it names itself, else that of its budgetplaats. */
function byBeleidsveld({ means, lists }: Plan): KeysOf {
  const ofBudgetplaats = new Map(entriesIn(lists.budgetplaatsen).map(({ key, beleidsveld }) => [key, codeKey(beleidsveld)]));
  const { ids, keys } = means.budgetplaats;
  const ofPosition = keys.map((key) => ofBudgetplaats.get(key) ?? '').map((key) => (key === '' ? [] : [key]));
  const own = means.beleidsveld;
  return (line) => {
    const named = own?.keys[own.ids[line] ?? 0] ?? '';
    return named === '' ? ofPosition[ids[line] ?? 0] ?? [] : [named];
  };
}

function byCut(plan: Plan, cut: ElementCut): KeysOf {
  const { tables, of } = createElementGroups(plan);
  return (element) => tables[cut].partsOf(of[cut][element] ?? 0);
}

/** An element touches its departement, and its dienst: with the departement before it, and by its name alone. */
function byDienst(plan: Plan): KeysOf {
  const { tables, of } = createElementGroups(plan);
  return (element) => {
    const departement = tables.departement.partsOf(of.departement[element] ?? 0)[0] ?? '';
    const dienst = tables.dienst.partsOf(of.dienst[element] ?? 0)[0] ?? '';
    return [...(departement === '' ? [] : [departement]), ...(dienst === '' ? [] : [`${departement}\n${dienst}`, `\n${dienst}`])];
  };
}

interface Hung { readonly lines: number[]; readonly elements: Set<number> }

class Tally {
  private readonly hung = new Map<string, Hung>();

  constructor(private readonly plan: Plan) {}

  addLines(keysOf: KeysOf): void {
    const { means } = this.plan;
    for (let line = 0; line < means.count; line += 1) for (const key of keysOf(line)) this.at(key).lines.push(line);
  }

  /** Elements of the tree that are under the key, and their lines. */
  addElements(keysOf: KeysOf): void {
    const { elements, means } = this.plan;
    for (const { index, isListed } of elements) if (!isListed) for (const key of keysOf(index)) this.at(key).elements.add(index);
    this.addLines((line) => { const element = means.element[line] ?? -1; return element < 0 ? [] : keysOf(element); });
  }

  touchedBy(difference: Parameters<TouchedBy>[0]): Touched | null {
    const { key } = difference;
    const hung = this.hung.get(key) ?? this.hung.get(key.slice(Math.max(0, key.indexOf('\n'))));
    if (!hung) return null;
    const isTouched = yearsTouched(difference);
    const years = this.plan.years.map((jaar) => isTouched?.(jaar) ?? true);
    const lines = isTouched ? hung.lines.filter((line) => this.holdsIn(line, years)) : hung.lines;
    const elements = new Set([...hung.elements, ...lines.map((line) => this.plan.means.element[line]!).filter((element) => element >= 0)]);
    if (lines.length + elements.size === 0) return null;
    return { lines: lines.length, elements: inElementOrder(this.plan, elements), years: this.plan.years.filter((_, year) => years[year]), amounts: this.sumsOf(lines, years) };
  }

  private at(key: string): Hung {
    let hung = this.hung.get(key);
    if (!hung) {
      hung = { lines: [], elements: new Set() };
      this.hung.set(key, hung);
    }
    return hung;
  }

  private holdsIn(line: number, years: readonly boolean[]): boolean {
    return years.some((isTouched, year) => isTouched && this.plan.means.amounts[line * years.length + year] !== 0);
  }

  private sumsOf(lines: readonly number[], years: readonly boolean[]): Amounts {
    const amounts: Partial<Record<AmountKind, number[]>> = {};
    for (const line of lines) {
      const into = amounts[kindOfLine(this.plan, line)] ??= years.map(() => 0);
      for (let year = 0; year < years.length; year += 1) if (years[year]) into[year]! += this.plan.means.amounts[line * years.length + year]!;
    }
    return amounts;
  }
}

function kindOfLine({ means }: Plan, line: number): AmountKind {
  return AMOUNT_KINDS[KIND_BY_LINE[means.aard[line]! * RICHTINGEN.length + means.richting[line]!]!]!;
}
