import type { BookTable } from '#xlsx/book/Book';
import type { Engine } from '../engine/Engine';

interface Placed { sheetId: string; table: BookTable }
type Run = (mutation: string, params: object) => void;

/** What the engine has been told, by name of the table. */
const told = new WeakMap<Engine, Map<string, string>>();

/**
 * Tells the engine where tables stand, so that formulas such as `SUM(Tabel1[Bedrag])` follow them.
 * A table that is new to it, moved or grew sets off the formulas that name it.
 */
export function syncTables(engine: Engine): void {
  let known = told.get(engine);
  if (!known) told.set(engine, known = new Map());
  tell(known, tablesOf(engine), (mutation, params) => engine.runSync(mutation, params));
}

function tell(known: Map<string, string>, tables: Placed[], run: Run): void {
  const now = new Map(tables.map(({ sheetId, table }) => [table.name, reference(sheetId, table)]));
  for (const tableName of [...known.keys()]) {
    if (now.has(tableName)) continue;
    known.delete(tableName);
    run('formula.mutation.remove-super-table', { tableName });
  }
  for (const [tableName, found] of now) {
    const text = JSON.stringify(found);
    if (known.get(tableName) === text) continue;
    known.set(tableName, text);
    run('formula.mutation.set-super-table', { tableName, reference: { ...found, titleMap: new Map(found.titles.map((title, index) => [title, index])) } });
  }
}

/** Every table of a sheet that is there. */
export function tablesOf(engine: Engine): Placed[] {
  return engine.workbook.getSheets().flatMap((sheet) => engine.sheetState(sheet.getSheetId()).tables.map((table) => ({ sheetId: sheet.getSheetId(), table })));
}

/** The engine takes the first row for the header and all others for data. */
function reference(sheetId: string, { range, columns, hasHeaders, hasTotals }: BookTable): { sheetId: string; range: object; titles: string[] } {
  const startRow = hasHeaders ? range.top : range.top - 1;
  return { sheetId, range: { startRow, endRow: range.bottom - Number(hasTotals), startColumn: range.left, endColumn: range.right }, titles: columns.map(({ name }) => name) };
}
