import type { Result } from '#core/values/Result';
import { ok } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';

/** Rows `top` to the one before `end` of a column. */
export interface ColumnPlace { readonly sheetId: string; readonly column: number; readonly top: number; readonly end: number }

/** What is asked of columns: of some their number formats, of some whether anything says what may stand in their cells. */
export interface ColumnsAsked { readonly formats: readonly ColumnPlace[]; readonly validated: readonly ColumnPlace[] }

export interface ColumnsSeen {
  /** Row by row. */
  readonly formats: readonly (readonly string[])[];
  /** Of each column, in any of its cells. */
  readonly validated: readonly boolean[];
}

/** A number format takes some twenty bytes: an answer of so many stays well under what Excel on the web gives. */
const CELLS_PER_ANSWER = 60_000;

/** One round trip for 60,000 formats; what may stand in cells goes along with the first. */
export async function readColumns(queue: ExcelQueue, { formats: places, validated }: ColumnsAsked): Promise<Result<ColumnsSeen>> {
  const formats = places.map((): string[] => []);
  const isValidated: boolean[] = [];
  for (const [index, batch] of batchesOf(places, validated.length > 0).entries()) {
    const read = await queue.read((context) => readBatch(context, batch, index === 0 ? validated : []));
    if (!read.ok) return read;
    read.value.formats.forEach((found, part) => { for (const format of found) formats[batch[part]!.index]!.push(format); });
    isValidated.push(...read.value.validated);
  }
  return ok({ formats, validated: isValidated });
}

async function readBatch(context: Excel.RequestContext, batch: readonly Part[], validated: readonly ColumnPlace[]): Promise<ColumnsSeen> {
  const ranges = batch.map(({ place: { sheetId, column }, top, rows }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, column, rows, 1);
    range.load('numberFormat');
    return range;
  });
  const validations = validated.map(({ sheetId, column, top, end }) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, column, Math.max(1, end - top), 1);
    dataValidation.load('type');
    return dataValidation;
  });
  await context.sync();
  return {
    formats: ranges.map(({ numberFormat }) => (numberFormat as string[][]).map(([format]) => format ?? '')),
    validated: validations.map(({ type }) => type !== 'None'),
  };
}

interface Part { readonly place: ColumnPlace; readonly index: number; readonly top: number; readonly rows: number }

/** @param isOneWanted where nothing is asked of formats, one batch goes all the same */
function batchesOf(places: readonly ColumnPlace[], isOneWanted: boolean): Part[][] {
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
  return batches.length === 0 && isOneWanted ? [[]] : batches;
}
