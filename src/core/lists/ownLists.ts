import type { SheetLayout } from '#core/layout/Layout';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import { meaningId, type ListColumn, type Meaning } from './ListReading';
import { listColumn, type ListKind } from './ListKind';
import { readListTable } from './readListTable';
import { SeenRows } from './SeenRows';
import type { ListRow, ListTable } from './ListTable';

/** The workbook's list as it stands now: its sheets (nearly always one), and all their rows as one table. */
export interface OwnList {
  readonly table: ListTable;
  readonly sheets: readonly OwnSheet[];
  /** On which of `sheets` a row stands. */
  readonly sheetOf: ReadonlyMap<ListRow, OwnSheet>;
}

export interface OwnSheet { readonly snapshot: SheetSnapshot; readonly layout: SheetLayout; readonly columns: readonly ListColumn[] }

/** The list of a kind in a workbook; without such a sheet a table without rows, that knows every field of the template. */
export function ownLists(workbook: WorkbookSnapshot, layout: { readonly sheets: readonly SheetLayout[] }, kind: ListKind): OwnList {
  const sheets = layout.sheets.filter((each) => each.kind === kind).flatMap((each): OwnSheet[] => {
    const snapshot = workbook.sheets.find(({ id }) => id === each.id);
    return snapshot ? [{ snapshot, layout: each, columns: columnsOf(each, kind) }] : [];
  });
  const tables = sheets.map((sheet) => readListTable(sheet.snapshot, { kind, headerRow: sheet.layout.headerRow, endRow: sheet.layout.endRow, columns: sheet.columns }));
  const sheetOf = new Map(tables.flatMap(({ rows }, index) => rows.map((row) => [row, sheets[index]!] as const)));
  return { sheets, sheetOf, table: joined(kind, tables) };
}

function columnsOf({ columns }: SheetLayout, kind: ListKind): ListColumn[] {
  return columns.flatMap(({ column, header, field, jaar, scale, level }) => (level !== undefined || !listColumn(kind, field) ? [] : [
    { column, header, meaning: { field, ...(jaar !== undefined && { jaar }) }, ...(scale !== undefined && { scale }) }]));
}

/** Several sheets as one list: the first sheet's columns, each row's cells set out under them. */
function joined(kind: ListKind, tables: readonly ListTable[]): ListTable {
  const [first, ...others] = tables;
  if (!first) return { kind, meanings: [], rows: [], remarks: [] };
  if (others.length === 0) return first;
  const meanings = [...new Map(tables.flatMap((table) => table.meanings.map((meaning) => [meaningId(meaning), meaning] as const))).values()];
  // The same row objects stay, for `sheetOf` knows them; only what is beside them is one.
  for (const table of tables) for (const row of table.rows) (row as { cells: ListRow['cells'] }).cells = setOut(row, table.meanings, meanings);
  const seen = new SeenRows(kind, meanings);
  const rows = tables.flatMap((table) => table.rows).filter((row) => !seen.repeatedBy(row));
  return { kind, meanings, rows, remarks: tables.flatMap(({ remarks }) => remarks) };
}

function setOut(row: ListRow, from: readonly Meaning[], to: readonly Meaning[]): ListRow['cells'] {
  const at = new Map(from.map((meaning, index) => [meaningId(meaning), index]));
  return to.map((meaning) => row.cells[at.get(meaningId(meaning)) ?? -1] ?? '');
}
