import { entriesIn } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';
import { inElementOrder } from '#core/plan/elementOrder';
import { createElementGroups, type ElementCut } from '#core/totals/ElementGroups';
import { KIND_BY_LINE } from '#core/totals/kinds';
import { AMOUNT_KINDS, type AmountKind, type Amounts } from '#core/totals/Totals';
import { RICHTINGEN } from '#core/values/aard';
import { codeKey } from '#core/values/code';
import type { ListKind } from './ListKind';

/** What of a plan hangs on an entry of a list. */
export interface Touched {
  /** Means lines. */
  readonly lines: number;
  /** Indices of the elements, in the order of the plan: those of the lines, and those that name the entry. */
  readonly elements: readonly number[];
  /** By kind and year, as totals have them: whole cents, hundredths of VTE. An element under two HSDs touches both. */
  readonly amounts: Amounts;
}

const CUTS: Readonly<Partial<Record<ListKind, ElementCut>>> = { hsd: 'hsd', programmas: 'programma', projecten: 'project', beleidsnotas: 'beleidsnota' };

/** What hangs on each entry of a list, by the entry's key. Made once, in time linear in the plan. */
export function touchedBy(plan: Plan, kind: ListKind): (key: string) => Touched | null {
  const tally = new Tally(plan);
  if (kind === 'kostenplaatsen') tally.addLines(byLine(plan, 'kostenplaats'));
  else if (kind === 'budgetplaatsen') tally.addLines(byLine(plan, 'budgetplaats'));
  else if (kind === 'beleidsvelden') tally.addLines(byBeleidsveld(plan));
  else if (kind === 'diensten') tally.addElements(byDienst(plan));
  else tally.addElements(byCut(plan, CUTS[kind] ?? 'hsd'));
  return (key) => tally.of(key) ?? tally.of(key.slice(Math.max(0, key.indexOf('\n'))));
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

interface Sums { lines: number; readonly elements: Set<number>; readonly amounts: Partial<Record<AmountKind, number[]>> }

class Tally {
  private readonly sums = new Map<string, Sums>();

  constructor(private readonly plan: Plan) {}

  addLines(keysOf: KeysOf): void {
    const { means } = this.plan;
    for (let line = 0; line < means.count; line += 1) for (const key of keysOf(line)) this.addLine(this.at(key), line);
  }

  /** Elements of the tree that are under the key, and their lines. */
  addElements(keysOf: KeysOf): void {
    const { elements, means } = this.plan;
    for (const { index, isListed } of elements) if (!isListed) for (const key of keysOf(index)) this.at(key).elements.add(index);
    this.addLines((line) => { const element = means.element[line] ?? -1; return element < 0 ? [] : keysOf(element); });
  }

  of(key: string): Touched | null {
    const sums = this.sums.get(key);
    return sums ? { lines: sums.lines, elements: inElementOrder(this.plan, sums.elements), amounts: sums.amounts } : null;
  }

  private at(key: string): Sums {
    let sums = this.sums.get(key);
    if (!sums) {
      sums = { lines: 0, elements: new Set(), amounts: {} };
      this.sums.set(key, sums);
    }
    return sums;
  }

  private addLine(sums: Sums, line: number): void {
    const { means, years } = this.plan;
    sums.lines += 1;
    const element = means.element[line]!;
    if (element >= 0) sums.elements.add(element);
    const into = sums.amounts[kindOfLine(this.plan, line)] ??= years.map(() => 0);
    for (let year = 0; year < years.length; year += 1) into[year]! += means.amounts[line * years.length + year]!;
  }
}

function kindOfLine({ means }: Plan, line: number): AmountKind {
  return AMOUNT_KINDS[KIND_BY_LINE[means.aard[line]! * RICHTINGEN.length + means.richting[line]!]!]!;
}
