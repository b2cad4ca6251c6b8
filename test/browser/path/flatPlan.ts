import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '#xlsx/book/Book';
import { readPlan } from '#core/read/readPlan';
import { contentOf } from '#core/write/contentOf';
import { planDraft } from '#core/write/planDraft';
import { readPlanFrom } from '#actions/readPlanFrom';
import { draftToBook } from '#xlsx/draft/draftToBook';
import { openHeadless } from '#workbench/host/openHeadless';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import { openExcelWorkbook } from '#workbook/ExcelWorkbook';
import { flatExport } from '../../integration/cli/flatExport';

export interface FlatPlan {
  readonly bytes: Uint8Array;
  readonly elements: number;
  readonly lines: number;
  /** Euros of the first year. */
  readonly firstYear: number;
}

/** Ghent's own published lines where they are at hand; otherwise made ones of the same shape. */
export async function flatPlan(): Promise<FlatPlan> {
  const published = join(__dirname, '..', '..', '..', '..', 'shared', 'data', 'gent-2026-2031.xlsx');
  const bytes = existsSync(published) ? new Uint8Array(readFileSync(published)) : await writeXlsx(flatExport());
  const { plan } = await read(bytes);
  const years = plan.years.length;
  const cents = Array.from({ length: plan.means.count }, (_, line) => plan.means.amounts[line * years] ?? 0).reduce((sum, each) => sum + each, 0);
  return { bytes, elements: plan.elements.length, lines: plan.means.count, firstYear: cents / 100 };
}

async function read(bytes: Uint8Array) {
  const book = await readXlsx(bytes);
  if (!book.ok) throw new Error(book.refusal.code);
  const headless = await openHeadless(book.value);
  const plan = await readPlanFrom(openExcelWorkbook(headless.Excel));
  headless.close();
  if (!plan.ok) throw new Error(plan.refusal.code);
  return plan.value;
}

/** The same plan in the sheets of the template, still without HSDs and cost centres. */
export async function inTemplate({ bytes }: FlatPlan): Promise<Uint8Array> {
  const { snapshot } = await read(bytes);
  const book: Book = draftToBook(planDraft(contentOf(readPlan(snapshot), 'Investeringen')));
  return writeXlsx(book);
}
