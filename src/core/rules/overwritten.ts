import type { Plan, RowPlace } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Checks } from '#core/rules/Rule';
import { isFormulaCell } from '#core/rules/formulaCells';
import { totalColumnsOf, type TotalColumn } from '#core/rules/totalColumns';

/** A cell of totals: its column, and what heads it where that is no column of amounts. */
export interface TotalCell { readonly column: number; readonly value: number; readonly total?: TotalColumn }

/** Gives the cells of a row that state a total: of a row of totals its amounts, of any other its columns of totals. */
export function createTotalCells(plan: Plan, links: PlanLinks): (place: RowPlace) => readonly TotalCell[] {
  const columns = plan.sheets.map((_, sheet) => totalColumnsOf(plan, sheet));
  return ({ sheet, row }) => {
    const totals = columns[sheet]!;
    const isTotalRow = links.totals.rowsOf(sheet).includes(row);
    if (!isTotalRow && totals.length === 0) return NONE;
    const cells = plan.cells![sheet]!;
    const of = (column: number, total?: TotalColumn): TotalCell[] => {
      const value = cells.rows[row - cells.top]?.[column - cells.left];
      return typeof value === 'number' ? [{ column, value, ...(total && { total }) }] : [];
    };
    return isTotalRow ? links.totals.columnsOf(sheet).flatMap(({ column }) => of(column)) : totals.flatMap((total) => of(total.column, total));
  };
}

/** Gives the only rows of a sheet on which a total can stand; undefined where that can be any. */
export function createTotalRows(plan: Plan, links: PlanLinks): NonNullable<Checks['rowCandidates']> {
  return (sheet) => (totalColumnsOf(plan, sheet).length > 0 ? undefined : links.totals.rowsOf(sheet));
}

/** Those of a row's totals in which a number was typed where the others of their row, or of their column, are formulas. */
export function overwrittenIn(plan: Plan, { sheet, row }: RowPlace, totals: readonly TotalCell[]): readonly TotalCell[] {
  if (totals.length === 0) return totals;
  const cells = plan.cells![sheet]!;
  const typed = totals.filter(({ column }) => isFormulaCell(cells, row, column) === false);
  const isCalculatedRow = totals.length - typed.length > Math.max(1, typed.length);
  return typed.filter(({ total }) => (total ? total.isCalculated : isCalculatedRow));
}

const NONE: readonly TotalCell[] = [];
