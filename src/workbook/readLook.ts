import type { Result } from '#core/values/Result';
import { ok } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';

/** A column of which the looks are asked: its rows on the sheet, from 0. */
export interface LookPlace { readonly sheetId: string; readonly column: number; readonly firstRow: number; readonly rows: number }

/** How the cells of such a column look, row by row. */
export interface ColumnLook {
  readonly indent: readonly number[];
  readonly bold: readonly boolean[];
  /** Named styles. */
  readonly style: readonly string[];
}

/** What Excel answers for a cell takes some 110 bytes: a round trip of so many stays well under its limit of 5 MB. */
const CELLS_PER_ANSWER = 25_000;

const WISH = { style: true, format: { indentLevel: true, font: { bold: true } } } as const;

interface Part { readonly place: LookPlace; readonly index: number; readonly from: number; readonly rows: number }

/** Reads indent, bold print and named styles of these columns: one round trip for 25,000 rows. It writes nothing. */
export async function readLook(queue: ExcelQueue, places: readonly LookPlace[]): Promise<Result<ColumnLook[]>> {
  const looks = places.map(() => ({ indent: [] as number[], bold: [] as boolean[], style: [] as string[] }));
  for (const batch of inAnswers(places)) {
    const read = await queue.read((context) => readBatch(context, batch));
    if (!read.ok) return read;
    read.value.forEach((cells, part) => {
      const look = looks[batch[part]!.index]!;
      for (const { style, format } of cells) {
        look.style.push(style ?? '');
        look.indent.push(format?.indentLevel ?? 0);
        look.bold.push(format?.font?.bold === true);
      }
    });
  }
  return ok(looks);
}

/** Parts of columns, put together so that each batch is one answer. */
function inAnswers(places: readonly LookPlace[]): Part[][] {
  const batches: Part[][] = [];
  let room = 0;
  for (const [index, place] of places.entries()) {
    for (let from = 0; from < place.rows;) {
      if (room === 0) [batches[batches.length], room] = [[], CELLS_PER_ANSWER];
      const rows = Math.min(room, place.rows - from);
      batches.at(-1)?.push({ place, index, from, rows });
      room -= rows;
      from += rows;
    }
  }
  return batches;
}

async function readBatch(context: Excel.RequestContext, batch: readonly Part[]): Promise<Excel.CellProperties[][]> {
  const asked = batch.map(({ place, from, rows }) =>
    context.workbook.worksheets.getItem(place.sheetId).getRangeByIndexes(place.firstRow + from, place.column, rows, 1).getCellProperties(WISH));
  await context.sync();
  return asked.map(({ value }) => value.map((row) => row[0] ?? {}));
}
