import type { SheetState } from '#core/read/PlanState';
import type { Plan, RowPlace } from '#core/plan/Plan';
import { amountColumnsOf } from '#core/rules/amountColumns';
import { isFormulaCell } from '#core/rules/formulaCells';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { totalColumnsOf } from '#core/rules/totalColumns';

/** A block of cells on a sheet, by Excel's id of it; rows and columns count from 0. */
export interface CellBlock { readonly sheetId: string; readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

export type EditedRows = Pick<CellBlock, 'sheetId' | 'top' | 'bottom'>;

/** An edit over more rows than these, or below more totals, waits for the next comparison. */
const MOST_ROWS = 50;
const MOST_BLOCKS = 40;

/**
 * The totals by formula that an edit of these rows may change: beside the objectives above them, in the rows of totals of
 * their sheet and in its columns of totals. Excel tells of no formula's new result, so they are read with the edit.
 */
export function totalsOver(plan: Plan, links: PlanLinks, states: readonly SheetState[], rows: EditedRows): readonly CellBlock[] {
  if (rows.bottom - rows.top >= MOST_ROWS) return [];
  const blocks = states.flatMap((state, sheet) => (state.layout.id === rows.sheetId ? [...formulasOn(plan, totalRowsOver(plan, links, state, sheet, rows)), ...columnsBeside(plan, sheet, rows)] : []));
  return blocks.length > MOST_BLOCKS ? [] : blocks;
}

function totalRowsOver(plan: Plan, { totals, branches }: PlanLinks, { rows, rowLines }: SheetState, sheet: number, { top, bottom }: EditedRows): RowPlace[] {
  const elements = new Set<number>();
  for (let row = Math.max(0, top - rows.top); row <= bottom - rows.top; row += 1) {
    for (const line of rowLines.of(row)) for (const index of branches.above(plan.means.element[line]!)) elements.add(index);
  }
  const objectives = [...elements].filter((index) => branches.objectiveAt(plan.elements[index]!) === index).map((index) => plan.elements[index]!);
  return [...objectives, ...totals.rowsOf(sheet).map((row) => ({ sheet, row }))];
}

/** Of rows with totals, the amounts that are formulas. */
function formulasOn(plan: Plan, rows: readonly RowPlace[]): CellBlock[] {
  return rows.flatMap(({ sheet, row }): CellBlock[] => {
    const formulas = amountColumnsOf(plan, sheet).map(({ column }) => column).filter((column) => isFormulaCell(plan.cells![sheet]!, row, column) === true);
    return formulas.length === 0 ? [] : [{ sheetId: plan.sheets[sheet]!.id, top: row, left: Math.min(...formulas), bottom: row, right: Math.max(...formulas) }];
  });
}

function columnsBeside(plan: Plan, sheet: number, { sheetId, top, bottom }: EditedRows): CellBlock[] {
  return totalColumnsOf(plan, sheet).filter(({ isCalculated }) => isCalculated).map(({ column }) => ({ sheetId, top, left: column, bottom, right: column }));
}
