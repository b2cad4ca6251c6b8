import type { CellValue } from '#core/values/CellValue';
import type { Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';

/** Cells as they are now: a block of one sheet, from its top left cell. */
export interface CellPatch {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly values: CellValue[][];
  /** Which of them hold a formula; absent where nobody asked. */
  readonly isFormula?: boolean[][];
}

export interface CellPlace {
  readonly sheetId: string;
  readonly address: string;
  /** On a sheet without formulas none is asked for: they take as many bytes as the values. */
  readonly wantsFormulas?: boolean;
}

/** More cells than this are read anew with the whole workbook rather than one by one. */
const CELLS = 50_000;

/** Reads these places in one round trip; null for a place that is too large or no longer there. */
export function readCells(queue: ExcelQueue, places: readonly CellPlace[]): Promise<Result<(CellPatch | null)[]>> {
  return queue.read(async (context) => {
    const ranges = places.map(({ sheetId, address, wantsFormulas }) => {
      const range = context.workbook.worksheets.getItemOrNullObject(sheetId).getRange(address);
      range.load('values,rowIndex,columnIndex,cellCount');
      if (wantsFormulas) range.load('formulas');
      return { sheetId, range, wantsFormulas };
    });
    await context.sync();
    return ranges.map(({ sheetId, range, wantsFormulas }) => {
      const values = range.isNullObject ? null : range.values as CellValue[][] | null;
      return values && range.cellCount > 0 && range.cellCount <= CELLS
        ? { sheetId, top: range.rowIndex, left: range.columnIndex, values, ...(wantsFormulas && { isFormula: formulasIn(values, range.formulas as CellValue[][]) }) } : null;
    });
  });
}

/** A text that looks like a formula is its own value; a formula's value is its result. */
function formulasIn(values: CellValue[][], formulas: CellValue[][]): boolean[][] {
  return formulas.map((row, i) => row.map((formula, j) => typeof formula === 'string' && formula.startsWith('=') && formula !== values[i]?.[j]));
}
