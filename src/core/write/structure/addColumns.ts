import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { SheetLayout } from '#core/layout/Layout';
import type { TableSnapshot } from '#core/layout/Snapshot';
import { cellName } from '#core/values/address';
import { readsAlike } from './readsAlike';
import type { Left, StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';
import { filledRows, wantedColumns, type ColumnWork, type NewColumn } from './wantedColumns';

/** Where the column of each part that was added stands now; the first where there are several. */
export type AddedColumns = ReadonlyMap<NewColumn['part'], number>;

/**
 * Puts in the columns that a sheet lacks, with what belongs in them. In a table they come right after the title, within
 * it; elsewhere at the right edge, so that no column of the planner's own stands elsewhere than it did.
 */
export function addColumns(builder: ChangeBuilder, site: SheetSite, work: ColumnWork, rows: StructureRow[]): AddedColumns {
  const wanted = wantedColumns(site, work, rows);
  if (wanted.length === 0) return new Map();
  const { layout: { name, headerRow } } = site;
  const at = placeOf(site);
  const left = at === null ? 'table-in-the-way' : reasonToLeave(builder, site, work, at, wanted);
  if (at === null || left) return leave(name, wanted, left ?? 'table-in-the-way', rows);
  putIn(builder, site, at, wanted);
  site.shift(at, wanted.length);
  rows.push(...wanted.map((column, index): StructureRow => ({
    part: column.part, sheet: name, is: 'new-column', place: cellName(headerRow, at + index), count: filledRows(site, column), text: column.header,
  })));
  return new Map(wanted.map(({ part }, index): [NewColumn['part'], number] => [part, at + index]).reverse());
}

function leave(sheet: string, wanted: readonly NewColumn[], is: Left, rows: StructureRow[]): AddedColumns {
  rows.push(...wanted.map(({ part, header }): StructureRow => ({ part, sheet, is, place: '', count: 0, text: header })));
  return new Map();
}

function reasonToLeave(builder: ChangeBuilder, site: SheetSite, work: ColumnWork, at: number, wanted: readonly NewColumn[]): Left | null {
  const { layout: { headerRow, endRow }, seen: { merged = [] } } = site;
  if (merged.some(({ top, left, rows, columns }) => left < at && at < left + columns && top < endRow && top + rows > headerRow)) return 'merged';
  return isReadAlike(builder, site, work, at, wanted) ? null : 'reads-otherwise';
}

function isReadAlike(builder: ChangeBuilder, site: SheetSite, { plan }: ColumnWork, at: number, wanted: readonly NewColumn[]): boolean {
  const trial = new ChangeBuilder(builder.now);
  putIn(trial, site, at, wanted);
  return readsAlike(site.layout, builder.now, trial.now, plan.scheme, (column) => (column >= at ? column + wanted.length : column));
}

/** Null where a column would go through another table, or right beside one. */
function placeOf(site: SheetSite): number | null {
  const { layout, sheet } = site;
  const table = tableOf(site);
  const at = table ? withinTable(table, layout) : lastHeader(layout.headerRow, sheet) + 1;
  const others = sheet.tables.filter((each) => each !== table);
  return at === null || others.some((other) => isInTheWay(other, at, layout)) ? null : at;
}

/**
 * The table that takes new columns in: the sheet's own, or one that ends where the headers end though it was not
 * understood by itself. Right beside it Excel would take them in of its own accord or not, by the user's settings.
 */
function tableOf({ layout, sheet }: SheetSite): TableSnapshot | undefined {
  const last = lastHeader(layout.headerRow, sheet);
  return sheet.tables.find(({ name }) => name === layout.table) ?? sheet.tables.find(({ top, left, columns }) => top === layout.headerRow && left + columns - 1 === last);
}

/** Right after the title, but never at an edge: there a column is beside the table. */
function withinTable({ left, columns }: TableSnapshot, layout: SheetLayout): number | null {
  const last = left + columns - 1;
  const named = layout.columns.find(({ field }) => field === 'title' || field === 'outline')?.column ?? last;
  return columns === 1 ? null : Math.min(Math.max(named + 1, left + 1), last);
}

function isInTheWay({ top, left, rows, columns }: TableSnapshot, at: number, { headerRow, endRow }: SheetLayout): boolean {
  const isBeside = at === left + columns && top < endRow && top + rows > headerRow;
  return isBeside || (at > left && at < left + columns);
}

function lastHeader(headerRow: number, { top, left, cells }: SheetSite['sheet']): number {
  const row = cells[headerRow - top] ?? [];
  return left + row.reduce<number>((last, content, index) => (content === '' ? last : index), 0);
}

/** One block below the headers; cells beside rows that name no element stay empty. */
function putIn(builder: ChangeBuilder, { layout: { id, headerRow }, elements }: SheetSite, at: number, wanted: readonly NewColumn[]): void {
  builder.insertColumns(id, at, wanted.length, { row: headerRow, texts: wanted.map(({ header }) => header) });
  const rows = [...elements.keys()];
  if (rows.length === 0) return;
  const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  builder.write(id, top, at, Array.from({ length: bottom - top + 1 }, (_, down) => wanted.map(({ value }) => value(top + down) || null)));
}
