import type { BookCell } from '#xlsx/book/Book';
import { shiftFormula } from '#xlsx/formula/shiftFormula';
import { packageLimits } from '#xlsx/packageLimits';
import { PackageFault } from '#xlsx/PackageFault';
import { parseRange } from '#xlsx/place/cellAddress';

/** A formula as a cell states it: its own, an array's, or a place in a shared one. */
export interface StatedFormula { formula: string; kind: string | undefined; shared: string | undefined; ref: string | undefined; row: number; column: number }

/** Gives every cell its own formula, also where the file writes one formula once for many cells. */
export class SharedFormulas {
  private readonly masters = new Map<string, StatedFormula>();
  /** Letters written out so far: a long formula shared by a million cells would fill any memory. */
  private expanded = 0;
  /** Cells met before the formula they share: rows may stand in any order. */
  private readonly waiting: { cell: BookCell; stated: StatedFormula }[] = [];

  take(cell: BookCell, stated: StatedFormula): void {
    const { formula, kind, shared, ref } = stated;
    if (formula !== '') cell.f = formula;
    const array = kind === 'array' ? parseRange(ref ?? '') : undefined;
    if (array) cell.array = array;
    if (kind === 'shared' && shared !== undefined) this.share(cell, stated, shared);
  }

  private share(cell: BookCell, stated: StatedFormula, shared: string): void {
    if (stated.formula === '') this.fill(cell, stated);
    else if (stated.ref !== undefined || !this.masters.has(shared)) this.masters.set(shared, stated);
  }

  /** At the end of the sheet: what still waited. */
  settle(): void {
    for (const { cell, stated } of this.waiting) {
      const master = this.masters.get(stated.shared!);
      if (master) this.expand(cell, stated, master);
      else delete cell.f;
    }
  }

  private fill(cell: BookCell, stated: StatedFormula): void {
    const master = this.masters.get(stated.shared!);
    if (master) this.expand(cell, stated, master);
    else {
      cell.f = '';
      this.waiting.push({ cell, stated });
    }
  }

  private expand(cell: BookCell, stated: StatedFormula, master: StatedFormula): void {
    cell.f = shiftFormula(master.formula, stated.row - master.row, stated.column - master.column);
    this.expanded += cell.f.length;
    if (this.expanded > packageLimits.inflatedBytes) throw new PackageFault('xlsx-too-large', { what: 'formulas', found: this.expanded, limit: packageLimits.inflatedBytes });
  }
}
