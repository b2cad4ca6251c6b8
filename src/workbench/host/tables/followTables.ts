import type { BookTable } from '#xlsx/book/Book';
import { area, contains, intersect, type Area } from '#core/values/grid/Area';
import { areaAddress } from '#core/values/grid/address';
import { usedArea } from '../engine/readCells';
import { EventType } from '../events/EventDesk';
import type { HostContext } from '../HostContext';
import { nameColumnsByCells } from './columnNames';
import { syncTables } from './engineTables';
import { headerArea } from './tableParts';

/** What is to be done on tables once the command that set cells is done: names follow header cells, and a table takes in what is written right below or beside it. */
export function followTables(host: HostContext, sheetId: string, contents: Area): (() => void)[] {
  return host.sheetState(sheetId).tables.flatMap((table) => {
    const header = headerArea(table);
    const isNamed = header !== null && intersect(header, contents) !== null;
    return isNamed || isBeside(table, contents) ? [() => follow(host, sheetId, table.id, contents)] : [];
  });
}

function follow(host: HostContext, sheetId: string, id: string, contents: Area): void {
  const table = host.sheetState(sheetId).tables.find((one) => one.id === id);
  if (!table) return;
  if (isBeside(table, contents)) grow(host, sheetId, table, contents);
  nameColumnsByCells(host, sheetId, table);
  syncTables(host.engine);
}

/** New columns take their header's text; one that has none gets it. */
export function followTablesMoved(host: HostContext, sheetId: string): (() => void)[] {
  if (host.sheetState(sheetId).tables.length === 0) return [];
  return [() => {
    for (const table of host.sheetState(sheetId).tables) if (table.columns.some(({ name }) => name === '')) nameColumnsByCells(host, sheetId, table);
    syncTables(host.engine);
  }];
}

function isBeside({ range, hasTotals }: BookTable, of: Area): boolean {
  const isBelow = of.top === range.bottom + 1 && of.left >= range.left && of.right <= range.right && !hasTotals;
  const isRight = of.left === range.right + 1 && of.top >= range.top && of.bottom <= range.bottom;
  return isBelow || isRight;
}

/** Excel's automatic expansion. It takes in only what would otherwise be empty, and no cell of another table. */
function grow(host: HostContext, sheetId: string, table: BookTable, contents: Area): void {
  const sheet = host.sheet(sheetId);
  const { range } = table;
  const isBelow = contents.top > range.bottom;
  const added = isBelow ? { ...range, top: contents.top, bottom: contents.bottom } : { ...range, left: contents.left, right: contents.right };
  const used = usedArea(sheet, true, added);
  const isOthers = host.sheetState(sheetId).tables.some((other) => other.id !== table.id && intersect(other.range, added) !== null);
  if (!used || !contains(contents, used) || isOthers) return;
  for (let column = added.left; !isBelow && column <= added.right; column += 1) table.columns.push({ name: '' });
  table.range = area(range.top, range.left, added.bottom, added.right);
}

/** Tells the handlers of every table that a change touched, with the part of the change that lies in it. */
export function tellTablesChanged(host: HostContext, sheetId: string, of: Area, args: object): void {
  for (const { id, range } of host.sheetState(sheetId).tables) {
    const part = intersect(of, range);
    if (part) host.events.emitToEach(EventType.tableChanged, [id, sheetId, 'Workbook'], { ...args, address: areaAddress(part), tableId: id, worksheetId: sheetId, source: host.events.source });
  }
}
