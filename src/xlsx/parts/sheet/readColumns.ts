import type { BookColumn } from '#xlsx/book/Book';
import { lastColumn } from '#xlsx/packageLimits';
import { damaged } from '#xlsx/PackageFault';
import { onlyTrue, present, unlessEmpty } from '#xlsx/present';
import { childrenOf, flagOf, numberOf, type XmlElement } from '#xlsx/xml/XmlElement';
import type { SheetReading } from './SheetReading';

/** Eight characters and five pixels, in characters. */
export const usualWidth = 9.140625;

/**
 * Widths, hidden columns and outline levels. A run that goes on to the last column of the sheet and only gives a width
 * becomes the sheet's own width, so that 16,000 columns need not be named one by one.
 */
export function readColumns(columns: XmlElement, reading: SheetReading): void {
  const { sheet } = reading;
  refuseOverlaps(columns, reading.part);
  for (const each of childrenOf(columns, 'col')) {
    const from = Math.max(1, numberOf(each, 'min') ?? 1) - 1;
    const to = Math.min(lastColumn, (numberOf(each, 'max') ?? from + 1) - 1);
    const column = unlessEmpty(readColumn(each, reading));
    if (!column) continue;
    const isOfSheet = to === lastColumn && isOnlyWidth(column) && coversAllBefore(sheet.columns, from);
    if (isOfSheet) sheet.defaultColumnWidth = column.width!;
    else setColumns(sheet.columns, from, to, column);
  }
}

/** Runs that together name more columns than there are must overlap: Excel calls that damaged, and written out they could go on for ever. */
function refuseOverlaps(columns: XmlElement, part: string): void {
  const named = childrenOf(columns, 'col').reduce((sum, each) => sum + Math.max(1, (numberOf(each, 'max') ?? 1) - (numberOf(each, 'min') ?? 1) + 1), 0);
  if (named > lastColumn + 1) throw damaged('columns', { part });
}

function setColumns(columns: Record<number, BookColumn>, from: number, to: number, column: BookColumn): void {
  for (let n = from; n <= to; n++) columns[n] = { ...column };
}

function readColumn(each: XmlElement, reading: SheetReading): BookColumn {
  const stated = numberOf(each, 'width');
  // Every column that is named at all has a width in the file, also when nobody chose one.
  const isUsual = !flagOf(each, 'customWidth') && stated === (reading.sheet.defaultColumnWidth ?? usualWidth);
  return present({
    width: isUsual ? undefined : stated, hidden: onlyTrue(flagOf(each, 'hidden')), level: numberOf(each, 'outlineLevel') || undefined,
    collapsed: onlyTrue(flagOf(each, 'collapsed')), s: reading.styleOfFormat[numberOf(each, 'style') ?? 0] || undefined,
  });
}

function isOnlyWidth(column: BookColumn): boolean {
  return column.width !== undefined && Object.keys(column).length === 1;
}

/** Else a column before it, without a width of its own, would change with the sheet's. */
function coversAllBefore(columns: Readonly<Record<number, BookColumn>>, from: number): boolean {
  return Array.from({ length: from }, (_, n) => columns[n]).every((column) => column?.width !== undefined);
}
