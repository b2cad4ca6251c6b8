import type { Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';

/** Rows `top` to the one before `end` of a column. */
export interface ColumnPlace { readonly sheetId: string; readonly column: number; readonly top: number; readonly end: number }

/** For each of these columns whether something says what may stand in its cells, in any of them; one round trip for all. */
export async function readValidated(queue: ExcelQueue, places: readonly ColumnPlace[]): Promise<Result<boolean[]>> {
  if (places.length === 0) return { ok: true, value: [] };
  return queue.read(async (context) => {
    const found = places.map(({ sheetId, column, top, end }) => {
      const { dataValidation } = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, column, Math.max(1, end - top), 1);
      dataValidation.load('type');
      return dataValidation;
    });
    await context.sync();
    return found.map(({ type }) => type !== 'None');
  });
}
