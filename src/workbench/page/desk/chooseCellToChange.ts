import { columnName } from '#core/values/address';
import type { Engine } from '#workbench/host/engine/Engine';

export interface ChosenCell { sheet: string; address: string; value: number }

const NUMBER = 2;

/**
 * A number that a colleague might change: one that is typed, not calculated, in the sheet in front or else in the first sheet that has any.
 * `random` gives 0 up to 1. Null when the workbook holds no number at all.
 */
export function chooseCellToChange(engine: Engine, random: () => number = Math.random): ChosenCell | null {
  const front = engine.workbook.getActiveSheet();
  const rest = engine.workbook.getSheets().filter((sheet) => sheet !== front && !sheet.isSheetHidden());
  for (const sheet of front ? [front, ...rest] : rest) {
    const numbers: { row: number; column: number; value: number }[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.t === NUMBER && !cell.f && !cell.si && typeof cell.v === 'number' && sheet.getRowVisible(row)) numbers.push({ row, column, value: cell.v });
    });
    const chosen = numbers[Math.floor(random() * numbers.length)];
    if (chosen) return { sheet: sheet.getName(), address: `${columnName(chosen.column)}${chosen.row + 1}`, value: raised(chosen.value) };
  }
  return null;
}

/** A tenth more, in round figures, so that it shows. */
function raised(value: number): number {
  return value === 0 ? 1000 : Math.round(value * 1.1 * 100) / 100 + (Math.abs(value) < 0.05 ? 1 : 0);
}
