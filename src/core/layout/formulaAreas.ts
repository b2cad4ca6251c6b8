import type { CellArea } from './SheetFacts';

/** Whether one of these areas holds a cell. */
export function hasCell(areas: readonly CellArea[], row: number, column: number): boolean {
  return areas.some((area) => holds(area, row, column));
}

/** The areas with one cell more: nothing is joined. */
export function withCell(areas: readonly CellArea[], row: number, column: number): readonly CellArea[] {
  return hasCell(areas, row, column) ? areas : [...areas, { top: row, left: column, rows: 1, columns: 1 }];
}

/** The areas without one cell: the area that held it becomes those above, beside and below it. */
export function withoutCell(areas: readonly CellArea[], row: number, column: number): readonly CellArea[] {
  return areas.flatMap((area) => (holds(area, row, column) ? around(area, row, column) : [area]));
}

function holds({ top, left, rows, columns }: CellArea, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

function around({ top, left, rows, columns }: CellArea, row: number, column: number): CellArea[] {
  return [
    { top, left, rows: row - top, columns },
    { top: row, left, rows: 1, columns: column - left },
    { top: row, left: column + 1, rows: 1, columns: left + columns - column - 1 },
    { top: row + 1, left, rows: top + rows - row - 1, columns },
  ].filter((area) => area.rows > 0 && area.columns > 0);
}
