import { packageEntries } from './checkPackage';
import { PackageReader } from './opc/PackageReader';
import { PackageFault } from './PackageFault';
import { readSheetList } from './parts/readWorkbook';
import type { Steps } from '#core/values/steps';
import { toUtf8 } from './xml/toUtf8';
import { XmlScanner } from './xml/XmlScanner';

/**
 * Looks at the parts of these sheets, by name, and at nothing else of a workbook's file; in pieces. A sheet that is not
 * there, or a file that cannot be read, gives nothing.
 */
export function* lookAtSheets<Found>(bytes: Uint8Array, names: readonly string[], look: (scanner: XmlScanner) => Steps<Found>): Steps<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  try {
    const file = new PackageReader(bytes, packageEntries(bytes));
    for (const { name, part } of partsOf(file)) {
      if (!names.includes(name)) continue;
      yield;
      found.set(name, yield* look(new XmlScanner(toUtf8(file.bytes(part)), part)));
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
