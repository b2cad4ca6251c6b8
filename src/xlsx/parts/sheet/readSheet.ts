import type { BookPrint } from '#xlsx/book/Book';
import { parseRange, rangeAddress } from '#xlsx/place/cellAddress';
import { damaged } from '#xlsx/PackageFault';
import { child, childrenOf, descendantsOf, flagOf, readElement, type XmlElement } from '#xlsx/xml/XmlElement';
import { toUtf8 } from '#xlsx/xml/toUtf8';
import { token, XmlScanner } from '#xlsx/xml/XmlScanner';
import { readCriteria } from '../readFilter';
import { readColumns } from './readColumns';
import { readConditionalFormatting, readExtendedFormatting } from './readConditionalFormats';
import { readHyperlinks } from './readHyperlinks';
import { printReaders, settlePageFit } from './readPrint';
import { readProtection } from './readProtection';
import { readValidations } from './readValidations';
import { readDefaults, readSheetProperties, readViews } from './readView';
import type { CellContext } from './CellReader';
import { SheetDataReader } from './SheetDataReader';
import { noteLoss, type SheetReading } from './SheetReading';

const guid = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;

type ElementReader = (element: XmlElement, reading: SheetReading) => void;

const readers: Readonly<Record<string, ElementReader>> = {
  sheetPr: readSheetProperties,
  sheetViews: readViews,
  sheetFormatPr: readDefaults,
  cols: readColumns,
  mergeCells: (element, { sheet }) => {
    sheet.merges = childrenOf(element, 'mergeCell').flatMap((each) => parseRange(each.attributes['ref'] ?? '') ?? []);
  },
  dataValidations: readValidations,
  conditionalFormatting: readConditionalFormatting,
  hyperlinks: readHyperlinks,
  sheetProtection: (element, { sheet }) => { sheet.protection = readProtection(element); },
  autoFilter: readAutoFilter,
  extLst: readExtensions,
};

/** Elements whose loss a person would notice, and what we call it. */
const unkept: Readonly<Record<string, string>> = {
  drawing: 'drawing', controls: 'formControls', oleObjects: 'embeddedObjects', picture: 'backgroundPicture', rowBreaks: 'pageBreaks', colBreaks: 'pageBreaks',
  protectedRanges: 'protectedRanges', scenarios: 'scenarios', dataConsolidate: 'consolidation', customSheetViews: 'customViews', sortState: 'sortState',
  cellWatches: 'cellWatches', ignoredErrors: 'ignoredErrors', webPublishItems: 'webPublishItems', customProperties: 'sheetProperties', legacyDrawingHF: 'headerPictures',
  drawingHF: 'headerPictures',
};

/** Elements that are read elsewhere, or that nobody would miss. */
const ofNoConsequence = new Set(['dimension', 'tableParts', 'legacyDrawing', 'sheetCalcPr', 'phoneticPr', 'smartTags']);

/** Fills the sheet from its part. Throws a PackageFault. */
export function readSheet(reading: SheetReading, context: CellContext): void {
  const scanner = new XmlScanner(toUtf8(reading.package.bytes(reading.part)), reading.part);
  const data = new SheetDataReader(scanner, context);
  const print: BookPrint = {};
  const found = { dimension: '', isFitted: false };
  enterWorksheet(scanner, reading);
  for (let seen = scanner.next(); scanner.depth > 0; seen = scanner.next()) {
    if (seen !== token.open) continue;
    if (scanner.isNamed('sheetData')) {
      data.read(reading.usualRowHeight);
      reading.sheet.cells = data.cells;
      reading.sheet.rows = data.rows;
    } else readOther(readElement(scanner), reading, print, found);
  }
  compareWithDimension(data, found.dimension, reading);
  data.notKept.forEach(({ feature, cell }) => noteLoss(reading, feature, cell));
  settlePageFit(print, found.isFitted);
  if (Object.keys(print).length > 0) reading.sheet.print = print;
}

function enterWorksheet(scanner: XmlScanner, reading: SheetReading): void {
  while (scanner.next() !== token.open) {
    if (scanner.depth === 0 && scanner.isAtEnd()) throw damaged('xml-truncated', { part: reading.part });
  }
  if (!scanner.isNamed('worksheet')) throw damaged('sheet-kind', { part: reading.part, kind: scanner.name() });
  const id = scanner.attribute('uid');
  if (id !== undefined && guid.test(id)) reading.sheet.id = id;
}

function readOther(element: XmlElement, reading: SheetReading, print: BookPrint, found: { dimension: string; isFitted: boolean }): void {
  const { name } = element;
  if (name === 'dimension') found.dimension = element.attributes['ref'] ?? '';
  if (name === 'sheetPr') found.isFitted = flagOf(child(element, 'pageSetUpPr'), 'fitToPage') === true;
  ownValue(printReaders, name)?.(element, print);
  ownValue(readers, name)?.(element, reading);
  const feature = lossOf(element);
  if (feature !== undefined) noteLoss(reading, feature);
}

/** What is lost with an element, if anything. Form controls stand inside an alternative for programs that know none. */
function lossOf(element: XmlElement): string | undefined {
  const { name } = element;
  if (name === 'AlternateContent') return descendantsOf(element, 'control').length > 0 ? 'formControls' : undefined;
  if (Object.hasOwn(printReaders, name) || Object.hasOwn(readers, name) || ofNoConsequence.has(name)) return undefined;
  return ownValue(unkept, name) ?? `element:${name}`;
}

/** A file may call an element `constructor`. */
function ownValue<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function readAutoFilter(element: XmlElement, reading: SheetReading): void {
  const range = parseRange(element.attributes['ref'] ?? '');
  if (!range) return;
  const criteria = readCriteria(element, (kind, column) => noteLoss(reading, `filter:${kind}`, rangeAddress({ ...range, left: range.left + column, right: range.left + column })));
  reading.sheet.autoFilter = { range, ...(Object.keys(criteria).length > 0 ? { criteria } : {}) };
  if (child(element, 'sortState')) noteLoss(reading, 'sortState', rangeAddress(range));
}

function readExtensions(list: XmlElement, reading: SheetReading): void {
  for (const each of childrenOf(list, 'ext').flatMap((ext) => ext.children)) {
    if (each.name === 'dataValidations') readValidations(each, reading);
    else if (each.name === 'conditionalFormattings') readExtendedFormatting(each, reading);
    else if (each.name === 'sparklineGroups') noteLoss(reading, 'sparklines', descendantsOf(each, 'sqref')[0]?.text);
    else if (each.name === 'slicerList') noteLoss(reading, 'slicers');
    else noteLoss(reading, `extension:${each.name}`);
  }
}

/** A sheet that says it holds cells and gave none was not read, whatever the reason: better refused than shown empty. */
function compareWithDimension(data: SheetDataReader, dimension: string, reading: SheetReading): void {
  const range = parseRange(dimension);
  if (!range || range.bottom <= data.lastRowRead) return;
  const isMoreThanOne = range.bottom > range.top || range.right > range.left;
  if (isMoreThanOne && data.lastRowRead < 0) throw damaged('sheet-empty', { part: reading.part, declared: dimension });
  if (isMoreThanOne) noteLoss(reading, 'fewerRowsThanDeclared', dimension);
}
