import type { SeenOfSheet } from '#core/write/structure/SheetSite';
import { STRUCTURED_TREES } from '#core/write/structure/structureInPlace';
import type { StructureParts } from '#core/write/structure/StructureParts';
import type { SheetLayout } from '#core/layout/Layout';
import type { Plan } from '#core/plan/Plan';
import { ok, type Result } from '#core/values/Result';
import type { MergedCells } from '#core/layout/withMerged';
import type { RowLevels } from '#xlsx/readRowLevels';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { ColumnLook } from '#workbook/readLook';
import type { ColumnPlace } from '#workbook/readColumns';
import { runInSlices } from '#actions/runInSlices';

export interface SeenOfSheets {
  readonly bySheet: ReadonlyMap<string, SeenOfSheet>;
  /** Of each column that was asked about, whether something says what may stand in it. */
  readonly validated: readonly boolean[];
}

/** What the cells of a plan's sheets do not tell: which rows are grouped, which cells merged, how amounts are written, and which columns have a validation. */
export async function seenOfSheets(workbook: ExcelWorkbook, plan: Plan, parts: StructureParts, validated: readonly ColumnPlace[]): Promise<Result<SeenOfSheets>> {
  const trees = plan.sheets.filter(({ kind, endRow, firstRow }) => STRUCTURED_TREES.has(kind) && endRow > firstRow);
  const places = parts.totalen ? trees.flatMap(placesOf) : [];
  const columns = await workbook.readColumns({ formats: places, validated });
  if (!columns.ok) return columns;
  const looks = parts.stijlen ? await workbook.readLook(trees.map(({ id, columns, firstRow, endRow }) => ({ sheetId: id, column: columns[0]?.column ?? 0, firstRow, rows: endRow - firstRow }))) : ok([]);
  if (!looks.ok) return looks;
  const file = await fileNow(workbook, trees.map(({ name }) => name));
  const bySheet = new Map([...new Set(trees.map(({ id }) => id))].map((id): [string, SeenOfSheet] => {
    const own = trees.filter((layout) => layout.id === id);
    const name = own[0]?.name ?? '';
    const levels = file?.levels.get(name);
    const outline = levels && Array.from({ length: Math.max(...own.map(({ endRow }) => endRow)) }, (_, row) => levels.get(row) ?? 0);
    return [id, { ...(outline && { outline, merged: file?.merged.get(name) ?? [] }), numberFormat: formatsOf(places, columns.value.formats, id), styleOf: stylesOf(trees, looks.value, id) }];
  }));
  return ok({ bySheet, validated: columns.value.validated });
}

/** Outline levels and merged cells, from the workbook's own file; null where this Excel does not give it. */
async function fileNow(workbook: ExcelWorkbook, names: readonly string[]): Promise<{ levels: ReadonlyMap<string, RowLevels>; merged: MergedCells } | null> {
  const file = await workbook.readFile();
  if (!file.ok) return null;
  // What reads the file comes when it is first needed.
  const [{ readRowLevels }, { readMerged }] = await Promise.all([import('#xlsx/readRowLevels'), import('#xlsx/readMerged')]);
  const levels = await runInSlices(readRowLevels(file.value, names));
  const merged = await runInSlices(readMerged(file.value, names));
  return levels && merged && { levels, merged };
}

function formatsOf(places: readonly ColumnPlace[], formats: readonly (readonly string[])[], sheetId: string): (row: number, column: number) => string {
  const own = places.flatMap((place, index) => (place.sheetId === sheetId ? [{ ...place, formats: formats[index] ?? [] }] : []));
  return (row, column) => {
    const place = own.find((each) => each.column === column && row >= each.top && row < each.end);
    return place?.formats[row - place.top] ?? '';
  };
}

function stylesOf(trees: readonly SheetLayout[], looks: readonly ColumnLook[], sheetId: string): (row: number) => string {
  const own = trees.flatMap((layout, index) => (layout.id === sheetId ? [{ layout, styles: looks[index]?.style ?? [] }] : []));
  return (row) => {
    const found = own.find(({ layout: { firstRow, endRow } }) => row >= firstRow && row < endRow);
    return found?.styles[row - found.layout.firstRow] ?? '';
  };
}

function placesOf({ id, columns, firstRow, endRow }: SheetLayout): ColumnPlace[] {
  return columns.filter(({ field }) => field === 'bedrag').map(({ column }) => ({ sheetId: id, column, top: firstRow, end: endRow }));
}
