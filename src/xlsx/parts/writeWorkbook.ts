import type { Book, BookName, BookPrint, BookSheet } from '#xlsx/book/Book';
import { withPrefixes } from '../formula/futureFunctions';
import { absoluteAddress, columnLetters, quoteSheetName } from '../place/cellAddress';
import { element, textElement, xmlPart } from '../xml/writeXml';

/** The workbook part; `sheetIds` are the relationships to the sheets' parts, in order. */
export function writeWorkbook(book: Book, sheetIds: readonly string[]): string {
  const sheets = book.sheets.map((sheet, n) => element('sheet', {
    name: sheet.name, sheetId: n + 1, state: sheet.visibility === 'visible' ? undefined : sheet.visibility, 'r:id': sheetIds[n],
  }));
  return xmlPart(element('workbook', {
    xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  }, [
    element('workbookPr', { date1904: book.date1904 || undefined, defaultThemeVersion: 124226 }),
    protection(book),
    element('bookViews', {}, element('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000, firstSheet: firstVisible(book), activeTab: activeTab(book) || undefined })),
    element('sheets', {}, sheets.join('')),
    definedNames(book),
    calculation(book),
  ].join('')));
}

/** The sheet in front: Excel calls a file damaged whose front sheet is hidden. */
export function activeTab(book: Book): number {
  return book.sheets[book.activeSheet]?.visibility === 'visible' ? book.activeSheet : Math.max(0, book.sheets.findIndex((sheet) => sheet.visibility === 'visible'));
}

function firstVisible(book: Book): number | undefined {
  return Math.max(0, book.sheets.findIndex((sheet) => sheet.visibility === 'visible')) || undefined;
}

function protection({ structureProtection }: Book): string {
  if (!structureProtection) return '';
  const { structure, windows, hash = {} } = structureProtection;
  return element('workbookProtection', { ...hash, lockStructure: structure || undefined, lockWindows: windows || undefined });
}

/** Formulas without a result make Excel calculate on opening. */
function calculation(book: Book): string {
  const isUncalculated = book.sheets.some((sheet) => sheet.cells.some((line) => line?.some((cell) =>
    cell?.f !== undefined && cell.v === undefined && cell.error === undefined)));
  const calcMode = { automatic: undefined, manual: 'manual', automaticExceptTables: 'autoNoTable' }[book.calculation];
  return element('calcPr', { calcId: 191029, calcMode, fullCalcOnLoad: isUncalculated || undefined });
}

function definedNames(book: Book): string {
  const own = book.names.map((name) => ({ name, sheet: name.sheet === undefined ? -1 : book.sheets.findIndex((sheet) => sheet.name === name.sheet) }));
  const reserved = book.sheets.flatMap((sheet, n) => reservedNames(sheet).map((name) => ({ name, sheet: n })));
  const sorted = [...own.filter(({ name, sheet }) => name.sheet === undefined || sheet >= 0), ...reserved]
    .sort((a, b) => compare(a.name.name.toLowerCase(), b.name.name.toLowerCase()) || a.sheet - b.sheet);
  if (sorted.length === 0) return '';
  return element('definedNames', {}, sorted.map(({ name, sheet }) => textElement('definedName', withPrefixes(name.refersTo.replace(/^=/, '')), {
    name: name.name, comment: name.comment, localSheetId: sheet < 0 ? undefined : sheet, hidden: name.visible ? undefined : true,
  })).join(''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The names by which a file says what is printed and filtered. */
function reservedNames({ name, print, autoFilter }: BookSheet): BookName[] {
  const prefix = `${quoteSheetName(name)}!`;
  const reserved = (kind: string, refersTo: string, visible = true): BookName => ({ name: `_xlnm.${kind}`, refersTo, visible });
  const titles = print ? printTitles(print, prefix) : '';
  return [
    ...(autoFilter ? [reserved('_FilterDatabase', prefix + absoluteAddress(autoFilter.range), false)] : []),
    ...(print?.printArea ? [reserved('Print_Area', prefix + absoluteAddress(print.printArea))] : []),
    ...(titles === '' ? [] : [reserved('Print_Titles', titles)]),
  ];
}

function printTitles({ titleColumns, titleRows }: BookPrint, prefix: string): string {
  return [
    ...(titleColumns ? [`${prefix}$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`] : []),
    ...(titleRows ? [`${prefix}$${titleRows.from + 1}:$${titleRows.to + 1}`] : []),
  ].join(',');
}
