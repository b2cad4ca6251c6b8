import type { PlanElement } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import type { PlanState, SheetState } from './PlanState';
import { isElement, isSubtotal, labelOn, lowestStep, type Step } from './flatSteps';
import { lowestOnRow } from './lowestOnRow';
/** The lines that a row gives now, and of which element they are. */
export interface HeldLines { readonly row: number; readonly count: number; readonly element: PlanElement }

/**
 * Amounts beside objectives on rows of their own, where parents stand at the first row of their group only, once all is
 * read: they are totals where anything below has amounts, before the next row that lies as high (`HeldTotals`); else they are
 * the objective's own. Says for one row what its amounts are, and which objectives above have other lines because of it.
 */
export class HeldRows {
  constructor(private readonly state: PlanState, private readonly sheet: SheetState) {}

  /** The lines of a row that gives or gave some, `filled` by its cells; those of others with it. Null where it is not certain what a row is. */
  linesOf(row: number, filled: number, element: PlanElement): readonly HeldLines[] | null {
    const { lines, rowLines } = this.sheet;
    // What was a total stays one, whatever it says.
    if (lines.hasAmounts(this.cellsOf(row)) === filled > 0) return [{ row, count: rowLines.countOf(row) > 0 ? filled : 0, element }];
    const isTotal = filled > 0 && this.mayBeTotal(row, element) && this.hasBelow(row, row);
    const above = this.linesAbove(row, filled > 0);
    return above && [{ row, count: isTotal ? 0 : filled, element }, ...above];
  }

  /** Of the objectives over a row that has its first amounts, or lost its last: those of which the amounts become a total, or their own. */
  private linesAbove(row: number, hasAmounts: boolean): readonly HeldLines[] | null {
    const others: HeldLines[] = [];
    for (const above of this.amountsOver(row)) {
      const element = this.elementOn(above);
      if (!element) return null;
      if (!this.mayBeTotal(above, element)) continue;
      const count = hasAmounts || this.hasBelow(above, row) ? 0 : this.sheet.lines.filledCount(this.cellsOf(above));
      if (count !== this.sheet.rowLines.countOf(above)) others.push({ row: above, count, element });
      // Where that is its own, what lies over it has amounts below as before.
      if (count > 0) return others;
    }
    return others;
  }

  /** The rows that a row hangs under and that have amounts, the nearest first. */
  private amountsOver(row: number): readonly number[] {
    const { rows, lines, steps } = this.sheet;
    const found: number[] = [];
    const own = this.stepOf(row);
    let least = own < 0 ? steps.length - 1 : own;
    for (let above = row - 1; above >= rows.from && least > 0; above -= 1) {
      const step = this.stepOf(above);
      if (step < 0 || step >= least) continue;
      least = step;
      if (lines.hasAmounts(this.cellsOf(above))) found.push(above);
    }
    return found;
  }

  /** Whether any row below an objective has amounts, but for one of them. */
  private hasBelow(row: number, but: number): boolean {
    const { rows, rowLines } = this.sheet;
    const own = this.stepOf(row);
    for (let below = row + 1; below < rows.to; below += 1) {
      const step = this.stepOf(below);
      if (step >= 0 && step <= own) return false;
      if (below !== but && rowLines.countOf(below) > 0) return true;
    }
    return false;
  }

  /** The lowest level that a row names; -1 for a row of totals, a repeated header, or one that names none. */
  private stepOf(row: number): number {
    const { steps } = this.sheet;
    const cells = this.cellsOf(row);
    const lowest = lowestStep(steps, cells);
    if (lowest < steps.length - 1) return isSubtotal(steps, cells) || !this.isElement(steps[lowest], cells) ? -1 : lowest;
    return lowest;
  }

  private isElement(step: Step | undefined, cells: readonly CellValue[]): boolean {
    if (!step) return false;
    const { code, title } = labelOn(this.sheet.steps, step, cells, true, this.state.own.builder.finder);
    return isElement(step, code, title);
  }

  private mayBeTotal(row: number, { level }: PlanElement): boolean {
    const step = this.stepOf(row);
    return step >= 0 && step < this.sheet.steps.length - 1 && this.state.own.builder.levels.get(level)?.carriesMeans === false;
  }

  private elementOn(row: number): PlanElement | null {
    const index = lowestOnRow(this.state.own, this.sheet, this.cellsOf(row));
    return typeof index === 'number' ? this.state.plan.elements[index]! : null;
  }

  private cellsOf(row: number): readonly CellValue[] {
    return this.sheet.rows.rows[row] ?? [];
  }
}
