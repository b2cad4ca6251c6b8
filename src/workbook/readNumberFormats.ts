import type { Result } from '#core/values/Result';
import { ok } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';
import type { ColumnPlace } from '#workbook/readValidated';

/** A number format takes some twenty bytes: an answer of so many stays well under what Excel on the web gives. */
const CELLS_PER_ANSWER = 60_000;

/** The number formats of these columns, row by row; one round trip for 60,000 cells. */
export async function readNumberFormats(queue: ExcelQueue, places: readonly ColumnPlace[]): Promise<Result<string[][]>> {
  const formats = places.map((): string[] => []);
  for (const batch of batchesOf(places)) {
    const read = await queue.read((context) => readBatch(context, batch));
    if (!read.ok) return read;
    read.value.forEach((found, part) => { for (const format of found) formats[batch[part]!.index]!.push(format); });
  }
  return ok(formats);
}

async function readBatch(context: Excel.RequestContext, batch: readonly Part[]): Promise<string[][]> {
  const ranges = batch.map(({ place: { sheetId, column }, top, rows }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, column, rows, 1);
    range.load('numberFormat');
    return range;
  });
  await context.sync();
  return ranges.map(({ numberFormat }) => (numberFormat as string[][]).map(([format]) => format ?? ''));
}

interface Part { readonly place: ColumnPlace; readonly index: number; readonly top: number; readonly rows: number }

function batchesOf(places: readonly ColumnPlace[]): Part[][] {
  const batches: Part[][] = [];
  let room = 0;
  for (const [index, place] of places.entries()) {
    for (let { top } = place; top < place.end;) {
      if (room === 0) [batches[batches.length], room] = [[], CELLS_PER_ANSWER];
      const rows = Math.min(room, place.end - top);
      batches.at(-1)?.push({ place, index, top, rows });
      room -= rows;
      top += rows;
    }
  }
  return batches;
}
