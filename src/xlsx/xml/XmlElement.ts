import { damaged } from '../PackageFault';
import { toUtf8 } from './toUtf8';
import { token, XmlScanner } from './XmlScanner';

/** An element of a small part, as a tree. Names and attributes without prefixes; `text` is its own text, joined. */
export interface XmlElement {
  name: string;
  /** Without a prototype: a file may name an attribute `constructor`. */
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** The tree of one part. Throws a PackageFault. */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const scanner = new XmlScanner(toUtf8(bytes), part);
  let root: XmlElement | undefined;
  for (let found = scanner.next(); found !== token.end; found = scanner.next()) {
    if (found === token.open) root ??= readElement(scanner);
  }
  if (!root) throw damaged('xml-truncated', { part });
  return root;
}

/** After an opening tag: the element with all it holds; its closing tag is consumed. */
export function readElement(scanner: XmlScanner): XmlElement {
  const element = elementOf(scanner);
  const depth = scanner.depth;
  for (;;) {
    const found = scanner.next();
    if (found === token.open) element.children.push(readElement(scanner));
    else if (found === token.text) element.text += scanner.text();
    else if (scanner.depth < depth) return element;
  }
}

function elementOf(scanner: XmlScanner): XmlElement {
  const attributes = Object.create(null) as Record<string, string>;
  scanner.eachAttribute((name, value) => { attributes[name] ??= value; });
  return { name: scanner.name(), attributes, children: [], text: '' };
}

/** The first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All children of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** All descendants of this name, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.flatMap((each) => [...(each.name === name ? [each] : []), ...descendantsOf(each, name)]) ?? [];
}

/** An attribute as a number, or undefined when absent or no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An attribute as xsd:boolean, or undefined when absent. */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const text = element?.attributes[name];
  return text === undefined ? undefined : isOn(text);
}

/** xsd:boolean, with the `on` of older drafts. */
export function isOn(text: string): boolean {
  return text === '1' || text === 'true' || text === 'on' || text === 't';
}

/** An element such as `<b/>` or `<b val="0"/>`: present means true. */
export function isSwitchedOn(element: XmlElement | undefined): boolean {
  return element !== undefined && (flagOf(element, 'val') ?? true);
}
