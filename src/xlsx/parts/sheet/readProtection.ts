import type { BookProtection } from '#xlsx/book/Book';
import { present } from '#xlsx/present';
import { flagOf, type XmlElement } from '#xlsx/xml/XmlElement';

/** What protection lets people do: our name, the file's, and whether it is allowed when the file is silent. */
export const protectionOptions = [
  ['allowAutoFilter', 'autoFilter', false], ['allowDeleteColumns', 'deleteColumns', false], ['allowDeleteRows', 'deleteRows', false],
  ['allowEditObjects', 'objects', true], ['allowEditScenarios', 'scenarios', true], ['allowFormatCells', 'formatCells', false],
  ['allowFormatColumns', 'formatColumns', false], ['allowFormatRows', 'formatRows', false], ['allowInsertColumns', 'insertColumns', false],
  ['allowInsertHyperlinks', 'insertHyperlinks', false], ['allowInsertRows', 'insertRows', false], ['allowPivotTables', 'pivotTables', false], ['allowSort', 'sort', false],
] as const;

/** The attributes that hold a password's hash, old and new style. */
export const hashAttributes = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** Protection of a sheet. In the file an attribute that is on forbids. */
export function readProtection(element: XmlElement): BookProtection {
  const isAllowed = (attribute: string, usually: boolean): boolean => !(flagOf(element, attribute) ?? !usually);
  const allowed = protectionOptions.filter(([, attribute, usually]) => isAllowed(attribute, usually));
  return {
    protected: flagOf(element, 'sheet') ?? false,
    options: Object.fromEntries(allowed.map(([option]) => [option, true])),
    selectionMode: selectionMode(isAllowed('selectLockedCells', true), isAllowed('selectUnlockedCells', true)),
    ...present({ hash: readHash(element) }),
  };
}

function selectionMode(ofLocked: boolean, ofUnlocked: boolean): 'normal' | 'unlocked' | 'none' {
  if (!ofUnlocked) return 'none';
  return ofLocked ? 'normal' : 'unlocked';
}

/** The hash's attributes as in the file, or undefined without a password. */
export function readHash(element: XmlElement, prefix = ''): Record<string, string> | undefined {
  const names = hashAttributes.map((name) => prefix === '' ? name : prefix + name[0]!.toUpperCase() + name.slice(1));
  const found = names.flatMap((name) => element.attributes[name] === undefined ? [] : [[name, element.attributes[name]] as const]);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
