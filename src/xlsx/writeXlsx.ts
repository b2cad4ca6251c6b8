import type { Book } from '#xlsx/book/Book';
import { PackageWriter } from './opc/PackageWriter';
import { writeSheet, type SheetWriting } from './parts/sheet/writeSheet';
import { StringWriter } from './parts/StringWriter';
import { StyleWriter } from './parts/styles/StyleWriter';
import { PersonWriter } from './parts/writeComments';
import { writeCustomXml } from './parts/writeCustomXml';
import { writeProperties } from './parts/writeProperties';
import { activeTab, writeWorkbook } from './parts/writeWorkbook';

const workbookPart = 'xl/workbook.xml';
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/**
 * Writes a Book as the bytes of an .xlsx that Excel and LibreOffice open without repair.
 * The same book gives the same bytes: nothing of the moment or the machine goes in. `notKept` is not written.
 */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const file = new PackageWriter();
  file.relate('', 'officeDocument', workbookPart);
  const writing: SheetWriting = {
    file, strings: new StringWriter(), styles: new StyleWriter(book), persons: new PersonWriter(), tableCount: 0, activeTab: activeTab(book),
  };
  const ids = book.sheets.map((sheet, index) => file.relate(workbookPart, 'worksheet', writeSheet(sheet, index, writing)));
  file.add(workbookPart, writeWorkbook(book, ids), `${contentTypes}sheet.main+xml`);
  writeShared(book, writing);
  writeCustomXml(book, file, workbookPart);
  writeProperties(book.properties, file);
  return file.pack();
}

function writeShared(book: Book, { file, styles, strings, persons }: SheetWriting): void {
  file.add('xl/styles.xml', styles.xml(), `${contentTypes}styles+xml`);
  file.relate(workbookPart, 'styles', 'xl/styles.xml');
  if (book.theme !== undefined) {
    file.add('xl/theme/theme1.xml', book.theme, 'application/vnd.openxmlformats-officedocument.theme+xml');
    file.relate(workbookPart, 'theme', 'xl/theme/theme1.xml');
  }
  if (!strings.isEmpty()) {
    file.add('xl/sharedStrings.xml', strings.xml(), `${contentTypes}sharedStrings+xml`);
    file.relate(workbookPart, 'sharedStrings', 'xl/sharedStrings.xml');
  }
  if (persons.isEmpty()) return;
  file.add('xl/persons/person.xml', persons.xml(), 'application/vnd.ms-excel.person+xml');
  file.relate(workbookPart, 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'xl/persons/person.xml');
}
