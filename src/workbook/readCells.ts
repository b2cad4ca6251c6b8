import type { CellValue } from '#core/values/CellValue';
import type { Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';

/** Cells as they are now: a block of one sheet, from its top left cell. */
export interface CellPatch {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly values: CellValue[][];
}

/** More cells than this are read anew with the whole workbook rather than one by one. */
const CELLS = 50_000;

/** Reads these places in one round trip; null for a place that is too large or no longer there. */
export function readCells(queue: ExcelQueue, places: readonly { readonly sheetId: string; readonly address: string }[]): Promise<Result<(CellPatch | null)[]>> {
  return queue.read(async (context) => {
    const ranges = places.map(({ sheetId, address }) => {
      const range = context.workbook.worksheets.getItemOrNullObject(sheetId).getRange(address);
      range.load('values,rowIndex,columnIndex,cellCount');
      return { sheetId, range };
    });
    await context.sync();
    return ranges.map(({ sheetId, range }) => {
      const values = range.isNullObject ? null : range.values as CellValue[][] | null;
      return values && range.cellCount > 0 && range.cellCount <= CELLS
        ? { sheetId, top: range.rowIndex, left: range.columnIndex, values } : null;
    });
  });
}
