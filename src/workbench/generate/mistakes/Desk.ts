import type { Field, SheetKind } from '#core/layout/Layout';
import type { CellValue } from '#core/values/CellValue';
import type { PlanContent, RowContent } from '#core/write/PlanContent';
import { below, type Random } from '../random';
import { groupLines, groupOds, hasMovableMeans, shuffled, swap, type OdGroup } from './groups';
import { ListDesk } from './ListDesk';

/**
 * A copy of a plan's rows on which mistakes are made. Every OD, SD, action and line is handed out once, so that each
 * mistake stands on its own and no rule finds it twice.
 */
export class Desk {
  readonly plan: RowContent[];
  readonly means: RowContent[];
  /** The rows of the plan as they were, without any mistake. */
  readonly clean: readonly RowContent[];
  /** Rows to be put in when all is done, by the index of the row that they come after. */
  readonly added: { readonly after: number; readonly row: RowContent }[] = [];
  readonly addedMeans: { readonly after: number; readonly row: RowContent }[] = [];
  readonly lists: ListDesk;
  readonly years: PlanContent['years'];
  private readonly ods: OdGroup[];
  private readonly emptyPlaces: OdGroup[];
  private sds: number[];
  private readonly order: Int32Array;
  private nextOrder = 0;
  /** Lines that did not fit what was asked before. */
  private readonly passed: number[] = [];
  private readonly touched = new Set<CellValue>();
  private readonly once = new Set<string>();
  private odByItem: ReadonlyMap<string, number> | null = null;
  private linesByElement: Map<CellValue, number[]> | null = null;
  private readonly filled: ReadonlySet<string>;

  constructor({ years, sheets: { plan = [], middelen: means = [], ...lists } }: Pick<PlanContent, 'years' | 'sheets'>, random: Random) {
    this.years = years;
    this.filled = new Set(Object.entries(lists).filter(([, rows]) => rows.length > 0).map(([kind]) => kind));
    this.lists = new ListDesk(lists);
    this.plan = [...plan];
    this.clean = plan;
    this.means = [...means];
    const groups = groupOds(plan);
    this.ods = shuffled(groups.filter((group) => hasMovableMeans(plan, group)), random);
    this.emptyPlaces = shuffled(groups, random);
    this.sds = shuffled([...plan.keys()].filter((row) => plan[row]?.depth === 0 && !plan[row].cells.programma), random);
    this.order = Int32Array.from(means.keys());
    for (let last = this.order.length - 1; last > 0; last -= 1) swap(this.order, last, below(random, last + 1));
  }

  /** An OD with more than one action, the first and last of one dienst, the first lasting as long, on none of whose means a mistake is made yet. */
  takeOd(fits: (group: OdGroup) => boolean = () => true): OdGroup | null {
    for (let i = this.ods.length - 1; i >= 0; i -= 1) {
      const group = this.ods[i]!;
      const codes = group.items.map((item) => this.plan[item]?.cells.code ?? '');
      if (codes.some((code) => this.touched.has(code)) || this.haveOneLine(codes) || !fits(group)) continue;
      this.ods.splice(i, 1);
      for (const code of codes) this.touched.add(code);
      return group;
    }
    return null;
  }

  /** Whether the first and last of some elements have a line that says the same: together on one of them they would be a mistake of their own. */
  private haveOneLine(codes: readonly CellValue[]): boolean {
    const said = ({ cells: { element: _, ...cells }, amounts }: RowContent): string => JSON.stringify([cells, amounts]);
    const known = new Set(this.linesOf(codes[0] ?? '').map(said));
    return this.linesOf(codes.at(-1) ?? '').some((line) => known.has(said(line)));
  }

  private linesOf(element: CellValue): readonly RowContent[] {
    this.linesByElement ??= groupLines(this.means);
    return (this.linesByElement.get(element) ?? []).map((line) => this.means[line]!);
  }

  /** An OD after whose rows another may be put in. */
  takePlace(): OdGroup | null {
    return this.emptyPlaces.pop() ?? null;
  }

  /** Makes no mistake on this SD any more. */
  keepSd(kept: number): void {
    this.sds = this.sds.filter((sd) => sd !== kept);
  }

  isSdFree(sd: number): boolean {
    return this.sds.includes(sd);
  }

  takeSd(): number | null {
    return this.sds.pop() ?? null;
  }

  /** A means line of an action on which no mistake is made yet. */
  takeLine(fits: (row: RowContent) => boolean = () => true): number | null {
    const again = this.passed.findIndex((line) => this.isFree(line) && fits(this.means[line]!));
    if (again >= 0) return this.touch(this.passed.splice(again, 1)[0]!);
    for (let line = this.order[this.nextOrder]; line !== undefined; line = this.order[this.nextOrder]) {
      this.nextOrder += 1;
      if (!this.isFree(line)) continue;
      if (fits(this.means[line]!)) return this.touch(line);
      this.passed.push(line);
    }
    return null;
  }

  private isFree(line: number): boolean {
    return !this.touched.has(this.means[line]!.cells.element ?? '');
  }

  private touch(line: number): number {
    this.touched.add(this.means[line]!.cells.element ?? '');
    return line;
  }

  /** The row of the OD under which an element hangs; undefined where it hangs under none. */
  odOf(element: CellValue): RowContent | undefined {
    this.odByItem ??= new Map(groupOds(this.plan).flatMap(({ od, items }) => items.map((item) => [this.planCell(item, 'code'), od] as const)));
    return this.plan[this.odByItem.get(String(element)) ?? -1];
  }

  /** Whether there is anything on a list sheet: an empty one is not read. */
  hasRows(kind: SheetKind): boolean {
    return this.filled.has(kind);
  }

  /** What may bear one mistake of a kind only, by whatever name. */
  isTaken(thing: string): boolean {
    return this.once.has(thing);
  }

  take(thing: string): void {
    this.once.add(thing);
  }

  /** How many means lines an element has. */
  lineCount(element: CellValue): number {
    return this.linesOf(element).length;
  }

  /** The other lines of its element that are of its kind. */
  besideOf(line: RowContent): readonly RowContent[] {
    return this.linesOf(line.cells.element ?? '').filter((each) => each !== line && each.cells.aard === line.cells.aard);
  }

  writePlan(index: number, cells: RowContent['cells']): RowContent {
    return write(this.plan, index, cells);
  }

  writeLine(index: number, cells: RowContent['cells']): RowContent {
    return write(this.means, index, cells);
  }

  /** Empties all amounts of a line. */
  clearAmounts(index: number): RowContent {
    const { cells, amounts = [] } = this.means[index]!;
    return (this.means[index] = { cells, amounts: amounts.map(() => '') });
  }

  writeAmount(index: number, year: number, content: CellValue): RowContent {
    const row = this.means[index];
    const amounts = [...(row?.amounts ?? [])];
    amounts[year] = content;
    return (this.means[index] = { cells: row?.cells ?? {}, amounts });
  }

  /** Hangs the means of one element on another, so that changing its code strands nothing. */
  moveLines(from: CellValue, to: CellValue): void {
    this.linesByElement ??= groupLines(this.means);
    for (const line of this.linesByElement.get(from) ?? []) this.writeLine(line, { element: to });
    this.touched.add(to);
  }

  planCell(index: number, field: Field): string {
    return String(this.plan[index]?.cells[field] ?? '');
  }
}

function write(rows: RowContent[], index: number, cells: RowContent['cells']): RowContent {
  const row = rows[index] ?? { cells: {} };
  return (rows[index] = { ...row, cells: { ...row.cells, ...cells } });
}
