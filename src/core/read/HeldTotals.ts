import type { CellValue } from '#core/values/CellValue';

/** A row with amounts beside an objective of its own: its means, or the total of what hangs below it. */
interface HeldRow { readonly step: number; readonly row: readonly CellValue[]; readonly rowNumber: number; readonly element: number }

/**
 * Amounts beside objectives that stand on rows of their own. They are totals where anything below has amounts, and then
 * they are not counted; where nothing has, they are the objective's own. Which of both, the rows below tell.
 */
export class HeldTotals {
  /** From the top down: each hangs under the one before it. */
  private held: HeldRow[] = [];

  constructor(private readonly count: (row: readonly CellValue[], rowNumber: number, element: number) => void) {}

  hold(row: HeldRow): void {
    this.held.push(row);
  }

  /** A row of this step begins: what stands as deep has had all that hangs below it. */
  close(step: number): void {
    const last = this.held.at(-1);
    if (!last || last.step < step) return;
    this.count(last.row, last.rowNumber, last.element);
    this.held = [];
  }

  /** Amounts were met below all that is held: those are totals. */
  drop(): void {
    if (this.held.length > 0) this.held = [];
  }
}
