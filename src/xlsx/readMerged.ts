import type { CellArea } from '#core/layout/SheetFacts';
import type { MergedCells } from '#core/layout/withMerged';
import type { Steps } from '#core/values/steps';
import type { Book, BookRange } from '#xlsx/book/Book';
import { lookAtSheets } from './lookAtSheets';
import { parseRange } from './place/cellAddress';
import { token, type XmlScanner } from './xml/XmlScanner';

const TOKENS_AT_ONCE = 20_000;

/** Reads the merged cells of these sheets, by name, and nothing else of a workbook's file; in pieces. */
export function readMerged(bytes: Uint8Array, names: readonly string[]): Steps<MergedCells> {
  return lookAtSheets(bytes, names, mergedIn);
}

/** The same of a file that was read whole. */
export function mergedOf({ sheets }: Book): MergedCells {
  return new Map(sheets.map(({ name, merges }) => [name, merges.map(areaOf)]));
}

/** They stand behind all rows of a sheet. */
function* mergedIn(scanner: XmlScanner): Steps<readonly CellArea[]> {
  const areas: CellArea[] = [];
  for (let tokens = 0, seen = scanner.next(); seen !== token.end; seen = scanner.next()) {
    if (seen === token.open && scanner.isNamed('mergeCell')) {
      const range = parseRange(scanner.attribute('ref') ?? '');
      if (range) areas.push(areaOf(range));
    }
    tokens += 1;
    if (tokens % TOKENS_AT_ONCE === 0) yield;
  }
  return areas;
}

function areaOf({ top, left, bottom, right }: BookRange): CellArea {
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}
