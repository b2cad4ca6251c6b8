import type { BookPrint } from '#xlsx/book/Book';
import { child, flagOf, numberOf, type XmlElement } from '#xlsx/xml/XmlElement';
import { decodeEscapedString } from '#xlsx/xml/escapedString';

type PrintReader = (element: XmlElement, print: BookPrint) => void;

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
  headerFooter: (element, print) => {
    const text = (name: string): string => decodeEscapedString(child(element, name)?.text ?? '');
    if (text('oddHeader') !== '') print.header = text('oddHeader');
    if (text('oddFooter') !== '') print.footer = text('oddFooter');
    if (flagOf(element, 'differentFirst')) print.differentFirst = true;
    if (flagOf(element, 'differentOddEven')) print.differentOddEven = true;
    const others = Object.fromEntries(OTHER_PAGES.map((name) => [name, text(name)]).filter(([, content]) => content !== ''));
    if (Object.keys(others).length > 0) print.otherHeaders = others;
  },
};

const OTHER_PAGES = ['evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

function readPageSetup(element: XmlElement, print: BookPrint): void {
  const { orientation } = element.attributes;
  if (orientation === 'portrait' || orientation === 'landscape') print.orientation = orientation;
  for (const name of ['paperSize', 'scale', 'fitToWidth', 'fitToHeight'] as const) {
    const value = numberOf(element, name);
    if (value !== undefined) print[name] = value;
  }
  const details = DETAILS.flatMap((name) => { const value = element.attributes[name]; return value === undefined || SILENT.has(value) ? [] : [[name, value] as const]; });
  if (details.length > 0) print.details = Object.fromEntries(details);
}

const DETAILS = ['pageOrder', 'blackAndWhite', 'draft', 'cellComments', 'errors', 'useFirstPageNumber', 'firstPageNumber'];
/** What says no more than silence does. */
const SILENT: ReadonlySet<string> = new Set(['0', 'false', 'none', 'displayed', 'downThenOver']);

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
