import type { Steps } from '#core/values/steps';
import { lookAtSheets } from './lookAtSheets';
import { token, type XmlScanner } from './xml/XmlScanner';

/** Outline levels of rows by their index from 0; a row of level 0 has no entry. */
export type RowLevels = ReadonlyMap<number, number>;

const ROWS_AT_ONCE = 1000;

/** Reads the outline levels of the rows of these sheets, by name, and nothing else of a workbook's file; in pieces. */
export function readRowLevels(bytes: Uint8Array, names: readonly string[]): Steps<ReadonlyMap<string, RowLevels>> {
  return lookAtSheets(bytes, names, levelsIn);
}

function* levelsIn(scanner: XmlScanner): Steps<RowLevels> {
  const levels = new Map<number, number>();
  let row = -1;
  for (let rows = 0, seen = scanner.next(); seen !== token.end; seen = scanner.next()) {
    if (seen !== token.open || !scanner.isNamed('row')) continue;
    row = Number(scanner.attribute('r') ?? row + 2) - 1;
    const level = Number(scanner.attribute('outlineLevel') ?? 0);
    if (level > 0) levels.set(row, level);
    rows += 1;
    if (rows % ROWS_AT_ONCE === 0) yield;
  }
  return levels;
}
