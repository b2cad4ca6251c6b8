import type { BookTable } from '#xlsx/book/Book';
import { columnCount, rowCount, type Area } from '#core/values/grid/Area';
import { insertCells } from '../engine/moveCells';
import { mapCells, readValue } from '../engine/readCells';
import { writeValues } from '../engine/writeCells';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { cutFromTable, refuseTorn, resizeTable, tableOf, type TableHandle } from '../tables/tableActs';
import { bodyArea, columnOf, headerArea, totalsArea } from '../tables/tableParts';
import { collectionMembers, gives, method, object, property, type Arguments, type CollectionMembers, type ExcelClass, type MethodMember } from './Member';
import { assertUnprotected, assertWritable } from './protectionCheck';

type Column = BookTable['columns'][number];
export interface ColumnHandle extends TableHandle { column: number }

const ids = new WeakMap<Column, number>();

/** A column keeps its id whatever is put in before it, as long as the workbook is open. */
function idOf(table: BookTable, column: Column): number {
  const known = ids.get(column);
  if (known !== undefined) return known;
  const highest = Math.max(0, ...table.columns.map((one) => ids.get(one) ?? 0));
  const missing = table.columns.filter((one) => !ids.has(one));
  missing.forEach((one, at) => ids.set(one, highest + at + 1));
  return ids.get(column) as number;
}

function indexOf(host: HostContext, self: ColumnHandle): number {
  const table = tableOf(host, self);
  const index = table.columns.findIndex((one) => idOf(table, one) === self.column);
  if (index < 0) throw itemNotFound();
  return index;
}

function columnAt(host: HostContext, self: ColumnHandle): Column {
  return tableOf(host, self).columns[indexOf(host, self)] as Column;
}

function part(look: (table: BookTable) => Area | null): MethodMember<ColumnHandle> {
  return gives('Range', (self, _args, host) => {
    const of = look(tableOf(host, self));
    return of ? host.range(self.sheetId, columnOf(of, indexOf(host, self))) : undefined;
  });
}

function whole(host: HostContext, self: ColumnHandle): Area {
  return columnOf(tableOf(host, self).range, indexOf(host, self));
}

function setValues(self: ColumnHandle, value: unknown, host: HostContext): void {
  assertWritable(host, self.sheetId, whole(host, self));
  writeValues(host, host.sheet(self.sheetId), whole(host, self), value);
}

/** The header cell is the name. */
function rename(self: ColumnHandle, value: unknown, host: HostContext): void {
  const table = tableOf(host, self);
  const name = String(value);
  const column = columnAt(host, self);
  if (name === '' || table.columns.some((one) => one !== column && one.name.toLowerCase() === name.toLowerCase())) throw invalidArgument();
  const header = headerArea(table);
  if (!header) column.name = name;
  else writeValues(host, host.sheet(self.sheetId), columnOf(header, indexOf(host, self)), `'${name}`);
}

async function remove(self: ColumnHandle, _args: Arguments, host: HostContext): Promise<void> {
  assertUnprotected(host, self.sheetId);
  const of = whole(host, self);
  if (columnCount(tableOf(host, self).range) === 1) throw new ExcelError('InvalidOperation', 'A table must have at least one column.');
  refuseTorn(host, self.sheetId, of, 'columns');
  await cutFromTable(host, self.sheetId, of, 'Left');
}

const tableColumn: ExcelClass<ColumnHandle> = {
  name: 'TableColumn',
  id: (self) => ({ Id: self.column }),
  members: {
    Id: property((self, host) => (columnAt(host, self), self.column)),
    Index: property((self, host) => indexOf(host, self)),
    Name: property((self, host) => columnAt(host, self).name, rename),
    Values: property((self, host) => mapCells(host.engine, host.sheet(self.sheetId), whole(host, self), readValue), setValues),
    Filter: object('Filter', (self) => self),
    Delete: method(remove),
    GetDataBodyRange: part(bodyArea),
    GetHeaderRowRange: part(headerArea),
    GetRange: part(({ range }) => range),
    GetTotalRowRange: part(totalsArea),
  },
};

function handle(self: TableHandle, table: BookTable, column: Column | undefined): ColumnHandle | null {
  return column ? { ...self, column: idOf(table, column) } : null;
}

/** Where in the table a new column comes; nothing or -1 stands for the end. */
function placeFor(index: unknown, count: number): number {
  const at = index === null || index === undefined || index === -1 ? count : Number(index);
  if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument();
  return at;
}

async function add(self: TableHandle, [index, values, name]: Arguments, host: HostContext): Promise<ColumnHandle | undefined> {
  assertUnprotected(host, self.sheetId);
  const { columns, range } = tableOf(host, self);
  const at = placeFor(index, columns.length);
  if (Array.isArray(values) && values.length !== rowCount(range)) throw invalidArgument();
  await openColumn(host, self, at);
  const added = handle(self, tableOf(host, self), tableOf(host, self).columns[at]);
  if (!added) return undefined;
  if (isGiven(values)) writeValues(host, host.sheet(self.sheetId), whole(host, added), values);
  if (isGiven(name)) rename(added, name, host);
  return added;
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

async function openColumn(host: HostContext, self: TableHandle, at: number): Promise<void> {
  const { columns, range } = tableOf(host, self);
  const of = { ...range, left: range.left + at, right: range.left + at };
  refuseTorn(host, self.sheetId, of, 'columns');
  await insertCells(host, host.sheet(self.sheetId), of, 'Right');
  // At either end what is pushed aside is not the table, or all of it.
  if (tableOf(host, self).columns.length === columns.length) resizeTable(host, self, { ...range, right: range.right + 1 });
}

const columns: CollectionMembers<TableHandle> = {
  type: 'TableColumn',
  list: (self, host) => tableOf(host, self).columns.map((column) => handle(self, tableOf(host, self), column)),
  item: (self, key, host) => {
    const table = tableOf(host, self);
    return handle(self, table, table.columns.find(({ name }) => name.toLowerCase() === String(key).toLowerCase()) ?? table.columns.find((one) => String(idOf(table, one)) === String(key)));
  },
};

const tableColumnCollection: ExcelClass<TableHandle> = {
  name: 'TableColumnCollection',
  collection: columns,
  members: {
    ...collectionMembers(columns),
    Count: property((self, host) => tableOf(host, self).columns.length),
    Add: gives('TableColumn', add),
  },
};

export const tableColumnClasses = [tableColumn, tableColumnCollection] as ExcelClass<never>[];
