import { inElementOrder } from '#core/plan/elementOrder';
import type { Plan, PlanElement, RowPlace } from '#core/plan/Plan';
import { amountColumnsOf, type AmountColumn } from '#core/rules/amountColumns';
import type { IntLists } from '#core/rules/IntLists';
import { slotOf, waysOf, type PartSums } from '#core/rules/PartSums';
import { rowNumber } from '#core/plan/rowNumber';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { madeOnce } from '#core/values/madeOnce';

const TREES: ReadonlySet<string> = new Set(['plan', 'vlak']);
const KINDS = AARDEN.map((_, kind) => kind);
const WAYS = RICHTINGEN.map((_, way) => way);
const AFSCHRIJVING = AARDEN.indexOf('afschrijving');

/**
 * What hangs below objectives beside which totals stand. The sums of an objective are made when they are first asked for,
 * and kept true line by line from then on: an edit pays for the objectives above its line, and not for the plan.
 */
export class BranchTotals {
  /** By element, whose number may be another some day: amounts by kind, direction and year, and the number of lines at the end. */
  private readonly sums = new Map<PlanElement, Float64Array>();
  private changed = new Set<PlanElement>();
  private objectives: Map<number, Objectives> | null = null;
  private flatLines: FlatLines = new Map();
  private readonly isObjective: (element: PlanElement) => boolean;

  constructor(private readonly plan: Plan, private readonly children: IntLists, private readonly lines: IntLists) {
    this.isObjective = createObjectiveTest(plan);
  }

  /** The objective on a row beside which amounts can only be a total; -1 where there is none. */
  objectiveAt({ sheet, row }: RowPlace): number {
    const found = this.allObjectives().get(rowNumber({ sheet, row }));
    return found && this.isWithoutLines(found) ? this.lowestOf(found) : -1;
  }

  /** The rows of a sheet on which there is one. */
  objectiveRows(sheet: number): readonly number[] {
    return [...this.allObjectives().values()].filter((each) => each.sheet === sheet && this.isWithoutLines(each) && this.lowestOf(each) >= 0).map(({ row }) => row);
  }

  /** Once an element has come, or is of another level. */
  add(index: number): void {
    const element = this.plan.elements[index]!;
    if (!this.objectives || !this.isObjective(element)) return;
    const { elements } = objectivesOn(this.objectives, element);
    if (!elements.includes(element)) elements.push(element);
  }

  /** What is no objective any more, or stands elsewhere, is passed over. */
  remove(): void {}

  /** Of those that stand on a row the one that is read last; -1 where none is there any more. */
  private lowestOf({ sheet, row, elements }: Objectives): number {
    const there = elements.filter((each) => this.plan.elements[each.index] === each && each.sheet === sheet && each.row === row && this.isObjective(each));
    return inElementOrder(this.plan, there.map(({ index }) => index)).at(-1) ?? -1;
  }

  private isWithoutLines({ sheet, row }: RowPlace): boolean {
    return (this.flatLines.get(sheet)?.[row] ?? 0) === 0;
  }

  private allObjectives(): ReadonlyMap<number, Objectives> {
    if (!this.objectives) {
      this.objectives = objectivesOf(this.plan, this.isObjective);
      this.flatLines = linesOnFlat(this.plan);
    }
    return this.objectives;
  }

  /** The sums that a total of this column beside an element may mean, in whole hundredths of what its cells show; none where nothing hangs below. */
  waysOf(element: number, column: AmountColumn): number[] {
    return this.waysIn(this.of(element), column);
  }

  /** The same of the lines that are told to be shown; worked out each time. */
  waysOfShown(element: number, column: AmountColumn, isShown: (line: number) => boolean): number[] {
    return this.waysIn(this.summed(element, isShown), column);
  }

  private waysIn(sums: Float64Array, column: AmountColumn): number[] {
    if (sums[sums.length - 1] === 0) return [];
    // Afschrijving is not cash; in a column of no stated kind it may be among the rest.
    const ways = new Set([false, true].flatMap((isCounted) => waysOf(this.partOf(sums, column, isCounted), column.scale)));
    // That there are no receipts is no way to understand a total of the expenses.
    return ways.size > 1 ? [...ways].filter((sum) => sum !== 0) : [...ways];
  }

  /** Takes the amounts of a line out of all that it hangs below, or puts them in as they now are. */
  count(line: number, sign: 1 | -1): void {
    countOnFlat(this.plan, this.flatLines, line, sign);
    if (this.sums.size === 0) return;
    for (const index of this.above(this.plan.means.element[line]!)) {
      const element = this.plan.elements[index]!;
      const sums = this.sums.get(element);
      if (!sums) continue;
      this.addLine(sums, line, sign);
      this.changed.add(element);
    }
  }

  /** Rows whose sums have changed since this was asked last. */
  takeChanged(): readonly RowPlace[] {
    const rows = [...this.changed].map(({ sheet, row }) => ({ sheet, row }));
    this.changed = new Set();
    return rows;
  }

  /** An element and all that it hangs below; parents in a circle end the walk. */
  above(element: number): ReadonlySet<number> {
    const line = new Set<number>();
    for (let at = element; at >= 0 && !line.has(at); at = this.plan.elements[at]!.parent) line.add(at);
    return line;
  }

  private of(index: number): Float64Array {
    const element = this.plan.elements[index]!;
    const known = this.sums.get(element);
    if (known) return known;
    const sums = this.summed(index, () => true);
    this.sums.set(element, sums);
    return sums;
  }

  private summed(element: number, isCounted: (line: number) => boolean): Float64Array {
    const sums = new Float64Array(AARDEN.length * RICHTINGEN.length * this.plan.years.length + 1);
    const seen = new Set<number>([element]);
    for (const at of seen) {
      for (const line of this.lines.of(at)) if (isCounted(line)) this.addLine(sums, line, 1);
      for (const child of this.children.of(at)) seen.add(child);
    }
    return sums;
  }

  private addLine(sums: Float64Array, line: number, sign: 1 | -1): void {
    const { means, years: { length: count } } = this.plan;
    const first = (means.aard[line]! * RICHTINGEN.length + means.richting[line]!) * count;
    for (let year = 0; year < count; year += 1) sums[first + year]! += sign * means.amounts[line * count + year]!;
    sums[sums.length - 1]! += sign;
  }

  private partOf(sums: Float64Array, { aard, richting, year }: AmountColumn, hasAfschrijving: boolean): PartSums {
    const part: PartSums = { expenses: 0, receipts: 0, people: 0 };
    const kinds = aard >= 0 ? [aard] : KINDS.filter((kind) => hasAfschrijving || kind !== AFSCHRIJVING);
    const ways = richting >= 0 ? [richting] : WAYS;
    for (const kind of kinds) for (const way of ways) part[slotOf(kind, way)] += sums[(kind * RICHTINGEN.length + way) * this.plan.years.length + year]!;
    return part;
  }
}

/** The objectives that a row has, or had. */
interface Objectives extends RowPlace { readonly elements: PlanElement[] }

/** How many lines stand on each row of the flat sheets: there they are those of an action, or of an objective itself, and then no total stands beside it. */
type FlatLines = ReadonlyMap<number, number[]>;

/** Objectives by the sheet and row on which they stand. */
function objectivesOf({ elements }: Plan, isObjective: (element: PlanElement) => boolean): Map<number, Objectives> {
  const found = new Map<number, Objectives>();
  for (const element of elements) if (isObjective(element)) objectivesOn(found, element).elements.push(element);
  return found;
}

function objectivesOn(objectives: Map<number, Objectives>, { sheet, row }: PlanElement): Objectives {
  return madeOnce(objectives, rowNumber({ sheet, row }), () => ({ sheet, row, elements: [] }));
}

function linesOnFlat(plan: Plan): FlatLines {
  const found: FlatLines = new Map(plan.sheets.flatMap(({ kind }, sheet) => (kind === 'vlak' ? [[sheet, []]] : [])));
  for (let line = 0; line < plan.means.count; line += 1) countOnFlat(plan, found, line, 1);
  return found;
}

function countOnFlat({ means: { sheet, row } }: Plan, flatLines: FlatLines, line: number, sign: 1 | -1): void {
  const lines = flatLines.get(sheet[line]!);
  if (lines) lines[row[line]!] = (lines[row[line]!] ?? 0) + sign;
}

/** Whether an element stands below the header of a sheet with amounts, and adds up what hangs below it; beside a title above the header stands no amount. */
function createObjectiveTest(plan: Plan): (element: PlanElement) => boolean {
  const withAmounts = treesWithAmounts(plan);
  const adding = new Set(plan.scheme.levels.filter(({ carriesMeans }) => !carriesMeans).map(({ id }) => id));
  return ({ sheet, row, level, isListed }) => withAmounts.has(sheet) && row >= plan.sheets[sheet]!.firstRow && !isListed && adding.has(level);
}

function treesWithAmounts(plan: Plan): ReadonlySet<number> {
  return new Set(plan.sheets.flatMap(({ kind }, sheet) => (TREES.has(kind) && amountColumnsOf(plan, sheet).length > 0 ? [sheet] : [])));
}
