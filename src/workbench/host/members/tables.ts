import type { BookTable } from '#xlsx/book/Book';
import { isUnbounded, type Area } from '#core/values/grid/Area';
import { usedArea } from '../engine/readCells';
import type { HostContext, WorksheetHandle } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import { tablesOf } from '../tables/engineTables';
import { addTable, changed, checkedTableName, removeTable, resizeTable, tableOf, type TableHandle } from '../tables/tableActs';
import { bodyArea, headerArea, totalsArea } from '../tables/tableParts';
import { showHeaders, showTotals } from '../tables/tableRowsShown';
import { rangeArgument } from './address';
import { clearCriteria, reapply } from './autoFilter';
import { collectionMembers, gives, method, object, property, type Arguments, type CollectionMembers, type ExcelClass, type MethodMember, type PropertyMember } from './Member';
import { assertUnprotected } from './protectionCheck';

/** All tables of the workbook, or with a sheet those of the sheet. */
export interface TableScope { sheetId?: string }

function handles(host: HostContext, { sheetId }: TableScope): TableHandle[] {
  return tablesOf(host.engine).flatMap((one) => (sheetId === undefined || one.sheetId === sheetId ? [{ sheetId: one.sheetId, id: one.table.id }] : []));
}

const collection: CollectionMembers<TableScope> = {
  type: 'Table',
  list: (scope, host) => handles(host, scope),
  item: (scope, key, host) => handles(host, scope).find((handle) => handle.id === String(key) || tableOf(host, handle).name.toLowerCase() === String(key).toLowerCase()),
};

/** An address without a sheet is one of the collection's sheet, else of the sheet in front. */
async function add(scope: TableScope, [given, hasHeaders]: Arguments, host: HostContext): Promise<TableHandle> {
  const found = rangeArgument(host, scope.sheetId ?? host.engine.workbook.getActiveSheet().getSheetId(), given);
  if (scope.sheetId !== undefined && found.sheetId !== scope.sheetId) throw invalidArgument();
  assertUnprotected(host, found.sheetId);
  const of = isUnbounded(found.area) ? usedArea(host.sheet(found.sheetId), true, found.area) : found.area;
  if (!of) throw invalidArgument();
  return addTable(host, found.sheetId, of, hasHeaders === true);
}

const tableCollection: ExcelClass<TableScope> = {
  name: 'TableCollection',
  collection,
  members: {
    ...collectionMembers(collection),
    Count: property((scope, host) => handles(host, scope).length),
    Add: gives('Table', add),
    ...Object.fromEntries(['AddedEvent', 'DataChangedEvent', 'DeletedEvent'].flatMap((event) => [[`_Register${event}`, method(() => null)], [`_Unregister${event}`, method(() => null)]])),
  },
};

/** A part of the table; `ItemNotFound` where the table doesn't show it. */
function part(look: (table: BookTable) => Area | null): MethodMember<TableHandle> {
  return gives('Range', (self, _args, host): RangeHandle | undefined => {
    const of = look(tableOf(host, self));
    return of ? host.range(self.sheetId, of) : undefined;
  });
}

type Flag = 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn';

function flag(name: Flag): PropertyMember<TableHandle> {
  return property((self, host) => tableOf(host, self)[name], (self, value, host) => {
    tableOf(host, self)[name] = value === true;
    changed(host);
  });
}

function setFilterButton(self: TableHandle, value: unknown, host: HostContext): void {
  const table = tableOf(host, self);
  if (!table.hasHeaders) throw invalidArgument();
  if (value !== true) clearCriteria(host, self);
  table.hasFilter = value === true;
  changed(host);
}

function rename(self: TableHandle, value: unknown, host: HostContext): void {
  const table = tableOf(host, self);
  table.name = checkedTableName(host, value, table);
  changed(host);
}

const table: ExcelClass<TableHandle> = {
  name: 'Table',
  id: (self) => ({ Id: self.id }),
  members: {
    Id: property((self, host) => tableOf(host, self).id),
    LegacyId: property((self, host) => tableOf(host, self).id),
    Name: property((self, host) => tableOf(host, self).name, rename),
    Style: property((self, host) => tableOf(host, self).style ?? '', (self, value, host) => {
      tableOf(host, self).style = String(value);
      changed(host);
    }),
    ShowHeaders: property((self, host) => tableOf(host, self).hasHeaders, (self, value, host) => showHeaders(host, self, value === true)),
    ShowTotals: property((self, host) => tableOf(host, self).hasTotals, (self, value, host) => showTotals(host, self, value === true)),
    ShowFilterButton: property((self, host) => tableOf(host, self).hasFilter, setFilterButton),
    ShowBandedRows: flag('bandedRows'),
    ShowBandedColumns: flag('bandedColumns'),
    HighlightFirstColumn: flag('firstColumn'),
    HighlightLastColumn: flag('lastColumn'),

    AutoFilter: object('AutoFilter', (self) => self),
    Columns: object('TableColumnCollection', (self) => self),
    Rows: object('TableRowCollection', (self) => self),
    Sort: object('TableSort', (self) => self),
    Worksheet: object('Worksheet', ({ sheetId }): WorksheetHandle => ({ sheetId })),

    ClearFilters: method((self, _args, host) => clearCriteria(host, self)),
    ConvertToRange: gives('Range', (self, _args, host) => host.range(self.sheetId, removeTable(host, self, false))),
    Delete: method((self, _args, host) => {
      assertUnprotected(host, self.sheetId);
      removeTable(host, self, true);
    }),
    GetDataBodyRange: part(bodyArea),
    GetHeaderRowRange: part(headerArea),
    GetRange: part(({ range }) => range),
    GetTotalRowRange: part(totalsArea),
    ReapplyFilters: method((self, _args, host) => reapply(host, self)),
    Resize: method((self, [to], host) => {
      const found = rangeArgument(host, self.sheetId, to);
      if (found.sheetId !== self.sheetId) throw invalidArgument();
      resizeTable(host, self, found.area);
    }),
    ...Object.fromEntries(['DataChangedEvent', 'SelectionChangedEvent'].flatMap((event) => [[`_Register${event}`, method(() => null)], [`_Unregister${event}`, method(() => null)]])),
  },
};

export const tableClasses = [table, tableCollection] as ExcelClass<never>[];
