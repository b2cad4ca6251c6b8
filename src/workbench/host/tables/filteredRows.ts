import type { Engine } from '../engine/Engine';
import type { SheetState } from '../state/HostState';

/** Whether a filter leaves anything out on a sheet: its own, or that of a table. */
export function isFiltered({ autoFilter, tables }: SheetState): boolean {
  return hasCriteria(autoFilter) || tables.some(hasCriteria);
}

function hasCriteria(filter: SheetState['autoFilter']): boolean {
  for (const _column in filter?.criteria) return true;
  return false;
}

/**
 * Tells the engine which rows SUBTOTAL passes over with 9 as well as with 109. Excel keeps one mark for a hidden row, whoever hid it:
 * while a filter leaves anything out on a sheet, all rows that are hidden there count as left out; else only 109 passes over them.
 */
export function leaveOutFiltered({ parts: { injector, engineFormula }, unitId, state, workbook }: Engine): void {
  injector.get(engineFormula.ISheetRowFilteredService).register((unit, sheetId, row) => {
    const sheet = unit === unitId ? state.sheets.get(sheetId) : undefined;
    return sheet !== undefined && isFiltered(sheet) && workbook.getSheetBySheetId(sheetId)?.getRowVisible(row) === false;
  });
}

/** What looks at the rows of a filter is to be worked out again: a row that was hidden before may be left out by the filter now, or no longer. */
export function filterChanged(engine: Engine, sheetId: string, { top, bottom }: { top: number; bottom: number }): void {
  const columns = engine.sheet(sheetId)?.getColumnCount() ?? 1;
  engine.calculation.expect([{ unitId: engine.unitId, sheetId, range: { startRow: top, endRow: bottom, startColumn: 0, endColumn: columns - 1 } }]);
}
