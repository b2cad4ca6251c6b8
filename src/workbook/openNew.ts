import type { Result } from '#core/values/Result';
import type { ExcelQueue } from '#workbook/runExcel';
import { refusalOf } from '#workbook/refusals';

/** Opens a new workbook from the bytes of an .xlsx file, given in base64; the workbook that is open stays as it is. */
export async function openNew(queue: ExcelQueue, base64: string): Promise<Result<void>> {
  try {
    await queue.excel.createWorkbook(base64);
    return { ok: true, value: undefined };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}
