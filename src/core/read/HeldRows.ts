import { isSubtotal, lowestStep } from './flatSteps';
import { lowestOnRow } from './lowestOnRow';
import type { PlanState, SheetState } from './PlanState';

/**
 * Amounts beside objectives on rows of their own, where parents stand at the first row of their group only, once all is
 * read: they are totals where anything below has amounts (`HeldTotals`). Says for one row what its amounts are, and
 * whether they make others of what stands beside objectives. Looks no further than the rows without lines around it.
 */
export class HeldRows {
  constructor(private readonly state: PlanState, private readonly sheet: SheetState) {}

  /** How many lines a row gives that gives or gave some, `filled` by its cells; null where other rows tell, or are told otherwise. */
  linesOf(row: number, filled: number): number | null {
    return this.mayBeTotal(row) ? this.besideObjective(row, filled) : this.ofAction(row, filled);
  }

  /** A total stays one, whatever it says; first amounts there, or the last of what counts, are told by the rows below. */
  private besideObjective(row: number, filled: number): number | null {
    const { rows, lines, rowLines } = this.sheet;
    if (rowLines.countOf(row) > 0) return filled > 0 ? filled : null;
    return filled === 0 || lines.hasAmounts(rows.rows[row] ?? []) ? 0 : null;
  }

  private ofAction(row: number, filled: number): number | null {
    const hasLines = this.sheet.rowLines.countOf(row) > 0;
    if (hasLines === filled > 0) return filled;
    const held = this.heldAt(row);
    if (held === null) return null;
    return filled > 0 || held.length === 0 || this.hasOtherBelow(row, Math.max(...held.map((each) => this.stepOf(each)))) ? filled : null;
  }

  /** The rows above that may have a total which this row is the first to tell; null where one above counts as its own. */
  private heldAt(row: number): readonly number[] | null {
    const { rows, lines, rowLines } = this.sheet;
    const held: number[] = [];
    let above = row - 1;
    for (; above >= rows.from && rowLines.countOf(above) === 0; above -= 1) if (lines.hasAmounts(rows.rows[above] ?? []) && this.mayBeTotal(above)) held.push(above);
    return above >= rows.from && this.mayBeTotal(above) ? null : held;
  }

  /** Whether amounts of another row tell the same, before a row of that step ends what hangs below. */
  private hasOtherBelow(row: number, step: number): boolean {
    const { rows, rowLines } = this.sheet;
    for (let below = row + 1; below < rows.to; below += 1) {
      const own = this.stepOf(below);
      if (own >= 0 && own <= step) return false;
      if (rowLines.countOf(below) > 0) return !this.mayBeTotal(below);
    }
    return false;
  }

  /** The lowest level that a row names; -1 for a row of totals, or one that names none. */
  private stepOf(row: number): number {
    const { rows, steps } = this.sheet;
    const cells = rows.rows[row] ?? [];
    const lowest = lowestStep(steps, cells);
    return lowest < steps.length - 1 && isSubtotal(steps, cells) ? -1 : lowest;
  }

  private mayBeTotal(row: number): boolean {
    const step = this.stepOf(row);
    if (step < 0 || step === this.sheet.steps.length - 1) return false;
    const { builder } = this.state.own;
    const index = lowestOnRow(this.state.own, this.sheet, this.sheet.rows.rows[row] ?? []);
    return typeof index !== 'number' || builder.levels.get(builder.elements[index]!.level)?.carriesMeans === false;
  }
}
