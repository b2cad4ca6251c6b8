import type { BookFont, BookNamedStyle, BookStyle } from '#xlsx/book/Book';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { colorOf, excelColor } from '../values/colors';
import { collectionMembers, gives, method, object, property, type CollectionMembers, type ExcelClass, type PropertyMember } from './Member';

interface StyleHandle { readonly name: string }
export const NORMAL = 'Normal';

/** The named styles of the workbook beside Normal. */
function stylesOf({ state: { carried } }: HostContext): BookNamedStyle[] {
  return carried.namedStyles ??= [];
}

export function namedStyle(host: HostContext, name: string): BookNamedStyle | undefined {
  return stylesOf(host).find((each) => each.name.toLowerCase() === name.toLowerCase());
}

function found(host: HostContext, { name }: StyleHandle): BookStyle {
  const style = name === NORMAL ? host.state.plainStyle : namedStyle(host, name)?.style;
  if (!style) throw itemNotFound();
  return style;
}

function add(host: HostContext, given: unknown): void {
  const name = String(given ?? '');
  if (name.trim() === '' || name.length > 255) throw invalidArgument();
  if (name === NORMAL || namedStyle(host, name)) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  stylesOf(host).push({ name, style: {} });
}

function remove(self: StyleHandle, host: HostContext): void {
  const all = stylesOf(host);
  const at = all.findIndex(({ name }) => name === self.name);
  if (at < 0) throw invalidArgument();
  all.splice(at, 1);
}

function fontProperty<Key extends keyof BookFont>(key: Key, none: unknown, toFile: (value: unknown) => BookFont[Key] = (value) => value as BookFont[Key], toExcel: (value: BookFont[Key]) => unknown = (value) => value): PropertyMember<StyleHandle> {
  return property(
    (self, host) => { const value = found(host, self).font?.[key]; return value === undefined ? none : toExcel(value); },
    (self, value, host) => { const style = found(host, self); style.font = { ...style.font, [key]: toFile(value) }; },
  );
}

const LINES = { None: 'none', Single: 'single', Double: 'double' } as const;

const styleFont: ExcelClass<StyleHandle> = {
  name: 'StyleFont',
  members: {
    Bold: fontProperty('bold', false),
    Italic: fontProperty('italic', false),
    Strikethrough: fontProperty('strikethrough', false),
    Name: fontProperty('name', 'Calibri'),
    Size: fontProperty('size', 11),
    Color: fontProperty('color', '#000000', (value) => colorOf(value), (value) => excelColor(value, '#000000')),
    Underline: fontProperty('underline', 'None', (value) => LINES[value as keyof typeof LINES], (value) => Object.entries(LINES).find(([, word]) => word === value)?.[0] ?? 'None'),
  },
};

const styleFill: ExcelClass<StyleHandle> = {
  name: 'StyleFill',
  members: {
    Color: property((self, host) => excelColor(found(host, self).fill?.color, '#FFFFFF'), (self, value, host) => {
      found(host, self).fill = value === '' ? {} : { color: colorOf(value), pattern: 'solid' };
    }),
    Clear: method((self, _args, host) => { delete found(host, self).fill; }),
  },
};

/** What a style prescribes of a cell. The host keeps font and fill; all else a style includes leaves cells as they are. */
const included = (isSo: boolean): PropertyMember<StyleHandle> => property(() => isSo, () => undefined);

const style: ExcelClass<StyleHandle> = {
  name: 'Style',
  id: (self) => ({ _Id: self.name }),
  members: {
    Name: property((self) => self.name),
    BuiltIn: property((self, host) => self.name === NORMAL || namedStyle(host, self.name)?.builtin !== undefined),
    Font: object('StyleFont', (self) => self),
    Fill: object('StyleFill', (self) => self),
    IncludeFont: included(true), IncludePatterns: included(true),
    IncludeAlignment: included(false), IncludeBorder: included(false), IncludeNumber: included(false), IncludeProtection: included(false),
    Delete: method((self, _args, host) => remove(self, host)),
  },
};

const collection: CollectionMembers<object> = {
  type: 'Style',
  list: (_self, host) => [NORMAL, ...stylesOf(host).map(({ name }) => name)].map((name) => ({ name })),
  item: (_self, key, host) => (key === NORMAL || namedStyle(host, String(key)) ? { name: namedStyle(host, String(key))?.name ?? NORMAL } : null),
};

const styleCollection: ExcelClass<object> = {
  name: 'StyleCollection',
  collection,
  members: {
    ...collectionMembers(collection),
    Add: method((_self, [name], host) => add(host, name)),
    GetItem: gives('Style', (_self, [name], host) => collection.item({}, name, host) ?? undefined),
  },
};

export const styleClasses = [styleCollection, style, styleFont, styleFill] as ExcelClass<never>[];
