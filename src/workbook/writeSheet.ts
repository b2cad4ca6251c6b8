import type { CellDraft, SheetDraft, StyleName } from '#core/layout/Draft';
import type { CellValue } from '#core/values/CellValue';
import type { Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';
import { LOOKS } from '#core/write/looks';
import { applyLook } from '#workbook/applyLook';
import { bodyTop, dressColumns, furnishSheet } from '#workbook/furnishSheet';
import { typedText } from '#workbook/typedText';

export interface WrittenSheet { readonly id: string; readonly name: string }

/**
 * Adds a new sheet with this content, in one step; an existing sheet is never written over: a second one of the same
 * name gets a number. When Excel fails half-way the new sheet is taken away again.
 */
export function writeSheet(queue: ExcelQueue, draft: SheetDraft): Promise<Result<WrittenSheet>> {
  return queue.write(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const name = freeName(draft.name, worksheets.items.map((sheet) => sheet.name));
    const sheet = worksheets.add(name);
    sheet.load('id,name');
    try {
      widen(sheet, draft);
      await fillRows(context, sheet, draft, 0);
      dress(sheet, draft);
      sheet.activate();
      await context.sync();
    } catch (error) {
      await removeNamed(context, name);
      throw error;
    }
    return { id: sheet.id, name: sheet.name };
  });
}

/** Takes away a sheet that `writeSheet` made. */
export function removeSheet(queue: ExcelQueue, { id, name }: WrittenSheet): Promise<Result<boolean>> {
  return queue.write(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject || sheet.name !== name) return false;
    sheet.delete();
    await context.sync();
    return true;
  });
}

async function removeNamed(context: Excel.RequestContext, name: string): Promise<void> {
  const left = context.workbook.worksheets.getItemOrNullObject(name);
  left.load('name');
  await context.sync();
  if (!left.isNullObject) {
    left.delete();
    await context.sync();
  }
}

function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cells in one message: formulas of some two hundred characters then stay well under the 5 MB that Excel on the web takes. */
const CELLS_PER_BLOCK = 12_000;

/** Writes the rows from one on, block after block, so that no message is too large for Excel. */
async function fillRows(context: Excel.RequestContext, sheet: Excel.Worksheet, draft: SheetDraft, from: number): Promise<void> {
  const width = widthOf(draft);
  const rows = draft.rows.slice(from, from + Math.max(1, Math.floor(CELLS_PER_BLOCK / width)));
  if (rows.length === 0) return;
  sheet.getRangeByIndexes(from, 0, rows.length, width).formulas = textRows(rows, width);
  const next = from + rows.length;
  if (next >= draft.rows.length) return;
  await context.sync();
  await fillRows(context, sheet, draft, next);
}

function widthOf({ rows }: SheetDraft): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 1);
}

/** Before anything stands there: a row is as high as its text asked for when it was wrapped, and a wider column does not change that. */
function widen(sheet: Excel.Worksheet, { columns }: SheetDraft): void {
  columns.forEach(({ width }, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
}

function dress(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const { top, column, rows, style } of styleRuns(draft, widthOf(draft))) applyLook(sheet.getRangeByIndexes(top, column, rows, 1), LOOKS[style]);
  if (draft.frozenRows > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, draft.frozenRows, Math.max(1, draft.frozenColumns)));
}

/**
 * Queues all that a draft holds on a sheet that is still empty, its table and dropdowns too: for one that fits in a single
 * message. The lists of its dropdowns must be there; `tableName` is a name for its table that no other has.
 */
export function fillSheet(sheet: Excel.Worksheet, draft: SheetDraft, tableName?: string): void {
  widen(sheet, draft);
  dressColumns(sheet, draft);
  const top = bodyTop(draft);
  const formatOf = (row: number, column: number): string | undefined => (row < top ? undefined : LOOKS[draft.columns[column]?.style ?? 'text'].numberFormat);
  sheet.getRangeByIndexes(0, 0, Math.max(1, draft.rows.length), widthOf(draft)).formulas = textRows(draft.rows, widthOf(draft), formatOf);
  dress(sheet, draft);
  furnishSheet(sheet, draft, tableName);
}

function textRows(rows: SheetDraft['rows'], width: number, formatOf?: (row: number, column: number) => string | undefined): CellValue[][] {
  if (rows.length === 0) return [new Array<CellValue>(width).fill('')];
  return rows.map((row, down) => Array.from({ length: width }, (_, column) => contentOf(row[column] ?? null, formatOf?.(down, column))));
}

/** What `formulas` of the sheet's cells gives, from A1 on. */
export function textsOf(draft: SheetDraft): CellValue[][] {
  return draft.rows.map((row) => row.map((cell) => (cell === null ? '' : typeof cell !== 'object' ? cell : 'formula' in cell ? cell.formula : cell.value)));
}

interface StyleRun { readonly top: number; readonly column: number; rows: number; readonly style: StyleName }

/** Cells below each other that look alike, as one range each: a thousand ranges in one batch are slow everywhere. */
function styleRuns(draft: SheetDraft, width: number): StyleRun[] {
  const runs: StyleRun[] = [];
  for (let column = 0; column < width; column++) {
    draft.rows.forEach((row, index) => {
      const style = styleOf(row[column] ?? null);
      const last = runs.at(-1);
      if (last && last.style === style && last.column === column && last.top + last.rows === index) last.rows++;
      else if (style) runs.push({ top: index, column, rows: 1, style });
    });
  }
  return runs;
}

function styleOf(cell: CellDraft): StyleName | undefined {
  return cell !== null && typeof cell === 'object' ? cell.style : undefined;
}

/** `columnWidth` is in points; a character of the standard font takes about so many. */
const POINTS_PER_CHARACTER = 5.3;

function contentOf(cell: CellDraft, numberFormat?: string): CellValue {
  if (cell === null) return '';
  if (typeof cell === 'object' && 'formula' in cell) return cell.formula;
  const value = typeof cell === 'object' ? cell.value : cell;
  return typeof value === 'string' ? typedText(value, numberFormat) : value;
}
