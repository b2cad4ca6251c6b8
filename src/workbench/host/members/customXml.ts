import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { collectionMembers, gives, method, property, type CollectionMembers, type ExcelClass } from './Member';

interface PartHandle { id: string }
interface Scoped { namespace?: string }

function part(host: HostContext, self: PartHandle): { id: string; xml: string } {
  const found = host.state.customXmlParts.find((one) => one.id === self.id);
  if (!found) throw itemNotFound();
  return found;
}

/** The namespace of the part's first element: its default one, or that of its prefix. */
export function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  if (!root) return '';
  const attribute = root[1] ? `xmlns:${root[1]}` : 'xmlns';
  return new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? '')?.[1] ?? '';
}

function checkedXml(given: unknown): string {
  const xml = String(given ?? '');
  if (!/^\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<[\w.:-]+[\s\S]*>\s*$/.test(xml)) throw invalidArgument();
  return xml;
}

function add(host: HostContext, given: unknown): PartHandle {
  const xml = checkedXml(given);
  const taken = new Set(host.state.customXmlParts.map((one) => one.id));
  let number = taken.size + 1;
  const idFor = (at: number): string => `{${at.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  while (taken.has(idFor(number))) number += 1;
  host.state.customXmlParts.push({ id: idFor(number), xml });
  host.state.isDirty = true;
  return { id: idFor(number) };
}

function listed(self: Scoped, host: HostContext): PartHandle[] {
  return host.state.customXmlParts.filter((one) => self.namespace === undefined || namespaceOf(one.xml) === self.namespace).map(({ id }) => ({ id }));
}

const customXmlPart: ExcelClass<PartHandle> = {
  name: 'CustomXmlPart',
  id: (self) => ({ Id: self.id }),
  members: {
    Id: property((self) => self.id),
    NamespaceUri: property((self, host) => namespaceOf(part(host, self).xml)),
    GetXml: method((self, _args, host) => part(host, self).xml),
    SetXml: method((self, [xml], host) => void (part(host, self).xml = checkedXml(xml))),
    Delete: method((self, _args, host) => {
      part(host, self);
      host.state.customXmlParts = host.state.customXmlParts.filter((one) => one.id !== self.id);
    }),
  },
};

const parts: CollectionMembers<Scoped> = {
  type: 'CustomXmlPart',
  list: listed,
  item: (self, key, host) => listed(self, host).find((one) => one.id.toLowerCase() === String(key).toLowerCase()) ?? null,
};

/** The only part of a namespace; more than one is an error, none is the null object or `ItemNotFound`. */
function onlyOne(self: Scoped, host: HostContext): PartHandle | null {
  const all = listed(self, host);
  if (all.length > 1) throw new ExcelError('GeneralException', 'The collection contains more than one item.');
  return all[0] ?? null;
}

const collection: ExcelClass<Scoped> = {
  name: 'CustomXmlPartCollection',
  collection: parts,
  members: {
    ...collectionMembers(parts),
    Add: gives('CustomXmlPart', (_self, [xml], host) => add(host, xml)),
    GetByNamespace: gives('CustomXmlPartScopedCollection', (_self, [namespace]) => ({ namespace: String(namespace) })),
  },
};

const scopedCollection: ExcelClass<Scoped> = {
  name: 'CustomXmlPartScopedCollection',
  collection: parts,
  members: {
    ...collectionMembers(parts),
    GetOnlyItem: gives('CustomXmlPart', (self, _args, host) => onlyOne(self, host) ?? undefined),
    GetOnlyItemOrNullObject: gives('CustomXmlPart', (self, _args, host) => onlyOne(self, host)),
  },
};

export const customXmlClasses = [customXmlPart, collection, scopedCollection] as ExcelClass<never>[];
