import type { PlanElement } from '#core/plan/Plan';
import type { SheetState } from '#core/read/PlanState';
import type { RowChange } from '#core/read/RowChange';

/** The elements on the rows of a sheet as they are after some changes. */
export class RowsAfter {
  private readonly changed = new Map<number, PlanElement | null>();

  constructor(private readonly elements: readonly PlanElement[], readonly sheet: SheetState, readonly changes: readonly RowChange[]) {
    for (const { row, element, came, gone } of changes) if (element ?? came ?? gone) this.changed.set(row, element?.next ?? came ?? null);
  }

  /** What stands there then. */
  at(row: number): PlanElement | null {
    const changed = this.changed.get(row);
    return changed === undefined ? this.before(row) : changed;
  }

  /** All, in the order of their rows. */
  *all(): Generator<PlanElement, void> {
    const { from, to } = this.sheet.rows;
    for (let row = from; row < Math.max(to, this.last + 1); row += 1) {
      const element = this.at(row);
      if (element) yield element;
    }
  }

  /** What stands there now. */
  before(row: number): PlanElement | null {
    return this.elements[this.sheet.elementOfRow[row] ?? -1] ?? null;
  }

  /** Whether an element is there, and stays as it is. */
  keeps(element: PlanElement): boolean {
    return this.elements[element.index] === element && !this.changed.has(element.row - this.sheet.rows.top);
  }

  /** The element that is in the plan, or comes to be, of what is said of it. */
  objectOf(said: PlanElement): PlanElement {
    return this.changes.find(({ element }) => element?.next === said)?.element?.old ?? said;
  }

  get first(): number {
    return Math.min(...this.changed.keys());
  }

  get last(): number {
    return Math.max(...this.changed.keys());
  }
}
