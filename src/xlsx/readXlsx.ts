import { ok, type Result } from '#core/values/Result';
import type { Book, BookSheet, NotKept } from '#xlsx/book/Book';
import { packageEntries } from './checkPackage';
import { PackageReader } from './opc/PackageReader';
import { damaged, PackageFault } from './PackageFault';
import { readNotes, readPersons, readThreadedComments } from './parts/readComments';
import { readCustomXml } from './parts/readCustomXml';
import { readLeftovers } from './parts/readLeftovers';
import { readNames } from './parts/readNames';
import { readProperties } from './parts/readProperties';
import { readSharedStrings, type SharedStrings } from './parts/sharedStrings';
import { readSheet } from './parts/sheet/readSheet';
import { noteLoss, type SheetReading } from './parts/sheet/SheetReading';
import { Palette } from './parts/styles/Palette';
import { noStyles, readStyles, type ReadStyles } from './parts/styles/readStyles';
import { readTable } from './parts/readTable';
import { readSheetList, readWorkbookSettings, sheetId, workbookLosses, type ListedSheet } from './parts/readWorkbook';
import { toUtf8 } from './xml/toUtf8';
import { parseXml } from './xml/XmlElement';

/** Everything that the parts of one workbook share while it is read. */
interface Reading { file: PackageReader; workbook: string; palette: Palette; styles: ReadStyles; strings: SharedStrings; persons: Map<string, string>; date1904: boolean; notKept: NotKept[] }

/**
 * Reads an .xlsx (or .xlsm, without its macros) into a Book. Runs in Node and in a page.
 * Bad bytes are refused, never thrown: codes and data as PackageFault says. What the Book cannot hold stands in `notKept`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Book>> {
  try {
    return ok(readBook(bytes));
  } catch (cause) {
    const fault = cause instanceof PackageFault ? cause : damaged('unreadable', { detail: cause instanceof Error ? cause.message.slice(0, 200) : '' });
    return { ok: false, refusal: { code: fault.code, data: fault.data } };
  }
}

function readBook(bytes: Uint8Array): Book {
  const file = new PackageReader(bytes, packageEntries(bytes));
  const [workbook] = file.targets('', 'officeDocument');
  if (workbook === undefined) throw damaged('part-missing', { part: 'workbook' });
  const root = file.xml(workbook);
  if (root.name !== 'workbook') throw new PackageFault('xlsx-other-format', { format: root.name });
  const listed = readSheetList(root);
  refuseDoubleSheets(listed, workbook);
  const settings = readWorkbookSettings(root);
  const { reading, theme } = startReading(file, workbook, settings.date1904);
  const sheets = listed.flatMap((each, n) => readListedSheet(each, n, reading));
  if (sheets.length === 0) throw damaged('no-sheets', { part: workbook });
  sheets.forEach((sheet, n) => { if (sheets.findIndex((each) => each.id === sheet.id) < n) sheet.id = sheetId(n); });
  const names = readNames(root, listed.map((each) => each.sheet), workbook, reading.notKept);
  const { styles, namedStyles, losses } = reading.styles;
  reading.notKept.push(...[...workbookLosses(root), ...losses].map((feature) => ({ feature, part: workbook, where: '' })));
  const front = listed[settings.activeSheet]?.sheet;
  return {
    ...settings, sheets, styles, names, ...(namedStyles.length > 0 ? { namedStyles } : {}), ...(theme === undefined ? {} : { theme }),
    activeSheet: Math.max(0, sheets.findIndex((sheet) => sheet === front)),
    properties: readProperties(file), ...readCustomXml(file, workbook), notKept: [...reading.notKept, ...readLeftovers(file)],
  };
}

/** Two sheets of one name, or of one part, are nothing that Excel would open. */
function refuseDoubleSheets(listed: readonly ListedSheet[], part: string): void {
  for (const key of [(each: ListedSheet) => each.sheet.name.toLowerCase(), (each: ListedSheet) => each.relationship]) {
    const seen = new Set<string>();
    for (const each of listed) {
      if (seen.has(key(each))) throw damaged('sheet-double', { part, sheet: each.sheet.name });
      seen.add(key(each));
    }
  }
}

function startReading(file: PackageReader, workbook: string, date1904: boolean): { reading: Reading; theme: string | undefined } {
  const [[themePart], [stylesPart], [stringsPart]] = [file.targets(workbook, 'theme'), file.targets(workbook, 'styles'), file.targets(workbook, 'sharedStrings')];
  const themeBytes = themePart === undefined ? undefined : file.bytes(themePart);
  const palette = Palette.ofTheme(themeBytes && parseXml(themeBytes, themePart!));
  const styles = stylesPart === undefined ? noStyles : readStyles(file.xml(stylesPart), palette);
  const strings = stringsPart === undefined ? [] : readSharedStrings(file.bytes(stringsPart), stringsPart, palette);
  const persons = new Map(file.targets(workbook, 'person').flatMap((part) => [...readPersons(file.xml(part))]));
  const reading = { file, workbook, palette, styles, strings, persons, date1904, notKept: [] };
  return { reading, theme: themeBytes && new TextDecoder().decode(toUtf8(themeBytes)) };
}

function readListedSheet({ sheet, relationship }: ListedSheet, index: number, reading: Reading): BookSheet[] {
  const { file, palette, styles, notKept } = reading;
  const link = file.relationships(reading.workbook).find((each) => each.id === relationship);
  if (!link || !file.has(link.target)) throw damaged('part-missing', { part: link?.target ?? sheet.name });
  if (link.type !== 'worksheet') {
    notKept.push({ feature: link.type === 'chartsheet' ? 'chartSheet' : 'macroSheet', part: link.target, where: sheet.name });
    file.disregard(link.target);
    return [];
  }
  const one: SheetReading = {
    sheet, part: link.target, package: file, relationships: file.relationships(link.target), palette,
    styleOfFormat: styles.styleOfFormat, differential: styles.differential, notKept, usualRowHeight: 15,
  };
  readSheet(one, { strings: reading.strings, styleOfFormat: styles.styleOfFormat, palette, date1904: reading.date1904 });
  readTablesAndComments(one, index, reading);
  return [sheet];
}

function readTablesAndComments(one: SheetReading, index: number, reading: Reading): void {
  const { file, persons } = reading;
  const { sheet } = one;
  sheet.tables = file.targets(one.part, 'table').flatMap((part) => readTable(file.xml(part), part, one) ?? []);
  const threads = file.targets(one.part, 'threadedComment').flatMap((part) => readThreadedComments(file.xml(part), persons));
  const notes = file.targets(one.part, 'comments').flatMap((part) => readNotes(file.xml(part), index));
  sheet.comments = [...notes, ...threads];
  const drawn = file.targets(one.part, 'vmlDrawing').map((part) => new TextDecoder().decode(file.bytes(part))).join('');
  if (/ObjectType="(?!Note")/.test(drawn)) noteLoss(one, 'formControls');
  if (/<x:Visible/.test(drawn)) noteLoss(one, 'visibleNotes');
}
