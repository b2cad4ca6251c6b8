import { contentsOf, type FormulaCell, type WorkbookContents } from '#core/edits/change/Contents';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Result } from '#core/values/Result';
import { ok } from '#core/values/Result';
import type { CellValue } from '#core/values/CellValue';
import type { ExcelQueue } from '#workbook/runExcel';

/** With more blocks than this the rows that hold formulas are read whole. */
const BLOCKS = 200;
/** Rows that are read whole at once: what Excel on the web still answers in one piece. */
const CELLS = 60_000;

/**
 * A snapshot with the formulas among its cells: which cells hold one in one round trip for all sheets, their texts in a
 * second, and more only where there are very many.
 */
export async function readContents(queue: ExcelQueue, snapshot: WorkbookSnapshot): Promise<Result<WorkbookContents>> {
  const sheets = snapshot.sheets.filter(({ values }) => values.length > 0);
  const places = await queue.read(async (context) => {
    const areas = sheets.map((sheet) => {
      const found = frameOf(context, sheet).getSpecialCellsOrNullObject('Formulas');
      found.load('areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      return found;
    });
    await context.sync();
    return areas.map((found) => (found.isNullObject ? [] : found.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }))));
  });
  if (!places.ok) return places;
  const formulas = new Map<string, FormulaCell[]>();
  for (const batch of batchesOf(sheets.flatMap((sheet, index) => blocksOf(sheet, places.value[index] ?? [])))) {
    const read = await queue.read((context) => readBlocks(context, batch));
    if (!read.ok) return read;
    for (const [sheetId, cells] of read.value) formulas.set(sheetId, [...(formulas.get(sheetId) ?? []), ...cells]);
  }
  return ok(contentsOf(snapshot, formulas));
}

interface Block { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
interface SheetBlock extends Block { readonly sheet: SheetSnapshot }

function frameOf(context: Excel.RequestContext, { id, top, left, values }: SheetSnapshot): Excel.Range {
  return context.workbook.worksheets.getItem(id).getRangeByIndexes(top, left, values.length, Math.max(1, values[0]?.length ?? 1));
}

/** Scattered formulas are read with what stands between them: many small ranges take longer than one large one. */
function blocksOf(sheet: SheetSnapshot, blocks: readonly Block[]): SheetBlock[] {
  const wanted = blocks.length <= BLOCKS ? blocks : [{
    row: Math.min(...blocks.map(({ row }) => row)), column: Math.min(...blocks.map(({ column }) => column)),
    rows: Math.max(...blocks.map(({ row, rows }) => row + rows)) - Math.min(...blocks.map(({ row }) => row)),
    columns: Math.max(...blocks.map(({ column, columns }) => column + columns)) - Math.min(...blocks.map(({ column }) => column)),
  }];
  return wanted.flatMap((block) => cut({ ...block, sheet }));
}

function cut(block: SheetBlock): SheetBlock[] {
  const rows = Math.max(1, Math.floor(CELLS / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, part) => ({ ...block, row: block.row + part * rows, rows: Math.min(rows, block.rows - part * rows) }));
}

function batchesOf(blocks: readonly SheetBlock[]): SheetBlock[][] {
  const batches: SheetBlock[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = block.rows * block.columns;
    if (cells + size > CELLS) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(block);
    cells += size;
  }
  return batches;
}

async function readBlocks(context: Excel.RequestContext, blocks: readonly SheetBlock[]): Promise<Map<string, FormulaCell[]>> {
  const ranges = blocks.map(({ sheet, row, column, rows, columns }) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rows, columns);
    range.load('formulas');
    return range;
  });
  await context.sync();
  const found = new Map<string, FormulaCell[]>();
  blocks.forEach(({ sheet, row, column }, index) => {
    const cells = found.get(sheet.id) ?? [];
    (ranges[index]?.formulas as CellValue[][]).forEach((line, down) => line.forEach((formula, right) => {
      const value = sheet.values[row + down - sheet.top]?.[column + right - sheet.left];
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) cells.push({ row: row + down, column: column + right, formula });
    }));
    found.set(sheet.id, cells);
  });
  return found;
}
