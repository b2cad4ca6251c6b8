import { refuse, type Result } from '#core/values/Result';
import type { CellArea } from '#core/layout/SheetFacts';
import type { ExcelQueue } from '#workbook/runExcel';

/** Whether this Excel can tell of merged cells itself. */
export function canReadMerged({ supports }: ExcelQueue): boolean {
  return supports('1.13');
}

/**
 * Merged cells of sheets, by their ids, from Excel itself in one round trip. It changes no cell but clears what a person can
 * undo: so it is asked only for a change that is about to be written, and only where the file is not to be had. Refused
 * (`merged-unknown`) where this Excel does not tell, or has too many of them (more than 512).
 */
export async function readMerged(queue: ExcelQueue, sheetIds: readonly string[]): Promise<Result<Map<string, CellArea[]>>> {
  const read = canReadMerged(queue) ? await queue.read(async (context) => {
    // Of the whole sheet, for Excel gives those blocks only whose first cell is in what is asked.
    const asked = sheetIds.map((id) => {
      const merged = context.workbook.worksheets.getItem(id).getRange().getMergedAreasOrNullObject();
      merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      return merged;
    });
    await context.sync();
    return new Map(asked.map((merged, index) => [sheetIds[index]!, merged.isNullObject ? [] : merged.areas.items.map(areaOf)]));
  }) : null;
  return read?.ok ? read : refuse('merged-unknown');
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}
