import type { Book } from '#xlsx/book/Book';
import type { PackageWriter } from '../opc/PackageWriter';
import { element, textElement, xmlPart } from '../xml/writeXml';
import { settingsNamespace } from './readCustomXml';

const settingsId = '{D0E1B004-5E77-4A11-8000-0000D0E1B004}';

/** The custom XML parts, and the settings as one of their own. */
export function writeCustomXml(book: Pick<Book, 'customXmlParts' | 'settings'>, file: PackageWriter, workbook: string): void {
  const settings = Object.entries(book.settings).map(([key, value]) => textElement('setting', value, { key }));
  const own = settings.length > 0 ? [{ id: settingsId, xml: xmlPart(element('settings', { xmlns: settingsNamespace }, settings.join(''))) }] : [];
  [...book.customXmlParts, ...own].forEach(({ id, xml }, n) => {
    const part = `customXml/item${n + 1}.xml`;
    const properties = `customXml/itemProps${n + 1}.xml`;
    file.add(part, xml);
    file.relate(workbook, 'customXml', part);
    file.add(properties, xmlPart(element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml' },
      element('ds:schemaRefs'))), 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
    file.relate(part, 'customXmlProps', properties);
  });
}
