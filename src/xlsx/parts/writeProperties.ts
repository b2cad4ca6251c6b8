import type { BookProperties } from '#xlsx/book/Book';
import type { PackageWriter } from '../opc/PackageWriter';
import { encodeEscapedString } from '../xml/escapedString';
import { element, textElement, xmlPart } from '../xml/writeXml';
import { coreElements } from './readProperties';

const variants = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** The parts with title, author and the like, and the properties of the user's own. */
export function writeProperties(properties: BookProperties, file: PackageWriter): void {
  file.add('docProps/core.xml', corePart(properties), 'application/vnd.openxmlformats-package.core-properties+xml');
  file.relate('', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml');
  file.add('docProps/app.xml', extendedPart(properties), 'application/vnd.openxmlformats-officedocument.extended-properties+xml');
  file.relate('', 'extended-properties', 'docProps/app.xml');
  if (Object.keys(properties.custom).length === 0) return;
  file.add('docProps/custom.xml', customPart(properties.custom), 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  file.relate('', 'custom-properties', 'docProps/custom.xml');
}

function corePart(properties: BookProperties): string {
  const items = coreElements.flatMap(([key, tag]) => {
    const text = properties[key];
    if (text === undefined || text === '') return [];
    return [textElement(tag, encodeEscapedString(text), tag.startsWith('dcterms:') ? { 'xsi:type': 'dcterms:W3CDTF' } : {})];
  });
  return xmlPart(element('cp:coreProperties', {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }, items.join('')));
}

function extendedPart({ manager, company }: BookProperties): string {
  const items = [textElement('Application', 'Doelboom'), manager ? textElement('Manager', manager) : '', company ? textElement('Company', company) : ''];
  return xmlPart(element('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }, items.join('')));
}

function customPart(custom: BookProperties['custom']): string {
  const items = Object.entries(custom).map(([name, value], n) =>
    element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: n + 2, name }, variant(value)));
  return xmlPart(element('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'xmlns:vt': variants }, items.join('')));
}

function variant(value: string | number | boolean): string {
  if (typeof value === 'boolean') return textElement('vt:bool', String(value));
  if (typeof value === 'string') return textElement('vt:lpwstr', encodeEscapedString(value));
  return textElement(Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'vt:i4' : 'vt:r8', String(value));
}
