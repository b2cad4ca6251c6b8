import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Book } from '#xlsx/book/Book';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';

/** LibreOffice, where it is installed. */
const program = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'soffice')).find((file) => existsSync(file));

/** The books as LibreOffice works out their formulas: it is given no results. One start of it does them all; none where it is not installed. */
export async function workedOutElsewhere(books: readonly Book[]): Promise<Book[]> {
  if (!program) return [];
  const files = throughLibreOffice(program, await Promise.all(books.map((book) => writeXlsx(withoutResults(book)))));
  const read = await Promise.all(files.map((file) => readXlsx(file)));
  return read.map((book) => { if (!book.ok) throw new Error(book.refusal.code); return book.value; });
}

function throughLibreOffice(soffice: string, files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'doelboom-'));
  const names = files.map((_, index) => `in${index}.xlsx`);
  try {
    names.forEach((name, index) => writeFileSync(path.join(folder, name), files[index]!));
    execFileSync(soffice, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(folder, 'out'), ...names.map((name) => path.join(folder, name))], { stdio: 'ignore', timeout: 90_000 });
    return names.map((name) => new Uint8Array(readFileSync(path.join(folder, 'out', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutResults(book: Book): Book {
  const bare = structuredClone(book);
  for (const { cells } of bare.sheets) for (const row of cells) for (const cell of row ?? []) if (cell?.f !== undefined) delete cell.v;
  return bare;
}
