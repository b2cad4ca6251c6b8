import type { BookRow } from '#xlsx/book/Book';
import { present, onlyTrue } from '#xlsx/present';
import { isOn } from '#xlsx/xml/XmlElement';
import type { XmlScanner } from '#xlsx/xml/XmlScanner';

const ownFormat = ['ht', 'hidden', 'outlineLevel', 'collapsed', 'customFormat'];

/**
 * What an opening `row` tag says of the row itself, or undefined for most: nothing.
 * `usualHeight`: of rows that say nothing, in points. A height that was only fitted and is the usual one says nothing either.
 */
export function readRowFormat(scanner: XmlScanner, styleOfFormat: readonly number[], usualHeight: number): BookRow | undefined {
  if (!ownFormat.some((name) => scanner.attributeAt(name) >= 0)) return undefined;
  const isSet = (name: string): boolean => isOn(scanner.attribute(name) ?? '0');
  const row = present({
    ...readHeight(scanner.attribute('ht'), isSet('customHeight'), usualHeight),
    hidden: onlyTrue(isSet('hidden')), level: Number(scanner.attribute('outlineLevel')) || undefined, collapsed: onlyTrue(isSet('collapsed')),
    s: (isSet('customFormat') && styleOfFormat[Number(scanner.attribute('s'))]) || undefined,
  });
  return Object.keys(row).length > 0 ? row : undefined;
}

function readHeight(stated: string | undefined, isOwn: boolean, usualHeight: number): Pick<BookRow, 'height' | 'autoHeight'> {
  const height = Number(stated);
  if (stated === undefined || !Number.isFinite(height)) return {};
  if (isOwn) return { height };
  return height === usualHeight ? {} : { height, autoHeight: true };
}
