import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import type { CellDraft, SheetDraft, WorkbookDraft } from '#core/layout/Draft';

/** What reading the drafted workbook would give, without making one; a formula's cell is empty here. */
export function snapshotOfDraft(draft: WorkbookDraft): WorkbookSnapshot {
  return {
    sheets: draft.sheets.map(sheetSnapshot),
    names: draft.names.map(({ name, refersTo }) => ({ name, refersTo })),
  };
}

function sheetSnapshot(sheet: SheetDraft, index: number): SheetSnapshot {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { table } = sheet;
  return {
    id: draftSheetId(index), name: sheet.name, isVisible: true, top: 0, left: 0,
    values: sheet.rows.map((row) => valuesOf(row, width)),
    tables: table ? [{ name: table.name, top: table.headerRow, left: 0, rows: table.rows, columns: table.columns }] : [],
  };
}

function valuesOf(row: readonly CellDraft[], width: number): CellValue[] {
  const values: CellValue[] = new Array<CellValue>(width).fill('');
  for (let column = 0; column < row.length; column += 1) values[column] = valueOf(row[column] ?? null);
  return values;
}

function valueOf(cell: CellDraft): CellValue {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'value' in cell ? cell.value : '';
}

/** The id that a drafted sheet gets, by its place: the same draft gives the same ids. */
export function draftSheetId(index: number): string {
  return `{00000000-${(index + 1).toString(16).toUpperCase().padStart(4, '0')}-0000-0000-000000000000}`;
}
