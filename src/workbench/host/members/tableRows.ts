import { area, rowCount, type Area } from '#core/values/grid/Area';
import { clearCells } from '../engine/clearCells';
import { insertCells } from '../engine/moveCells';
import { mapCells, readValue, usedArea } from '../engine/readCells';
import { asBlock, writeValues } from '../engine/writeCells';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { changed, cutFromTable, othersIn, refuseTorn, tableOf, type TableHandle } from '../tables/tableActs';
import { bodyArea } from '../tables/tableParts';
import { collectionMembers, gives, method, property, type Arguments, type CollectionMembers, type ExcelClass, type Handle } from './Member';
import { assertUnprotected, assertWritable } from './protectionCheck';

/** A place in the table, not the data in it: after a sort or an insert it is another row. */
export interface RowHandle extends TableHandle { row: number }

function rowArea(host: HostContext, self: RowHandle): Area {
  const body = bodyArea(tableOf(host, self));
  const at = body.top + self.row;
  if (at > body.bottom) throw itemNotFound();
  return { ...body, top: at, bottom: at };
}

function setValues(self: RowHandle, value: unknown, host: HostContext): void {
  assertWritable(host, self.sheetId, rowArea(host, self));
  writeValues(host, host.sheet(self.sheetId), rowArea(host, self), value);
}

const tableRow: ExcelClass<RowHandle> = {
  name: 'TableRow',
  members: {
    Index: property((self, host) => rowArea(host, self).top - bodyArea(tableOf(host, self)).top),
    Values: property((self, host) => mapCells(host.engine, host.sheet(self.sheetId), rowArea(host, self), readValue), setValues),
    Delete: method((self, _args, host) => removeRows(host, self, [self.row])),
    GetRange: gives('Range', (self, _args, host) => host.range(self.sheetId, rowArea(host, self))),
  },
};

/** Takes rows out from the last to the first. The only row of a table is emptied: a table has one at least. */
async function removeRows(host: HostContext, self: TableHandle, given: number[]): Promise<void> {
  assertUnprotected(host, self.sheetId);
  const rows = [...new Set(given)].sort((a, b) => b - a);
  const count = rowCount(bodyArea(tableOf(host, self)));
  if (rows.some((row) => !Number.isInteger(row) || row < 0 || row >= count)) throw invalidArgument();
  for (const row of rows) {
    const of = rowArea(host, { ...self, row });
    refuseTorn(host, self.sheetId, of, 'rows');
    if (rowCount(bodyArea(tableOf(host, self))) === 1) clearCells(host, host.sheet(self.sheetId), of, 'Contents');
    else await cutFromTable(host, self.sheetId, of, 'Up');
  }
}

function refuseFiltered(host: HostContext, self: TableHandle): void {
  if (Object.keys(tableOf(host, self).criteria ?? {}).length > 0) throw new ExcelError('InsertDeleteConflict', 'The attempted insert or delete operation resulted in a conflict.');
}

function valuesOf(given: unknown, width: number): unknown[][] {
  if (given === null || given === undefined) return [Array.from({ length: width }, () => '')];
  if (!Array.isArray(given)) return [Array.from({ length: width }, () => given)];
  const rows = given as unknown[][];
  asBlock(rows, area(0, 0, rows.length - 1, width - 1));
  return rows;
}

/** The one empty row of a table without data: it is filled before another is added. */
function isWaiting(host: HostContext, self: TableHandle, body: Area): boolean {
  return rowCount(body) === 1 && !usedArea(host.sheet(self.sheetId), true, body);
}

async function add(self: TableHandle, [index, values]: Arguments, host: HostContext): Promise<RowHandle> {
  assertUnprotected(host, self.sheetId);
  const body = bodyArea(tableOf(host, self));
  const rows = valuesOf(values, body.right - body.left + 1);
  const waiting = Number(Array.isArray(values) && isWaiting(host, self, body));
  const at = waiting ? 0 : placeFor(index, rowCount(body));
  if (rows.length > waiting) await openRows(host, self, body.top + at + waiting, rows.length - waiting);
  const top = bodyArea(tableOf(host, self)).top + at;
  writeValues(host, host.sheet(self.sheetId), { ...body, top, bottom: top + rows.length - 1 }, rows);
  return { ...self, row: at };
}

/** Nothing or -1 stands for the end. */
function placeFor(index: unknown, count: number): number {
  const at = index === null || index === undefined || index === -1 ? count : Number(index);
  if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument();
  return at;
}

/** New empty rows in the table. Below the last one they take free cells where there are any, else what stands there moves down. */
async function openRows(host: HostContext, self: TableHandle, top: number, count: number): Promise<void> {
  const table = tableOf(host, self);
  const of = { ...table.range, top, bottom: top + count - 1 };
  const bottom = table.range.bottom;
  const isEnd = top > bottom;
  const isFree = isEnd && !usedArea(host.sheet(self.sheetId), true, of) && !othersIn(host, self.sheetId, of);
  if (!isFree) {
    refuseTorn(host, self.sheetId, of, 'rows');
    await insertCells(host, host.sheet(self.sheetId), of, 'Down');
  }
  const after = tableOf(host, self);
  if (isEnd) after.range = { ...after.range, bottom: bottom + count };
  changed(host);
}

const rows: CollectionMembers<TableHandle> = {
  type: 'TableRow',
  list: (self, host) => Array.from({ length: rowCount(bodyArea(tableOf(host, self))) }, (_, row) => ({ ...self, row })),
  item: (self, key, host) => {
    const row = Number(key);
    return Number.isInteger(row) && row >= 0 && row < rowCount(bodyArea(tableOf(host, self))) ? { ...self, row } : null;
  },
};

const tableRowCollection: ExcelClass<TableHandle> = {
  name: 'TableRowCollection',
  collection: rows,
  members: {
    ...collectionMembers(rows),
    Count: property((self, host) => rowCount(bodyArea(tableOf(host, self)))),
    Add: gives('TableRow', add),
    DeleteRows: method((self, [given], host) => {
      refuseFiltered(host, self);
      return removeRows(host, self, (given as unknown[]).map((one) => (typeof one === 'number' ? one : ((one as Handle).self as RowHandle).row)));
    }),
    DeleteRowsAt: method((self, [index, count], host) => {
      refuseFiltered(host, self);
      return removeRows(host, self, Array.from({ length: Number(count ?? 1) }, (_, at) => Number(index) + at));
    }),
  },
};

export const tableRowClasses = [tableRow, tableRowCollection] as ExcelClass<never>[];
