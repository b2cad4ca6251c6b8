import { headerAt } from '../Block';
import type { ColumnLayout, Layout, SheetLayout } from '../Layout';
import type { Recognition } from '../Recognition';
import type { SheetSnapshot, WorkbookSnapshot } from '../Snapshot';
import type { StoredColumn, StoredLayout, StoredSheet } from './StoredLayout';

/** What is worth remembering of how a workbook is read, with all that a person said of it. */
export function storeLayout({ layout, sheets, corrections }: Recognition, snapshot: WorkbookSnapshot): StoredLayout {
  const saidOut = new Set(corrections.flatMap((each) => (each.kind === 'sheet' && each.as === null ? [`${each.sheetId}\n${each.table ?? ''}`] : [])));
  return {
    schemeId: layout.schemeId,
    ...(layout.scheme && { scheme: layout.scheme }),
    sheets: storedSheets(layout, snapshot),
    leftOut: sheets.filter(({ id, table, kind }) => kind === null && saidOut.has(`${id}\n${table ?? ''}`)).map(({ id, name, table }) => ({ id, name, ...(table !== undefined && { table }) })),
  };
}

function storedSheets({ sheets }: Layout, snapshot: WorkbookSnapshot): StoredSheet[] {
  return sheets.flatMap((layout) => {
    const sheet = snapshot.sheets.find(({ id }) => id === layout.id);
    return sheet ? [storedSheet(layout, sheet)] : [];
  });
}

function storedSheet(layout: SheetLayout, sheet: SheetSnapshot): StoredSheet {
  const { id, name, kind, headerRow, headerTop = headerRow, table, context, depths } = layout;
  return {
    id, name, kind, headerRow, headerHeight: headerRow - headerTop, columns: storedColumns(layout, sheet),
    ...(table !== undefined && { table }), ...(context && { context }), ...(depths && { depths }),
  };
}

function storedColumns({ headerRow, headerTop, columns, table: name }: SheetLayout, sheet: SheetSnapshot): StoredColumn[] {
  const table = sheet.tables.find((each) => each.name === name);
  const header = headerAt(sheet, headerRow, headerTop);
  const within = ({ column }: { column: number }): boolean => !table || (column >= table.left && column < table.left + table.columns);
  const read = new Map(columns.map((column) => [column.column, column]));
  const headed = new Set(header.cells.map(({ column }) => column));
  const all = [...header.cells.map(({ column, text }) => ({ column, text })), ...columns.filter(({ column }) => !headed.has(column)).map(({ column }) => ({ column, text: '' }))];
  return all.filter(within).sort((a, b) => a.column - b.column)
    .map(({ column, text }) => ({ header: text, band: header.above(column, sheet.left).join(' / '), meaning: meaningOf(read.get(column)) }));
}

function meaningOf(layout: ColumnLayout | undefined): StoredColumn['meaning'] {
  if (!layout) return null;
  const { column: _, header: __, ...meaning } = layout;
  return meaning;
}
