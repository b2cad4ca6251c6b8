import type { Book } from '#xlsx/book/Book';
import { planDraft } from '#core/write/planDraft';
import { draftToBook } from '#xlsx/draft/draftToBook';
import { generatePlan } from '#workbench/generate/generatePlan';
import type { GenerateOptions } from '#workbench/generate/GenerateOptions';
import { openHeadless, type HeadlessWorkbook } from '#workbench/host/openHeadless';
import { openExcelWorkbook, type ExcelWorkbook, type WorkbookOptions } from '#workbook/ExcelWorkbook';

export interface OpenedWorkbook extends HeadlessWorkbook { readonly workbook: ExcelWorkbook }

const open: HeadlessWorkbook[] = [];

/** Opens a book in the headless host, with the add-in's own door to it. `closeAll` after each test. */
export async function openedBook(book: Book, options: WorkbookOptions = {}): Promise<OpenedWorkbook> {
  const headless = await openHeadless(book);
  open.push(headless);
  return { ...headless, workbook: openExcelWorkbook(headless.Excel, { patience: 20_000, document: headless.Office.context.document, ...options }) };
}

export function closeAll(): void {
  for (const headless of open.splice(0)) headless.close();
}

/** A generated plan as a book. */
export function generatedBook(options: Partial<GenerateOptions> = {}): Book {
  const made = generatePlan({ actions: 40, lines: 80, years: 3, seed: 7, mistakes: 0, ...options });
  if (!made.ok) throw new Error(made.refusal.code);
  return draftToBook(planDraft(made.value.content));
}

/** What a person would see in the cells: values and formulas of every sheet, by address. */
export function contents(book: Book): Record<string, unknown> {
  return Object.fromEntries(book.sheets.map((sheet) => [sheet.name, sheet.cells.map((row) => row?.map((cell) => (cell ? [cell.v ?? null, cell.f ?? null, cell.error ?? null] : null)))]));
}

/** Waits until a state is as wanted; fails after five seconds, saying what it waited for. */
export async function until(wanted: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 5000;
  while (!wanted()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 10); });
  }
}
