import type { LineOrder } from '#core/plan/Order';
import type { Means } from '#core/plan/Plan';
import type { SheetState } from './PlanState';

/** How lines stand, told by the rows of the sheets that were read. */
export class PlacedLines implements LineOrder {
  constructor(private readonly means: Pick<Means, 'sheet' | 'row'>, private readonly sheets: readonly SheetState[]) {}

  onRowOf(line: number): readonly number[] {
    const { rows, rowLines } = this.sheetOf(line);
    return rowLines.of(this.means.row[line]! - rows.top);
  }

  beside(line: number, step: 1 | -1): number {
    const { rows, rowLines } = this.sheetOf(line);
    const row = this.means.row[line]! - rows.top;
    const own = rowLines.of(row);
    const next = own[own.indexOf(line) + step];
    if (next !== undefined) return next;
    const others = rowLines.of(rowLines.beside(row, step));
    return others.at(step > 0 ? 0 : -1) ?? -1;
  }

  firstOf(sheet: number): number {
    const { rowLines } = this.sheets[sheet]!;
    return rowLines.firstOf(rowLines.highestRow());
  }

  private sheetOf(line: number): SheetState {
    return this.sheets[this.means.sheet[line]!]!;
  }
}
