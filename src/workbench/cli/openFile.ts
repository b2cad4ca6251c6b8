import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { mergedOf } from '#xlsx/readMerged';
import { readXlsx } from '#xlsx/readXlsx';
import type { Book } from '#xlsx/book/Book';
import { openHeadless, type HeadlessWorkbook } from '#workbench/host/openHeadless';
import { openExcelWorkbook, type ExcelWorkbook } from '#workbook/ExcelWorkbook';
import { readPlanFrom, type ReadPlan } from '#actions/readPlanFrom';
import type { PreviousPlan } from '#core/plan/Plan';
import { previousOf } from '#core/plan/previousOf';
import type { Scheme } from '#core/scheme/Scheme';
import { SCHEMES } from '#core/scheme/schemes';
import { readScheme } from '#actions/readScheme';
import { refusalText } from '#workbench/cli/refusalText';
import { Misuse } from '#workbench/cli/Verb';

/** A file that is open in the headless host, with its plan as the pane's own action reads it, through Microsoft's client. */
export interface OpenedFile { readonly book: Book; readonly headless: HeadlessWorkbook; readonly workbook: ExcelWorkbook; readonly read: ReadPlan }

/** Opens an .xlsx for as long as `work` takes. A file that can't be read, or that holds no plan, is one line of misuse. */
export async function withFile<Outcome>(path: string, schemes: readonly Scheme[] | undefined, work: (file: OpenedFile) => Promise<Outcome>): Promise<Outcome> {
  const book = await readXlsx(await bytesOf(path));
  if (!book.ok) throw new Misuse(`${path}: ${refusalText(book.refusal)}`);
  const headless = await openHeadless(book.value);
  try {
    const workbook = openExcelWorkbook(headless.Excel, { document: headless.Office.context.document });
    const read = await readPlanFrom(workbook, { schemes, merged: mergedOf(book.value) });
    if (!read.ok) throw new Misuse(`${path}: ${refusalText(read.refusal)}`);
    if (read.value.plan.sheets.length === 0) throw new Misuse(`${path}: no plan found: no sheet has a header row with a code or title and years`);
    return await work({ book: book.value, headless, workbook, read: read.value });
  } finally {
    headless.close();
  }
}

/** The plan of a file. */
export function openFile(path: string, schemes?: readonly Scheme[]): Promise<ReadPlan> {
  return withFile(path, schemes, async ({ read }) => read);
}

/** What codes stood for in an earlier version of a plan, which is called by the name of its file. */
export async function openPrevious(path: string | boolean | undefined, schemes?: readonly Scheme[]): Promise<PreviousPlan | undefined> {
  if (typeof path !== 'string') return undefined;
  const { plan } = await openFile(path, schemes);
  return previousOf(plan.elements, basename(path));
}

/** The scheme that a JSON file holds, beside those of the product. */
export async function openSchemes(path: string | boolean | undefined): Promise<readonly Scheme[] | undefined> {
  if (typeof path !== 'string') return undefined;
  const read = readScheme(new TextDecoder().decode(await bytesOf(path)));
  if (!read.ok) throw new Misuse(`${path}: ${refusalText(read.refusal)}`);
  return [read.value, ...SCHEMES];
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Misuse(`${path}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'that is a folder' : `cannot be read (${code})`}`);
  }
}
