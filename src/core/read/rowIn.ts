import type { CellValue } from '#core/values/CellValue';
import type { PlanState, SheetState } from './PlanState';
import { cellAt } from './RowReader';

/** What stands on a row: its element (-1 for none), and its means lines. */
export interface RowContents { readonly element: number; readonly lines: readonly number[] }

const NOTHING: RowContents = { element: -1, lines: [] };

/** What stands on a row of the workbook, looked up and not searched for. A sheet that holds two blocks is asked for both. */
export function rowIn({ own }: PlanState, sheetId: string, row: number): RowContents {
  for (const state of own.sheets) {
    if (state.layout.id !== sheetId) continue;
    const found = contentsOf(state, row - state.rows.top);
    if (found) return found;
  }
  return NOTHING;
}

function contentsOf({ rows, elementOfRow, rowLines }: SheetState, i: number): RowContents | null {
  if (i < rows.from || i >= rows.to) return null;
  return { element: elementOfRow[i] ?? -1, lines: rowLines.of(i) };
}

/** What a cell holds, as it was read; '' for one that was not. Rows and columns count from 0 on the sheet. */
export function cellIn({ own }: PlanState, sheet: number, row: number, column: number): CellValue {
  const rows = own.sheets[sheet]?.rows;
  return rows ? cellAt(rows.rows[row - rows.top] ?? [], column - rows.left) : '';
}
