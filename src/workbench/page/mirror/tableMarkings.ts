import { tableLook } from '../grid/tableLooks';
import { engineRange, type MarkedSheet, type Marking, type Table } from './Marking';

/** Tables as the engine's plug-in knows them: their bands and the arrows in their headers. */
export function tableMarkings({ state }: MarkedSheet): Marking[] {
  return state.tables.filter(({ hasHeaders, range }) => hasHeaders && range.bottom > range.top).map((table) => ({
    add: { id: 'sheet.mutation.add-table', params: {
      tableId: table.id, name: table.name, range: engineRange(table.range), header: table.columns.map(({ name }) => name),
      options: { tableStyleId: tableLook(table.style), showHeader: true, filters: filtersOf(table) },
    } },
    remove: { id: 'sheet.mutation.delete-table', params: { tableId: table.id } },
  }));
}

/** By column; conditions are left to the file, the plug-in's own kinds being others. */
function filtersOf({ columns, criteria = {} }: Table): object[] {
  return columns.map((_, column) => {
    const criterion = criteria[column];
    return criterion && !Array.isArray(criterion) && 'values' in criterion ? { filterType: 'manual', values: criterion.values } : undefined;
  }) as object[];
}
