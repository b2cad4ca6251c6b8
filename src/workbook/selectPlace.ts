import type { EditPlace } from '#core/edits/Edit';
import type { Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';
import { locate } from '#workbook/locate';

/** Brings this cell into view and selects it, also when its row has moved. It changes nothing in the workbook. */
export async function selectPlace(queue: ExcelQueue, place: EditPlace): Promise<Result<void>> {
  const selected = await queue.read(async (context) => {
    const [found] = await locate(context, [place]);
    if (!found?.ok) return found ?? null;
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(found.cell.row, found.cell.column, 1, 1).select();
    await context.sync();
    return null;
  });
  if (!selected.ok) return selected;
  return selected.value?.ok === false ? selected.value : { ok: true, value: undefined };
}

/** Brings a cell into view that belongs to no row of the plan: a header, a total. It is where it was when it was read. */
export function selectCell(queue: ExcelQueue, { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number }): Promise<Result<void>> {
  return queue.read(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}
