import type { SheetState } from './PlanState';

/**
 * Whether it stays clear, with so many rows more (or less), which columns of a sheet are formulas as a rule: that more
 * than half of its rows have one. Where it comes near to half, other rows would be told of than this one.
 */
export function formulaBalance({ rows: { facts }, layout: { firstRow, endRow } }: SheetState, more: number): boolean {
  const count = endRow - firstRow;
  const byColumn = new Map<number, number>();
  for (const { top, left, rows, columns } of facts?.formulas ?? []) {
    const inside = Math.min(endRow, top + rows) - Math.max(firstRow, top);
    for (let column = left; inside > 0 && column < left + columns; column += 1) byColumn.set(column, (byColumn.get(column) ?? 0) + inside);
  }
  return [...byColumn.values()].every((formulas) => Math.abs(formulas * 2 - count) > Math.abs(more) + 1);
}
