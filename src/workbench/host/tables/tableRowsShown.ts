import type { BookTable } from '#xlsx/book/Book';
import { clearCells } from '../engine/clearCells';
import { writeValues } from '../engine/writeCells';
import { insertCells } from '../engine/moveCells';
import { usedArea } from '../engine/readCells';
import type { HostContext } from '../HostContext';
import { nameColumnsByCells } from './columnNames';
import { bodyArea, columnOf, totalsArea } from './tableParts';
import { changed, makeRoom, othersIn, tableOf, type TableHandle } from './tableActs';

/** Shows the header row above the table, or takes it away with its cells; the names of the columns stay. */
export async function showHeaders(host: HostContext, handle: TableHandle, isShown: boolean): Promise<void> {
  const table = tableOf(host, handle);
  if (table.hasHeaders === isShown) return;
  if (isShown) await addHeaderRow(host, handle);
  else {
    const header = { ...table.range, bottom: table.range.top };
    table.range = { ...table.range, top: table.range.top + 1 };
    Object.assign(table, { hasHeaders: false, hasFilter: false });
    clearCells(host, host.sheet(handle.sheetId), header, 'Contents');
  }
  changed(host);
}

async function addHeaderRow(host: HostContext, handle: TableHandle): Promise<void> {
  const { range } = tableOf(host, handle);
  const above = { ...range, top: range.top - 1, bottom: range.top - 1 };
  const isFree = range.top > 0 && !usedArea(host.sheet(handle.sheetId), true, above) && !othersIn(host, handle.sheetId, above);
  if (!isFree) await insertCells(host, host.sheet(handle.sheetId), { ...range, bottom: range.top }, 'Down');
  // Inserting has moved the table, of which there may be a new object.
  const table = tableOf(host, handle);
  table.range = { ...table.range, top: table.range.top - 1 };
  table.hasHeaders = true;
  host.events.quietly(() => writeValues(host, host.sheet(handle.sheetId), { ...table.range, bottom: table.range.top }, [table.columns.map(({ name }) => `'${name}`)]));
  nameColumnsByCells(host, handle.sheetId, table);
}

/** Shows the row of totals: a word in the first column and a subtotal in the last, as Excel begins it. */
export async function showTotals(host: HostContext, handle: TableHandle, isShown: boolean): Promise<void> {
  const table = tableOf(host, handle);
  if (table.hasTotals === isShown) return;
  if (isShown) await addTotalsRow(host, handle);
  else {
    const totals = totalsArea(table);
    table.range = { ...table.range, bottom: table.range.bottom - 1 };
    table.hasTotals = false;
    if (totals) clearCells(host, host.sheet(handle.sheetId), totals, 'Contents');
  }
  changed(host);
}

async function addTotalsRow(host: HostContext, handle: TableHandle): Promise<void> {
  const { range } = tableOf(host, handle);
  await makeRoom(host, handle.sheetId, { ...range, top: range.bottom + 1, bottom: range.bottom + 1 });
  const table = tableOf(host, handle);
  table.range = { ...table.range, bottom: table.range.bottom + 1 };
  table.hasTotals = true;
  const [first, last] = [table.columns[0], table.columns.at(-1)];
  if (!first || !last) return;
  const label = host.culture.name.startsWith('nl') ? 'Totaal' : 'Total';
  first.totalsLabel = label;
  writeTotal(host, handle.sheetId, table, 0, label);
  if (first !== last) writeTotal(host, handle.sheetId, table, table.columns.length - 1, subtotal(host, handle.sheetId, table));
}

/** Sums a column of numbers, counts one of anything else. */
function subtotal(host: HostContext, sheetId: string, table: BookTable): string {
  const last = table.columns.length - 1;
  const body = columnOf(bodyArea(table), last);
  const matrix = host.sheet(sheetId).getCellMatrix();
  const isNumeric = Array.from({ length: body.bottom - body.top + 1 }, (_, row) => matrix.getValue(body.top + row, body.left)?.v).every((v) => v === undefined || v === null || typeof v === 'number');
  const column = table.columns[last];
  if (column) column.totalsFunction = isNumeric ? 'sum' : 'count';
  return `=SUBTOTAL(${isNumeric ? 109 : 103},${table.name}[${(column?.name ?? '').replace(/['#[\]@]/g, "'$&")}])`;
}

function writeTotal(host: HostContext, sheetId: string, table: BookTable, index: number, value: string): void {
  const totals = totalsArea(table);
  if (totals) writeValues(host, host.sheet(sheetId), columnOf(totals, index), value);
}
