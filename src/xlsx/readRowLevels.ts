import type { Steps } from '#core/values/steps';
import { packageEntries } from './checkPackage';
import { PackageReader } from './opc/PackageReader';
import { PackageFault } from './PackageFault';
import { readSheetList } from './parts/readWorkbook';
import { toUtf8 } from './xml/toUtf8';
import { token, XmlScanner } from './xml/XmlScanner';

/** Outline levels of rows by their index from 0; a row of level 0 has no entry. */
export type RowLevels = ReadonlyMap<number, number>;

const ROWS_AT_ONCE = 1000;

/**
 * Reads the outline levels of the rows of these sheets, by name, and nothing else of a workbook's file; in pieces. A
 * sheet that is not there, or a file that cannot be read, gives none.
 */
export function* readRowLevels(bytes: Uint8Array, names: readonly string[]): Steps<ReadonlyMap<string, RowLevels>> {
  const found = new Map<string, RowLevels>();
  try {
    const file = new PackageReader(bytes, packageEntries(bytes));
    for (const { name, part } of partsOf(file)) {
      if (!names.includes(name)) continue;
      yield;
      found.set(name, yield* levelsIn(new XmlScanner(toUtf8(file.bytes(part)), part)));
    }
  } catch (cause) {
    if (!(cause instanceof PackageFault)) throw cause;
  }
  return found;
}

function partsOf(file: PackageReader): { name: string; part: string }[] {
  const [workbook = ''] = file.targets('', 'officeDocument');
  const links = new Map(file.relationships(workbook).map(({ id, target }) => [id, target]));
  return readSheetList(file.xml(workbook)).flatMap(({ sheet, relationship }) => {
    const part = links.get(relationship);
    return part !== undefined && file.has(part) ? [{ name: sheet.name, part }] : [];
  });
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
