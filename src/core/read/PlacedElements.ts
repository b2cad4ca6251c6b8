import type { ElementOrder } from '#core/plan/elementOrder';
import type { Plan } from '#core/plan/Plan';
import type { SheetState } from './PlanState';

/** How elements stand, told by the rows of the sheets that were read: one on each row, as sheets of a plan have them. */
export class PlacedElements implements ElementOrder {
  /** The first of those that the lists have, by sheet: the tree may have placed a project on a sheet of its own. */
  private readonly firstListed = new Map<number, number>();

  constructor(private readonly elements: Plan['elements'], private readonly sheets: readonly SheetState[], readonly listed: number) {
    for (let index = listed - 1; index >= 0; index -= 1) this.firstListed.set(elements[index]!.sheet, index);
  }

  beside(index: number, step: 1 | -1): number {
    const { sheet } = this.elements[index]!;
    const other = index < this.listed ? this.besideListed(index + step) : this.besidePlaced(index, step);
    return this.elements[other]?.sheet === sheet ? other : -1;
  }

  firstOf(sheet: number): number {
    return this.firstListed.get(sheet) ?? this.nextOn(sheet, this.sheets[sheet]!.rows.from - 1, 1);
  }

  all(): readonly number[] {
    const all = Array.from({ length: this.listed }, (_, index) => index);
    for (const { layout, rows, elementOfRow } of this.sheets) {
      if (layout.kind !== 'plan') continue;
      for (let row = rows.from; row < rows.to; row += 1) if (elementOfRow[row]! >= this.listed) all.push(elementOfRow[row]!);
    }
    return all;
  }

  /** Behind the last of the lists comes the first of the tree. */
  private besideListed(other: number): number {
    return other === this.listed ? this.firstPlaced() : other;
  }

  private besidePlaced(index: number, step: 1 | -1): number {
    const { sheet, row } = this.elements[index]!;
    const other = this.nextOn(sheet, row - this.sheets[sheet]!.rows.top, step);
    return other < 0 && step < 0 && index === this.firstPlaced() ? this.listed - 1 : other;
  }

  private firstPlaced(): number {
    for (let sheet = 0; sheet < this.sheets.length; sheet += 1) {
      const { layout, rows } = this.sheets[sheet]!;
      const first = layout.kind === 'plan' ? this.nextOn(sheet, rows.from - 1, 1) : -1;
      if (first >= 0) return first;
    }
    return -1;
  }

  /** The element on the nearest row above or below; those of lists have their place before the tree. */
  private nextOn(sheet: number, row: number, step: 1 | -1): number {
    const { rows: { from, to }, elementOfRow } = this.sheets[sheet]!;
    for (let other = row + step; other >= from && other < to; other += step) if (elementOfRow[other]! >= this.listed) return elementOfRow[other]!;
    return -1;
  }
}
