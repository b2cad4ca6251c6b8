import type { TouchedRow } from './RowChange';

/** Whether any of the cells that changed stands in a column that was understood. */
export function isInColumns({ sheet, columns }: TouchedRow): boolean {
  return columns.some((column) => sheet.columns.has(column));
}
