import type { BookPrint } from '#xlsx/book/Book';
import { child, flagOf, numberOf, type XmlElement } from '#xlsx/xml/XmlElement';
import { decodeEscapedString } from '#xlsx/xml/escapedString';
import { noteLoss, type SheetReading } from './SheetReading';

type PrintReader = (element: XmlElement, print: BookPrint, reading: SheetReading) => void;

/** The elements of a sheet that say how it is printed. */
export const printReaders: Readonly<Record<string, PrintReader>> = {
  printOptions: (element, print) => {
    if (flagOf(element, 'horizontalCentered')) print.centerHorizontally = true;
    if (flagOf(element, 'verticalCentered')) print.centerVertically = true;
    if (flagOf(element, 'gridLines')) print.gridlines = true;
    if (flagOf(element, 'headings')) print.headings = true;
  },
  pageMargins: (element, print) => {
    const side = (name: string): number => numberOf(element, name) ?? 0;
    print.margins = { left: side('left'), right: side('right'), top: side('top'), bottom: side('bottom'), header: side('header'), footer: side('footer') };
  },
  pageSetup: readPageSetup,
  headerFooter: (element, print, reading) => {
    const text = (name: string): string => decodeEscapedString(child(element, name)?.text ?? '');
    if (text('oddHeader') !== '') print.header = text('oddHeader');
    if (text('oddFooter') !== '') print.footer = text('oddFooter');
    if (flagOf(element, 'differentFirst') || flagOf(element, 'differentOddEven')) noteLoss(reading, 'otherHeadersAndFooters');
  },
};

function readPageSetup(element: XmlElement, print: BookPrint, reading: SheetReading): void {
  const { orientation } = element.attributes;
  if (orientation === 'portrait' || orientation === 'landscape') print.orientation = orientation;
  for (const name of ['paperSize', 'scale', 'fitToWidth', 'fitToHeight'] as const) {
    const value = numberOf(element, name);
    if (value !== undefined) print[name] = value;
  }
  if (rareSettings.some((name) => !['0', 'false', 'none', 'displayed', 'downThenOver'].includes(element.attributes[name] ?? '0'))) noteLoss(reading, 'printDetails');
}

const rareSettings = ['pageOrder', 'blackAndWhite', 'draft', 'cellComments', 'errors', 'useFirstPageNumber'];

/** After the whole sheet: fitting to pages counts only where the sheet says so, and then one page is what silence means. */
export function settlePageFit(print: BookPrint, isFitted: boolean): void {
  if (isFitted) {
    print.fitToWidth ??= 1;
    print.fitToHeight ??= 1;
    delete print.scale;
    return;
  }
  delete print.fitToWidth;
  delete print.fitToHeight;
  if (print.scale === 100) delete print.scale;
}
