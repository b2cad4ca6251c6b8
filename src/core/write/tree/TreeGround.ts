import type { WorkbookContents } from '#core/edits/change/Contents';
import { CodeProposer } from '#core/plan/CodeProposer';
import type { Plan } from '#core/plan/Plan';
import { PlanCells } from './PlanCells';
import { RowsOfSheet } from './RowsOfSheet';

/** A plan beside its cells, with what hangs under what and on which rows each element stands: what every act in the tree starts from. */
export class TreeGround extends PlanCells {
  readonly codes: CodeProposer;
  private readonly children = new Map<number, number[]>();
  private readonly rows = new Map<number, RowsOfSheet>();

  constructor(plan: Plan, contents: WorkbookContents) {
    super(plan, contents);
    this.codes = new CodeProposer(plan);
    for (const { index, parent } of plan.elements) {
      const siblings = this.children.get(parent);
      if (siblings) siblings.push(index);
      else this.children.set(parent, [index]);
    }
  }

  childrenOf(index: number): readonly number[] {
    return this.children.get(index) ?? [];
  }

  /** An element and all that hangs below it in the vertical strand, parents before children; each once. */
  branch(index: number): number[] {
    const found = [index];
    const seen = new Set(found);
    for (const each of found) for (const child of this.childrenOf(each)) if (!seen.has(child) && seen.add(child)) found.push(child);
    return found;
  }

  /** What stands above an element, nearest first. */
  above(index: number): number[] {
    const found: number[] = [];
    for (let at = this.plan.elements[index]?.parent ?? -1; at >= 0 && !found.includes(at) && at !== index; at = this.element(at).parent) found.push(at);
    return found;
  }

  /** From the top down to the element itself. */
  path(index: number): number[] {
    return [...this.above(index).reverse(), index];
  }

  /** The rows on which an element stands as the lowest one, and those right below it with more of its means. */
  rowsOf(index: number): readonly number[] {
    return this.isTitled(index) ? [] : this.on(this.element(index).sheet).rowsOf(index);
  }

  /** The rows that add up an element by name: `Totaal OD1`. */
  totalsOf(index: number): readonly number[] {
    return this.on(this.element(index).sheet).totalsOf(index);
  }

  elementsOn(sheet: number): number[] {
    return this.plan.elements.filter((each) => each.sheet === sheet).map(({ index }) => index);
  }

  /** The rows of a sheet that may add up what hangs under an element: its own, those above it, and rows of totals. */
  summingRows(sheet: number, under: number): number[] {
    const above = under < 0 ? [] : this.rowsOn(sheet, [under, ...this.above(under)]);
    return [...above, ...this.on(sheet).totalRows];
  }

  /** The lowest element that a row names; -1 for none. */
  lowestOn(sheet: number, row: number): number {
    return this.on(sheet).lowestOn(row);
  }

  private on(sheet: number): RowsOfSheet {
    const known = this.rows.get(sheet) ?? new RowsOfSheet(this, sheet);
    this.rows.set(sheet, known);
    return known;
  }

  /** The rows of several elements on one sheet, in order, each once. */
  rowsOn(sheet: number, indexes: Iterable<number>): number[] {
    const rows = new Set<number>();
    for (const index of indexes) if (this.element(index).sheet === sheet) for (const row of this.rowsOf(index)) rows.add(row);
    return [...rows].sort((a, b) => a - b);
  }

  /** The same, with the rows that add them up by name. */
  rowsWithTotals(sheet: number, indexes: readonly number[]): number[] {
    const totals = indexes.filter((index) => this.element(index).sheet === sheet).flatMap((index) => this.totalsOf(index));
    return [...new Set([...this.rowsOn(sheet, indexes), ...totals])].sort((a, b) => a - b);
  }
}
