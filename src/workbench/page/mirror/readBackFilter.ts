import type { BookFilterCriterion, BookRange } from '#xlsx/book/Book';
import type { SheetState } from '#workbench/host/state/HostState';

interface EngineRange { startRow: number; endRow: number; startColumn: number; endColumn: number }
interface DrawnCriteria { filters?: { blank?: boolean; filters?: string[] }; customFilters?: { and?: number; customFilters: { val: string | number; operator?: string }[] } }
interface TableFilter { filterType: string; values?: string[] }
interface Told { range?: EngineRange; col?: number; criteria?: DrawnCriteria | null; tableId?: string; column?: number; tableFilter?: TableFilter }

/** What a person filtered in the grid, brought to the host's state. `id` is the mutation that told it; false when it is none of a filter's. */
export function readBackFilter(state: SheetState, id: string, told: Told): boolean {
  switch (id) {
    case 'sheet.mutation.set-filter-range': state.autoFilter = { ...state.autoFilter, range: bookRange(told.range!) }; return true;
    case 'sheet.mutation.set-filter-criteria': setCriterion(state, told); return true;
    case 'sheet.mutation.remove-filter': state.autoFilter = undefined; return true;
    case 'sheet.mutation.set-table-filter': setTableCriterion(state, told); return true;
    default: return false;
  }
}

function setCriterion({ autoFilter }: SheetState, { col = 0, criteria }: Told): void {
  if (!autoFilter) return;
  const criterion = criteria ? criterionOf(criteria) : null;
  autoFilter.criteria = withCriterion(autoFilter.criteria, col - autoFilter.range.left, criterion);
}

/** Values that are ticked are kept; of a table's conditions the file has no like. */
function setTableCriterion({ tables }: SheetState, { tableId, column = 0, tableFilter }: Told): void {
  const table = tables.find((each) => each.id === tableId);
  if (!table) return;
  const criterion = tableFilter?.filterType === 'manual' && tableFilter.values ? { values: tableFilter.values } : null;
  table.criteria = withCriterion(table.criteria, column, criterion);
}

function withCriterion(criteria: Record<number, BookFilterCriterion> = {}, column: number, criterion: BookFilterCriterion | null): Record<number, BookFilterCriterion> {
  const rest = Object.fromEntries(Object.entries(criteria).filter(([key]) => Number(key) !== column));
  return criterion ? { ...rest, [column]: criterion } : rest;
}

function criterionOf({ filters, customFilters }: DrawnCriteria): BookFilterCriterion | null {
  if (filters) return { values: [...filters.filters ?? [], ...(filters.blank ? [''] : [])] };
  if (!customFilters) return null;
  const conditions = customFilters.customFilters.map(({ val, operator }) => ({ operator: operator || 'equal', value: String(val) }));
  return customFilters.and ? { all: conditions } : conditions;
}

function bookRange({ startRow, startColumn, endRow, endColumn }: EngineRange): BookRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
