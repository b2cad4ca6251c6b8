import type { FormulaCell } from '#core/layout/SheetFacts';
import type { CellValue } from '#core/values/CellValue';
import type { Result } from '#core/values/Result';
import { isFormulaOf } from '#workbook/readFormulas';
import type { ExcelQueue } from '#workbook/runExcel';

/** Cells as they are now: a block of one sheet, from its top left cell. */
export interface CellPatch {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly values: CellValue[][];
  /** Which of them hold a formula; absent where nobody asked. */
  readonly isFormula?: boolean[][];
  /** Those formulas. */
  readonly formulas?: readonly FormulaCell[];
}

export interface CellPlace {
  readonly sheetId: string;
  readonly address: string;
  /** They take as many bytes as the values. */
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
    return ranges.map(({ sheetId, range, wantsFormulas }): CellPatch | null => {
      const values = range.isNullObject ? null : range.values as CellValue[][] | null;
      if (!values || range.cellCount <= 0 || range.cellCount > CELLS) return null;
      const { rowIndex: top, columnIndex: left } = range;
      return { sheetId, top, left, values, ...(wantsFormulas && formulasIn(range.formulas as CellValue[][], { top, left, values })) };
    });
  });
}

function formulasIn(formulas: CellValue[][], { top, left, values }: Pick<CellPatch, 'top' | 'left' | 'values'>): Required<Pick<CellPatch, 'isFormula' | 'formulas'>> {
  const found: FormulaCell[] = [];
  const isFormula = formulas.map((row, down) => row.map((formula, right) => {
    const is = isFormulaOf(formula, values[down]?.[right]);
    if (is) found.push({ row: top + down, column: left + right, formula });
    return is;
  }));
  return { isFormula, formulas: found };
}
