import type { BookTable } from '#xlsx/book/Book';
import { intersect, rowCount, type Area } from '#core/values/grid/Area';
import { clearCells } from '../engine/clearCells';
import { deleteCells, insertCells } from '../engine/moveCells';
import { usedArea } from '../engine/readCells';
import { EventType } from '../events/EventDesk';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { nameColumnsByCells } from './columnNames';
import { syncTables, tablesOf } from './engineTables';

export interface TableHandle { sheetId: string; id: string }

const WORDS: Record<string, string> = { nl: 'Tabel', fr: 'Tableau', de: 'Tabelle' };
const DEFAULT_STYLE = 'TableStyleMedium2';
const LONGEST_NAME = 255;

/** The table of a handle; `ItemNotFound` when it or its sheet is gone. */
export function tableOf(host: HostContext, { sheetId, id }: TableHandle): BookTable {
  host.sheet(sheetId);
  const table = host.sheetState(sheetId).tables.find((each) => each.id === id);
  if (!table) throw itemNotFound();
  return table;
}

/** Letters, digits, points and underscores, and nothing that reads as a cell. Shares its space with the names of the workbook. */
export function checkedTableName(host: HostContext, given: unknown, self?: BookTable): string {
  const name = String(given);
  const isCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(R\d*C?\d*|C\d*)$/i.test(name);
  if (name.length > LONGEST_NAME || !/^[\p{L}_\\][\p{L}\p{N}._\\]*$/u.test(name) || isCell) throw invalidArgument();
  if (takenNames(host, self).has(name.toLowerCase())) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  return name;
}

function takenNames(host: HostContext, except?: BookTable): Set<string> {
  const tables = tablesOf(host.engine).flatMap(({ table }) => (table === except ? [] : [table.name]));
  return new Set([...tables, ...Object.values(host.engine.names()).map(({ name }) => name)].map((name) => name.toLowerCase()));
}

function freeName(host: HostContext): string {
  const word = WORDS[host.culture.name.slice(0, 2)] ?? 'Table';
  const taken = takenNames(host);
  let number = tablesOf(host.engine).length + 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}

/** Makes a table of a block. Without headers it gets a row of them, which pushes the block down; a header alone gets an empty row. */
export async function addTable(host: HostContext, sheetId: string, given: Area, hasHeaders: boolean): Promise<TableHandle> {
  refuseOverlap(host, sheetId, given);
  const sheet = host.sheet(sheetId);
  const range = hasHeaders && rowCount(given) > 1 ? given : { ...given, bottom: given.bottom + 1 };
  if (!hasHeaders) await insertCells(host, sheet, { ...given, bottom: given.top }, 'Down');
  else if (range !== given) await makeRoom(host, sheetId, { ...range, top: range.bottom });
  refuseOverlap(host, sheetId, range);
  const state = host.sheetState(sheetId);
  const id = String(Math.max(0, ...tablesOf(host.engine).map(({ table }) => Number(table.id) || 0)) + 1);
  const columns = Array.from({ length: range.right - range.left + 1 }, () => ({ name: '' }));
  const table: BookTable = {
    id, name: freeName(host), range: { ...range }, columns, hasHeaders: true, hasTotals: false, style: DEFAULT_STYLE,
    bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, hasFilter: true,
  };
  state.tables.push(table);
  if (state.autoFilter && intersect(state.autoFilter.range, range)) state.autoFilter = undefined;
  nameColumnsByCells(host, sheetId, table);
  changed(host);
  host.events.emit(EventType.tableAdded, sheetId, { tableId: id });
  return { sheetId, id };
}

/** Pushes down what stands where the table needs an empty row. */
export async function makeRoom(host: HostContext, sheetId: string, row: Area): Promise<void> {
  if (usedArea(host.sheet(sheetId), true, row) || othersIn(host, sheetId, row)) await insertCells(host, host.sheet(sheetId), row, 'Down');
}

export function othersIn(host: HostContext, sheetId: string, of: Area, self?: BookTable): boolean {
  return host.sheetState(sheetId).tables.some((table) => table !== self && intersect(table.range, of) !== null);
}

function refuseOverlap(host: HostContext, sheetId: string, of: Area, self?: BookTable): void {
  if (othersIn(host, sheetId, of, self)) throw invalidArgument("A table can't overlap another table.");
}

/** After a change of tables alone, of which the engine would not know. */
export function changed(host: HostContext): void {
  host.state.isDirty = true;
  syncTables(host.engine);
}

/** The new block overlaps the old one, keeps its first row, and holds at least one row of data. */
export function resizeTable(host: HostContext, handle: TableHandle, to: Area): void {
  const table = tableOf(host, handle);
  const least = 1 + Number(table.hasHeaders) + Number(table.hasTotals);
  if (to.top !== table.range.top || !intersect(to, table.range) || rowCount(to) < least) throw invalidArgument();
  refuseOverlap(host, handle.sheetId, to, table);
  const old = table.range;
  table.columns = Array.from({ length: to.right - to.left + 1 }, (_, index) => table.columns[to.left + index - old.left] ?? { name: '' });
  table.range = { ...to };
  nameColumnsByCells(host, handle.sheetId, table);
  changed(host);
}

/** Takes away the table, and with `clear` what stands in it. */
export function removeTable(host: HostContext, handle: TableHandle, clear: boolean): Area {
  const table = tableOf(host, handle);
  const state = host.sheetState(handle.sheetId);
  state.tables = state.tables.filter((one) => one !== table);
  if (clear) clearCells(host, host.sheet(handle.sheetId), table.range, 'All');
  changed(host);
  host.events.emit(EventType.tableDeleted, handle.sheetId, { tableId: table.id, tableName: table.name });
  return table.range;
}

/** Pushing cells aside may move a table whole, and grow or shrink it along; it may not tear one. */
export function refuseTorn(host: HostContext, sheetId: string, of: Area, axis: 'rows' | 'columns'): void {
  const reach = axis === 'rows' ? { ...of, bottom: Infinity } : { ...of, right: Infinity };
  const isTorn = host.sheetState(sheetId).tables.some(({ range }) => {
    const isAlong = axis === 'rows' ? range.left >= of.left && range.right <= of.right : range.top >= of.top && range.bottom <= of.bottom;
    return !isAlong && intersect(range, reach) !== null;
  });
  if (isTorn) throw new ExcelError('InsertDeleteConflict', 'The attempted insert or delete operation resulted in a conflict.');
}

/** Takes cells of a table out; what stands below or beside them moves up or left. */
export async function cutFromTable(host: HostContext, sheetId: string, of: Area, shift: 'Up' | 'Left'): Promise<void> {
  await deleteCells(host, host.sheet(sheetId), of, shift);
}
