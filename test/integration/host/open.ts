import type { Book, BookCell, BookValue } from '#xlsx/book/Book';
import { emptyBook } from '#xlsx/book/emptyBook';
import { openHeadless, type HeadlessOptions, type HeadlessWorkbook } from '#workbench/host/openHeadless';

const open: HeadlessWorkbook[] = [];

/** Opens a book and remembers to close it: call `closeAll` after each test. */
export async function opened(book: Book = emptyBook(), options: HeadlessOptions = {}): Promise<HeadlessWorkbook> {
  const workbook = await openHeadless(book, options);
  open.push(workbook);
  return workbook;
}

export function closeAll(): void {
  for (const workbook of open.splice(0)) workbook.close();
}

/** A book with one sheet of these cells; text that begins with `=` is a formula. */
export function bookOf(rows: (BookValue | BookCell)[][], name = 'Blad1'): Book {
  const book = emptyBook(name);
  const sheet = book.sheets[0];
  if (sheet) sheet.cells = rows.map((row) => row.map(cellOf));
  return book;
}

function cellOf(value: BookValue | BookCell): BookCell | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return value;
  return typeof value === 'string' && value.startsWith('=') ? { f: value.slice(1) } : { v: value };
}

/** The code of the error that a piece of work ends in, and where. */
export async function refusal(work: Promise<unknown>): Promise<{ code: string; location: string | undefined; statement: string | undefined }> {
  try {
    await work;
  } catch (cause) {
    const { code, debugInfo } = cause as { code: string; debugInfo: { errorLocation?: string; statement?: string } };
    return { code, location: debugInfo.errorLocation, statement: debugInfo.statement };
  }
  throw new Error('The work was expected to be refused.');
}

/** Loads properties of a range on the first sheet. */
export async function loaded(workbook: HeadlessWorkbook, address: string, properties: string): Promise<Excel.Range> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load(properties);
    await context.sync();
    return range;
  });
}

/** Sets what `work` sets on the first sheet, in one sync. */
export async function onFirstSheet(workbook: HeadlessWorkbook, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await workbook.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

/** Waits until events of what was done have been told. */
export async function told(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}
