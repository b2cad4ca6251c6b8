import { readPlanFrom, type ReadPlan } from '#actions/readPlanFrom';
import { openExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { Book } from '#xlsx/book/Book';
import { openHeadless } from '#workbench/host/openHeadless';
import { mergedOf } from '#xlsx/readMerged';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';

/** The whole way that a planner's workbook goes: bytes of an .xlsx, the host, Microsoft's client, the plan. */
export async function readBook(book: Book): Promise<ReadPlan> {
  const opened = await readXlsx(await writeXlsx(book));
  if (!opened.ok) throw new Error(`the workbook cannot be opened: ${JSON.stringify(opened.refusal)}`);
  const headless = await openHeadless(opened.value);
  try {
    const read = await readPlanFrom(openExcelWorkbook(headless.Excel, { document: headless.Office.context.document }), { merged: mergedOf(opened.value) });
    if (!read.ok) throw new Error(`the workbook cannot be read: ${JSON.stringify(read.refusal)}`);
    return read.value;
  } finally {
    headless.close();
  }
}
