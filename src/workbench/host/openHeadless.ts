import type { Book } from '#xlsx/book/Book';
import { writeXlsx } from '#xlsx/writeXlsx';
import { toBook } from './book/toBook';
import { loadClient } from './client/loadClient';
import type { OfficeSurroundings } from './client/officeCommon';
import { createHost, type Host, type HostOptions } from './createHost';
import { openBook, type Engine } from './engine/Engine';
import { startHeadlessUniver } from './engine/headlessUniver';

export interface HeadlessOptions extends HostOptions {
  /** Language of the user interface; the culture's when absent. */
  displayLanguage?: string;
  requirementSets?: OfficeSurroundings['requirementSets'];
}

/** A workbook open without Excel: Microsoft's client on one side, a spreadsheet on the other. */
export interface HeadlessWorkbook {
  host: Host;
  engine: Engine;
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  /** The workbook as it stands now. */
  toBook(): Book;
  close(): void;
}

/** Opens a book headless, in Node. The book itself is not changed. */
export async function openHeadless(book: Book, options: HeadlessOptions = {}): Promise<HeadlessWorkbook> {
  const culture = options.culture ?? 'nl-BE';
  const univer = startHeadlessUniver();
  const engine = openBook(univer.parts, book, 'workbook');
  const host = createHost(engine, options);
  const client = loadClient(host, {
    displayLanguage: options.displayLanguage ?? culture, contentLanguage: culture, file: () => writeXlsx(toBook(engine)), ...(options.requirementSets && { requirementSets: options.requirementSets }),
  });
  // The engine finishes its own start in a microtask of its own.
  await Promise.resolve();
  return {
    host, engine, Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension, toBook: () => toBook(engine),
    close() {
      client.close();
      host.dispose();
      univer.dispose();
    },
  };
}
