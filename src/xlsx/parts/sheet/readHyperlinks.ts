import type { BookRange } from '#xlsx/book/Book';
import { cellAddress, parseRange, rangeAddress } from '#xlsx/place/cellAddress';
import { present } from '#xlsx/present';
import { childrenOf, type XmlElement } from '#xlsx/xml/XmlElement';
import { noteLoss, type SheetReading } from './SheetReading';

/** A link over more cells than this is kept on its first cell alone. */
const widestLink = 1_000;
/** Where there are more links than this, none is taken to be wide. */
const manyLinks = 1_000;

/** Links, on every cell that they cover. */
export function readHyperlinks(links: XmlElement, reading: SheetReading): void {
  for (const link of childrenOf(links, 'hyperlink')) {
    const range = parseRange(link.attributes['ref'] ?? '');
    const target = targetOf(link, reading);
    const widest = links.children.length > manyLinks ? 1 : widestLink;
    if (range && target !== undefined) setLinks(reading, range, present({ target, tooltip: link.attributes['tooltip'] }), widest);
  }
}

function setLinks(reading: SheetReading, range: BookRange, hyperlink: { target: string; tooltip?: string }, widest: number): void {
  const isWide = (range.bottom - range.top + 1) * (range.right - range.left + 1) > widest;
  if (isWide) noteLoss(reading, 'wideHyperlink', rangeAddress(range));
  const [bottom, right] = isWide ? [range.top, range.left] : [range.bottom, range.right];
  for (let row = range.top; row <= bottom; row++) {
    for (let column = range.left; column <= right; column++) setLink(reading, row, column, hyperlink);
  }
}

function setLink(reading: SheetReading, row: number, column: number, hyperlink: { target: string; tooltip?: string }): void {
  const line = (reading.sheet.cells[row] ??= []);
  (line[column] ??= {}).hyperlink = { ...hyperlink };
}

/** The address, with the place inside it; `#Blad1!A1` for a place in this workbook. */
function targetOf(link: XmlElement, reading: SheetReading): string | undefined {
  const { id, location } = link.attributes;
  const outside = id === undefined ? undefined : reading.relationships.find((each) => each.id === id);
  if (id !== undefined && !outside) {
    noteLoss(reading, 'brokenHyperlink', link.attributes['ref'] ?? cellAddress(0, 0));
    return undefined;
  }
  const place = location === undefined ? '' : `#${location}`;
  return outside ? outside.target + place : place || undefined;
}
