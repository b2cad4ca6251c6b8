import type { BookPrint } from '#xlsx/book/Book';
import { encodeEscapedString } from '#xlsx/xml/escapedString';
import { element, textElement } from '#xlsx/xml/writeXml';

/** How the sheet is printed. Print area and titles are names, and stand in the workbook part. */
export function writePrint(print: BookPrint | undefined): string {
  if (!print) return '';
  return options(print) + margins(print) + setup(print) + headerFooter(print);
}

function options(print: BookPrint): string {
  const { centerHorizontally, centerVertically, gridlines, headings } = print;
  if (!centerHorizontally && !centerVertically && !gridlines && !headings) return '';
  const on = (value: boolean | undefined): boolean | undefined => value || undefined;
  return element('printOptions', { horizontalCentered: on(centerHorizontally), verticalCentered: on(centerVertically), headings: on(headings), gridLines: on(gridlines) });
}

function margins({ margins: sides }: BookPrint): string {
  if (!sides) return '';
  const { left, right, top, bottom, header, footer } = sides;
  return element('pageMargins', { left, right, top, bottom, header, footer });
}

function setup(print: BookPrint): string {
  const { paperSize, scale, orientation, fitToWidth, fitToHeight, details } = print;
  if ([paperSize, scale, orientation, fitToWidth, fitToHeight, details].every((value) => value === undefined)) return '';
  return element('pageSetup', { paperSize, scale, fitToWidth, fitToHeight, orientation, ...details });
}

function headerFooter({ header, footer, otherHeaders = {}, differentFirst, differentOddEven }: BookPrint): string {
  const texts: Readonly<Record<string, string | undefined>> = { oddHeader: header, oddFooter: footer, ...otherHeaders };
  const content = IN_ORDER.map((name) => (texts[name] === undefined ? '' : textElement(name, encodeEscapedString(texts[name])))).join('');
  return content === '' ? '' : element('headerFooter', { differentOddEven: differentOddEven || undefined, differentFirst: differentFirst || undefined }, content);
}

const IN_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
