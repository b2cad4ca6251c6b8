import { hasCell } from '#core/layout/formulaAreas';
import type { SheetCells } from '#core/plan/Plan';

/** Whether a cell holds a formula; null where that is not known. */
export function isFormulaCell({ facts }: SheetCells, row: number, column: number): boolean | null {
  return facts?.formulas ? hasCell(facts.formulas, row, column) : null;
}

/** How many cells of a column hold a formula, from one row to the one before another. */
export function formulasInColumn({ facts }: SheetCells, column: number, from: number, to: number): number {
  return (facts?.formulas ?? []).reduce((sum, { top, rows, left, columns }) => (
    column < left || column >= left + columns ? sum : sum + Math.max(0, Math.min(to, top + rows) - Math.max(from, top))), 0);
}
