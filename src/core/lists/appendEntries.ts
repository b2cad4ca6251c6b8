import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import { contentAt, type SheetContents } from '#core/edits/change/Contents';
import type { TableSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import type { ListDifference } from './compareLists';
import { inUnit } from './inUnit';
import { listColumn } from './ListKind';
import { meaningId } from './ListReading';
import { isDepartement } from './newListSheet';
import type { OwnList, OwnSheet } from './ownLists';

/**
 * Puts new entries below those that are there: into the empty rows of the table first, then into rows that are put in,
 * so that table, formats, dropdowns and what stands below the list go along. A departement goes below the last
 * departement, above the first dienst, as the dropdowns want it.
 */
export function appendEntries(builder: ChangeBuilder, sheet: OwnSheet, own: OwnList, entries: readonly ListDifference[]): void {
  const rows = own.table.rows.filter((row) => own.sheetOf.get(row) === sheet);
  const departementen = rows.filter(isDepartement).map(({ row }) => row);
  const isApart = own.table.kind === 'diensten' && departementen.length > 0 && departementen.length < rows.length;
  const above = isApart ? entries.filter(isDepartement) : [];
  const below = entries.filter((entry) => !above.includes(entry));
  // From below, so that the rows above keep their numbers.
  if (below.length > 0) putBelow(builder, own, sheet, lastOf(rows.map(({ row }) => row), sheet), below);
  if (above.length > 0) insertBelow(builder, own, sheet, lastOf(departementen, sheet), above);
}

function lastOf(rows: readonly number[], { layout }: OwnSheet): number {
  return rows.reduce((last, row) => Math.max(last, row), layout.headerRow);
}

function putBelow(builder: ChangeBuilder, own: OwnList, sheet: OwnSheet, last: number, entries: readonly ListDifference[]): void {
  const { id } = sheet.layout;
  const table = sheet.snapshot.tables.find(({ name }) => name === sheet.layout.table);
  const free = table ? freeRows(builder.sheet(id), sheet, last + 1, table) : 0;
  const more = entries.length - free;
  const at = last + 1 + free;
  if (more > 0) builder.insertRows(id, at, more, at - 1 > sheet.layout.headerRow ? at - 1 : null, table && at === bottomOf(table) ? table.name : undefined);
  write(builder, own, sheet, last + 1, entries);
  growNames(builder, sheet, last + 1, last + entries.length);
}

function insertBelow(builder: ChangeBuilder, own: OwnList, sheet: OwnSheet, last: number, entries: readonly ListDifference[]): void {
  builder.insertRows(sheet.layout.id, last + 1, entries.length, last);
  write(builder, own, sheet, last + 1, entries);
}

function bottomOf({ top, rows }: TableSnapshot): number {
  return top + rows;
}

/** Empty rows of the table from a row on. */
function freeRows(contents: SheetContents, { columns }: OwnSheet, from: number, table: TableSnapshot): number {
  let row = from;
  while (row < bottomOf(table) && columns.every(({ column }) => contentAt(contents, row, column) === '')) row += 1;
  return row - from;
}

function write(builder: ChangeBuilder, own: OwnList, { layout, columns }: OwnSheet, top: number, entries: readonly ListDifference[]): void {
  const left = Math.min(...columns.map(({ column }) => column));
  const width = Math.max(...columns.map(({ column }) => column)) - left + 1;
  const at = new Map(columns.flatMap(({ column, meaning, scale }) => (meaning ? [[meaningId(meaning), { column: column - left, scale }] as const] : [])));
  const cells = entries.map(({ changes }) => {
    const row = new Array<CellValue | null>(width).fill(null);
    for (const { meaning, to } of changes) {
      const place = at.get(meaningId(meaning));
      if (place) row[place.column] = inUnit(to, place.scale);
    }
    return row;
  });
  // Said for each text, because the rows may not be there yet: a code keeps its zeros, also when it is typed over later.
  const formats = new Map(columns.map(({ column, meaning }) => [column - left, meaning && listColumn(own.table.kind, meaning.field)?.kind === 'code' ? '@' : 'General']));
  builder.write(layout.id, top, left, cells, cells.map((row) => row.map((content, column) => (typeof content === 'string' && content !== '' ? formats.get(column) ?? null : null))));
}

/** Names that reach to the end of the list reach over the new rows too: most grow by themselves, when rows are put in before their end. */
function growNames(builder: ChangeBuilder, { layout, columns }: OwnSheet, from: number, last: number): void {
  const sheet = builder.sheet(layout.id).name;
  const reference = new RegExp(`((?:${escaped(sheet)}|'${escaped(sheet.replaceAll("'", "''"))}')!\\$[A-Z]+\\$)(\\d+)(:\\$[A-Z]+\\$)(\\d+)`, 'g');
  if (columns.length === 0) return;
  for (const { name, refersTo } of builder.now.names) {
    const grown = refersTo.replace(reference, (whole: string, start: string, top: string, between: string, bottom: string) => (
      Number(top) <= from && Number(bottom) >= from && Number(bottom) < last + 1 ? `${start}${top}${between}${last + 1}` : whole));
    if (grown !== refersTo) builder.name(name, grown);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
