import type { ICellData } from '@univerjs/core';
import { area, bound, type Area } from '#core/values/grid/Area';

type CellValue = Record<number, Record<number, ICellData | null> | null>;

/** What a change of cells touched: the block of changed contents and that of changed formats. */
export interface Touched { contents: Area | null; formats: Area | null }

/** A cell given as null is cleared whole. Style and extras alone are a format. */
export function touchedBy(cellValue: CellValue): Touched {
  const touched: Touched = { contents: null, formats: null };
  for (const rowKey of Object.keys(cellValue)) {
    const row = Number(rowKey);
    const cells = cellValue[row] ?? {};
    for (const columnKey of Object.keys(cells)) touch(touched, cells[Number(columnKey)], row, Number(columnKey));
  }
  return touched;
}

function touch(touched: Touched, cell: ICellData | null | undefined, row: number, column: number): void {
  const kind = isContent(cell) ? 'contents' : 'formats';
  const known = touched[kind];
  const here = area(row, column);
  touched[kind] = known ? bound(known, here) : here;
}

function isContent(cell: ICellData | null | undefined): boolean {
  return !cell || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined || cell.si !== undefined;
}
