import type { Plan, RowPlace } from './Plan';
import type { CellValue } from '#core/values/CellValue';

/** What a cell holds, by sheet and by row and column on it; undefined where only the plan travelled. */
export function cellOf({ cells }: Plan, { sheet, row }: RowPlace, column: number): CellValue | undefined {
  const grid = cells?.[sheet];
  return grid && (grid.rows[row - grid.top]?.[column - grid.left] ?? '');
}
