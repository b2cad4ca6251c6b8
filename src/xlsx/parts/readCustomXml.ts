import type { Book } from '#xlsx/book/Book';
import type { PackageReader } from '../opc/PackageReader';
import { childrenOf, parseXml } from '../xml/XmlElement';
import { toUtf8 } from '../xml/toUtf8';

/** Where Book.settings stand in a file: a custom XML part of this namespace. */
export const settingsNamespace = 'urn:doelboom:settings';

/** The custom XML parts, with the settings taken out of the one that holds them. */
export function readCustomXml(file: PackageReader, workbook: string): Pick<Book, 'customXmlParts' | 'settings'> {
  const customXmlParts: Book['customXmlParts'] = [];
  const settings: Record<string, string> = Object.create(null) as Record<string, string>;
  const parts = [...new Set([...file.targets(workbook, 'customXml'), ...file.targets('', 'customXml')])];
  parts.forEach((part, n) => {
    const bytes = file.bytes(part);
    const xml = new TextDecoder().decode(toUtf8(bytes));
    if (xml.includes(settingsNamespace)) {
      childrenOf(parseXml(bytes, part), 'setting').forEach((each) => { settings[each.attributes['key'] ?? ''] = each.text; });
    } else customXmlParts.push({ id: readId(file, part) ?? `{00000000-0000-4000-8000-${(n + 1).toString(16).toUpperCase().padStart(12, '0')}}`, xml });
  });
  return { customXmlParts, settings: { ...settings } };
}

function readId(file: PackageReader, part: string): string | undefined {
  const [properties] = file.targets(part, 'customXmlProps');
  return properties === undefined ? undefined : file.xml(properties).attributes['itemID'];
}
