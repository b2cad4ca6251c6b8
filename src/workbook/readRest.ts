import type { CellValue } from '#core/values/CellValue';
import { ok, refuse, type Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';
import { blocksOf, halved, inBatches, type Block } from '#workbook/blocks';
import { askFacts, readFacts, type FactsOfSheets } from '#workbook/readFacts';
import type { MeasuredSheet, ReadOptions } from '#workbook/readSnapshot';

/** The cells of each sheet, from the corner of its used range, and what the sheet does to them. */
export interface Rest { readonly grids: CellValue[][][]; readonly facts: FactsOfSheets }

/** An answer with more than this has no room for formulas and hidden rows, at some 80 bytes for each block of them. */
const ROOM_FOR_FACTS = 2_000_000;

/**
 * Reads what the samples do not hold. Formulas and hidden rows are asked along with the last block of values: only where
 * that is full, where there is none, or where Excel does not give both at once, do they cost a round trip of their own.
 */
export async function readRest(queue: ExcelQueue, sheets: readonly MeasuredSheet[], { onProgress, signal }: ReadOptions): Promise<Result<Rest>> {
  const grids = sheets.map(({ sample }) => [...sample]);
  const total = rowsOf(sheets);
  let done = total - rowsOf(sheets.flatMap(blocksOf));
  let facts: FactsOfSheets | null = null;
  const batches = inBatches(sheets.flatMap(blocksOf));
  for (const batch of batches) {
    onProgress?.(done, total);
    if (signal?.aborted) return refuse('cancelled');
    const read = await readBatch(queue, sheets, batch, batch === batches.at(-1));
    if (!read.ok) return read;
    batch.forEach((block, index) => place(grids[block.sheet] ?? [], block, read.value.values[index] ?? []));
    ({ facts } = read.value);
    done += rowsOf(batch);
  }
  onProgress?.(total, total);
  return ok({ grids, facts: facts ?? await readFacts(queue, sheets) });
}

function rowsOf(parts: readonly { readonly rows: number }[]): number {
  return parts.reduce((sum, { rows }) => sum + rows, 0);
}

/** A batch with formulas and hidden rows where it is the last one and has room for them; else, or where that fails, its values alone. */
async function readBatch(queue: ExcelQueue, sheets: readonly MeasuredSheet[], batch: readonly Block[], isLast: boolean): Promise<Result<BlocksRead>> {
  const bytes = batch.reduce((sum, block) => sum + block.bytes, 0);
  const both = isLast && bytes <= ROOM_FOR_FACTS ? await valuesOf(queue, sheets, batch, sheets) : null;
  return both?.ok ? both : readBlocks(queue, sheets, batch);
}

function place(grid: CellValue[][], block: Block, values: CellValue[][]): void {
  values.forEach((row, offset) => { grid[block.firstRow + offset] = row; });
}

interface BlocksRead { readonly values: CellValue[][][]; readonly facts: FactsOfSheets | null }

/** One round trip; where Excel says that it is too much, two of half the size. */
async function readBlocks(queue: ExcelQueue, sheets: readonly MeasuredSheet[], blocks: readonly Block[]): Promise<Result<BlocksRead>> {
  const read = await valuesOf(queue, sheets, blocks);
  if (read.ok || read.refusal.code !== 'too-much-at-once') return read;
  const parts = halved(blocks);
  if (!parts) return read;
  const first = await readBlocks(queue, sheets, parts[0]);
  if (!first.ok) return first;
  const second = await readBlocks(queue, sheets, parts[1]);
  return second.ok ? ok({ values: joined(blocks, [...first.value.values, ...second.value.values]), facts: null }) : second;
}

/** The values of these blocks and, where they are wanted, what sheets do to their cells. */
async function valuesOf(queue: ExcelQueue, sheets: readonly MeasuredSheet[], blocks: readonly Block[], factsOf: readonly MeasuredSheet[] = []): Promise<Result<BlocksRead>> {
  const read = await queue.read(async (context) => {
    const ranges = blocks.map((block) => {
      const sheet = sheets[block.sheet] as MeasuredSheet;
      const range = context.workbook.worksheets.getItem(sheet.id)
        .getRangeByIndexes(sheet.top + block.firstRow, sheet.left, block.rows, sheet.columns);
      range.load('values');
      return range;
    });
    const facts = factsOf.length > 0 ? askFacts(context, factsOf) : null;
    await context.sync();
    return { values: ranges.map((range) => range.values as CellValue[][] | null), facts: facts?.() ?? null };
  });
  if (!read.ok) return read;
  // A range over Excel's limit may come back without values and without an error.
  return read.value.values.every((values) => values !== null) ? ok(read.value as BlocksRead) : refuse('too-much-at-once', { excelCode: '', place: '' });
}

/** Halves of one block belong together again. */
function joined(blocks: readonly Block[], parts: CellValue[][][]): CellValue[][][] {
  return blocks.length === 1 ? [parts.flat()] : parts;
}
