import type { BookProperties } from '#xlsx/book/Book';
import type { HostContext } from '../HostContext';
import { invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { collectionMembers, gives, method, object, property, type CollectionMembers, type ExcelClass, type PropertyMember } from './Member';

type TextProperty = Exclude<keyof BookProperties, 'custom'>;

function text(name: TextProperty): PropertyMember<object> {
  return property((_self, host) => host.state.properties[name] ?? '', (_self, value, host) => void (host.state.properties[name] = String(value ?? '')));
}

/** `workbook.properties`. */
const documentProperties: ExcelClass<object> = {
  name: 'DocumentProperties',
  members: {
    Title: text('title'), Subject: text('subject'), Author: text('author'), Keywords: text('keywords'), Comments: text('comments'),
    Category: text('category'), Manager: text('manager'), Company: text('company'),
    LastAuthor: property((_self, host) => host.state.properties.lastAuthor ?? ''),
    CreationDate: property((_self, host) => host.state.properties.created ?? null),
    RevisionNumber: property(() => 0),
    Custom: object('CustomPropertyCollection', () => ({})),
  },
};

interface CustomHandle { key: string }
const LONGEST = 255;

/** Keys don't tell capitals apart. */
function keyOf(host: HostContext, given: unknown): string | undefined {
  return Object.keys(host.state.properties.custom).find((key) => key.toLowerCase() === String(given).toLowerCase());
}

function valueOf(host: HostContext, self: CustomHandle): string | number | boolean {
  const value = host.state.properties.custom[self.key];
  if (value === undefined) throw itemNotFound();
  return value;
}

/** Adds, or gives an existing key its new value. Keys and texts hold 255 characters. */
function put(host: HostContext, given: unknown, value: unknown): CustomHandle {
  const key = keyOf(host, given) ?? String(given ?? '');
  if (key === '' || key.length > LONGEST || !['string', 'number', 'boolean'].includes(typeof value) || String(value).length > LONGEST) throw invalidArgument();
  host.state.properties.custom[key] = value as string | number | boolean;
  return { key };
}

function typeOf(value: string | number | boolean): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const customProperty: ExcelClass<CustomHandle> = {
  name: 'CustomProperty',
  id: (self) => ({ _Id: self.key }),
  members: {
    Key: property((self) => self.key),
    Value: property((self, host) => valueOf(host, self), (self, value, host) => void put(host, self.key, value)),
    Type: property((self, host) => typeOf(valueOf(host, self))),
    Delete: method((self, _args, host) => void delete host.state.properties.custom[self.key]),
  },
};

const customProperties: CollectionMembers<object> = {
  type: 'CustomProperty',
  list: (_self, host) => Object.keys(host.state.properties.custom).map((key) => ({ key })),
  item: (_self, given, host) => {
    const key = keyOf(host, given);
    return key === undefined ? null : { key };
  },
};

const customPropertyCollection: ExcelClass<object> = {
  name: 'CustomPropertyCollection',
  collection: customProperties,
  members: {
    ...collectionMembers(customProperties),
    Add: gives('CustomProperty', (_self, [key, value], host) => put(host, key, value)),
    DeleteAll: method((_self, _args, host) => void (host.state.properties.custom = {})),
  },
};

export const propertyClasses = [documentProperties, customProperty, customPropertyCollection] as ExcelClass<never>[];
