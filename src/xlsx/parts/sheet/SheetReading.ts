import type { BookSheet, BookStyle, NotKept } from '#xlsx/book/Book';
import type { PackageReader, Relationship } from '#xlsx/opc/PackageReader';
import type { Palette } from '../styles/Palette';

/** What the readers of one sheet's elements share: the sheet being filled, and what its elements point into. */
export interface SheetReading {
  sheet: BookSheet;
  part: string;
  package: PackageReader;
  relationships: readonly Relationship[];
  palette: Palette;
  styleOfFormat: readonly number[];
  /** Formats of conditional formatting, by the file's number. */
  differential: readonly BookStyle[];
  notKept: NotKept[];
  /** The height in points of rows that say nothing of their own. */
  usualRowHeight: number;
}

/** Notes a thing that would be lost, with the place where a person can find it. */
export function noteLoss(reading: SheetReading, feature: string, where = '', part = reading.part): void {
  const { name } = reading.sheet;
  reading.notKept.push({ feature, part, where: where === '' ? name : `${name}!${where}` });
}
