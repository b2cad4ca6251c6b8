import type { BookProperties } from '#xlsx/book/Book';
import type { PackageReader } from '../opc/PackageReader';
import { decodeEscapedString } from '../xml/escapedString';
import { child, childrenOf, isOn, type XmlElement } from '../xml/XmlElement';

/** Our name of each property and its element in the core part. */
export const coreElements = [
  ['title', 'dc:title'], ['subject', 'dc:subject'], ['author', 'dc:creator'], ['keywords', 'cp:keywords'], ['comments', 'dc:description'],
  ['category', 'cp:category'], ['lastAuthor', 'cp:lastModifiedBy'], ['created', 'dcterms:created'], ['modified', 'dcterms:modified'],
] as const;

/** Title, author and the like, and the properties of the user's own. */
export function readProperties(file: PackageReader): BookProperties {
  const part = (kind: string): XmlElement | undefined => {
    const [name] = file.targets('', kind);
    return name === undefined ? undefined : file.xml(name);
  };
  // Strict files name the same relationships with another last word.
  const [core, extended, custom] = [part('core-properties'), part('extended-properties') ?? part('extendedProperties'), part('custom-properties') ?? part('customProperties')];
  return {
    ...readTexts(core, coreElements.map(([key, tag]) => [key, tag.slice(tag.indexOf(':') + 1)] as const)),
    ...readTexts(extended, [['company', 'Company'], ['manager', 'Manager']]),
    custom: readCustom(custom),
  };
}

function readTexts<Key extends string>(root: XmlElement | undefined, keys: readonly (readonly [Key, string])[]): Partial<Record<Key, string>> {
  const found = keys.map(([key, tag]) => [key, decodeEscapedString(child(root, tag)?.text ?? '')] as const);
  return Object.fromEntries(found.filter(([, text]) => text !== '')) as Partial<Record<Key, string>>;
}

function readCustom(root: XmlElement | undefined): BookProperties['custom'] {
  return Object.fromEntries(childrenOf(root, 'property').flatMap((each) => {
    const value = each.children[0];
    const { name } = each.attributes;
    return name === undefined || !value ? [] : [[name, readVariant(value)]];
  }));
}

function readVariant(value: XmlElement): string | number | boolean {
  const { name, text } = value;
  if (name === 'bool') return isOn(text.trim());
  const isNumber = /^(i[1248]|int|ui[1248]|uint|r[48]|decimal)$/.test(name) && Number.isFinite(Number(text)) && text.trim() !== '';
  return isNumber ? Number(text) : decodeEscapedString(text);
}
