import type { CellArea, FormulaCell } from '#core/layout/SheetFacts';
import type { CellValue } from '#core/values/CellValue';
import { ok, type Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';

/** Cells of a sheet of which the formulas are asked, and their values as they were read. */
export interface FormulaBlock extends CellArea { readonly sheetId: string; valueAt(row: number, column: number): CellValue | undefined }

/** So many cells at once: what Excel on the web still answers in one piece. */
const CELLS = 60_000;

/** The formulas in these cells, by sheet: one round trip for 60,000 cells. It writes nothing. */
export async function readFormulas(queue: ExcelQueue, blocks: readonly FormulaBlock[]): Promise<Result<ReadonlyMap<string, FormulaCell[]>>> {
  const formulas = new Map<string, FormulaCell[]>();
  for (const batch of batchesOf(blocks.flatMap(cut))) {
    const read = await queue.read((context) => readBatch(context, batch));
    if (!read.ok) return read;
    for (const [sheetId, cells] of read.value) formulas.set(sheetId, [...(formulas.get(sheetId) ?? []), ...cells]);
  }
  return ok(formulas);
}

/** Whether what Excel gives as the formula of a cell is one: a text that looks like a formula is its own value, a formula's value is its result. */
export function isFormulaOf(formula: CellValue, value: CellValue | undefined): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function cut(block: FormulaBlock): FormulaBlock[] {
  const rows = Math.max(1, Math.floor(CELLS / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, part) => ({ ...block, top: block.top + part * rows, rows: Math.min(rows, block.rows - part * rows) }));
}

function batchesOf(blocks: readonly FormulaBlock[]): FormulaBlock[][] {
  const batches: FormulaBlock[][] = [];
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

async function readBatch(context: Excel.RequestContext, blocks: readonly FormulaBlock[]): Promise<Map<string, FormulaCell[]>> {
  const ranges = blocks.map(({ sheetId, top, left, rows, columns }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, left, rows, columns);
    range.load('formulas');
    return range;
  });
  await context.sync();
  const found = new Map<string, FormulaCell[]>();
  blocks.forEach(({ sheetId, top, left, valueAt }, index) => {
    const cells = found.get(sheetId) ?? [];
    (ranges[index]?.formulas as CellValue[][]).forEach((line, down) => line.forEach((formula, right) => {
      if (isFormulaOf(formula, valueAt(top + down, left + right))) cells.push({ row: top + down, column: left + right, formula });
    }));
    found.set(sheetId, cells);
  });
  return found;
}
