import type { BookFont, BookStyle } from '#xlsx/book/Book';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import { colorOf } from '../values/colors';
import { changeFormat, conditionalFormatOf, type FormatHandle } from './conditionalFormatHandle';
import { wordFor } from './conditionalFormatHandle';
import { collectionMembers, method, object, property, type CollectionMembers, type ExcelClass, type PropertyMember } from './Member';

/** A part of the look of a format: null where the format says nothing of it. */
function look(read: (style: BookStyle) => unknown, write: (style: BookStyle, value: unknown) => BookStyle): PropertyMember<FormatHandle> {
  return property((self: FormatHandle, host: HostContext) => read(conditionalFormatOf(host, self).style ?? {}) ?? null, (self, value, host) => restyle(host, self, (style) => write(style, value)));
}

function restyle(host: HostContext, self: FormatHandle, change: (style: BookStyle) => BookStyle): void {
  changeFormat(host, self, (format) => { format.style = change(format.style ?? {}); });
}

const rangeFormat: ExcelClass<FormatHandle> = {
  name: 'ConditionalRangeFormat',
  members: {
    NumberFormat: look(({ numberFormat }) => numberFormat, (style, value) => ({ ...style, numberFormat: String(value) })),
    Borders: object('ConditionalRangeBorderCollection', (self) => self),
    Fill: object('ConditionalRangeFill', (self) => self),
    Font: object('ConditionalRangeFont', (self) => self),
  },
};

function without<K extends keyof BookStyle>(style: BookStyle, part: K): BookStyle {
  const { [part]: _gone, ...rest } = style;
  return rest;
}

const fill: ExcelClass<FormatHandle> = {
  name: 'ConditionalRangeFill',
  members: {
    Color: look((style) => style.fill?.color, (style, value) => (value === '' || value === null ? without(style, 'fill') : { ...style, fill: { color: colorOf(value) } })),
    Clear: method((self, _args, host) => restyle(host, self, (style) => without(style, 'fill'))),
  },
};

function fontPart(read: (font: BookFont) => unknown, write: (value: unknown) => BookFont): PropertyMember<FormatHandle> {
  return look(({ font = {} }) => read(font), (style, value) => ({ ...style, font: { ...style.font, ...write(value) } }));
}

const UNDERLINE = { none: 'None', single: 'Single', double: 'Double' } as const;

const font: ExcelClass<FormatHandle> = {
  name: 'ConditionalRangeFont',
  members: {
    Bold: fontPart(({ bold }) => bold, (value) => ({ bold: value === true })),
    Italic: fontPart(({ italic }) => italic, (value) => ({ italic: value === true })),
    Strikethrough: fontPart(({ strikethrough }) => strikethrough, (value) => ({ strikethrough: value === true })),
    Color: fontPart(({ color }) => color, (value) => ({ color: colorOf(value) })),
    Underline: fontPart(({ underline }) => underline && UNDERLINE[underline], (value) => {
      const found = wordFor(UNDERLINE, value);
      if (!found) throw invalidArgument();
      return { underline: found };
    }),
    Clear: method((self, _args, host) => restyle(host, self, (style) => without(style, 'font'))),
  },
};

const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type Side = keyof typeof SIDES;
interface BorderHandle { format: FormatHandle; side: Side }

/** A conditional border is always thin. */
const LINES = { thin: 'Continuous', dashed: 'Dash', dashDot: 'DashDot', dashDotDot: 'DashDotDot', dotted: 'Dot' } as const;

function lineOf({ format, side }: BorderHandle, host: HostContext): { style: string; color?: string } | undefined {
  return conditionalFormatOf(host, format).style?.border?.[SIDES[side]];
}

function draw(self: BorderHandle, host: HostContext, line: { style: string; color?: string } | undefined): void {
  restyle(host, self.format, (style) => {
    const { [SIDES[self.side]]: _before, ...others } = style.border ?? {};
    return { ...style, border: line ? { ...others, [SIDES[self.side]]: line } : others };
  });
}

function setLine(self: BorderHandle, value: unknown, host: HostContext): void {
  const found = wordFor(LINES, value);
  if (!found && value !== 'None') throw invalidArgument();
  draw(self, host, found && { ...lineOf(self, host), style: found });
}

const border: ExcelClass<BorderHandle> = {
  name: 'ConditionalRangeBorder',
  id: (self) => ({ _Id: self.side }),
  members: {
    SideIndex: property((self) => self.side),
    Style: property((self, host) => LINES[lineOf(self, host)?.style as keyof typeof LINES] ?? 'None', setLine),
    Color: property((self, host) => lineOf(self, host)?.color ?? '#000000', (self, value, host) => draw(self, host, { style: 'thin', ...lineOf(self, host), color: colorOf(value) })),
  },
};

const borders: CollectionMembers<FormatHandle> = {
  type: 'ConditionalRangeBorder',
  list: (format) => (Object.keys(SIDES) as Side[]).map((side): BorderHandle => ({ format, side })),
  item: (format, side) => (String(side) in SIDES ? { format, side: side as Side } : null),
};

const edge = (side: Side) => object<FormatHandle>('ConditionalRangeBorder', (format): BorderHandle => ({ format, side }));

const borderCollection: ExcelClass<FormatHandle> = {
  name: 'ConditionalRangeBorderCollection',
  collection: borders,
  members: {
    ...collectionMembers(borders),
    Count: property(() => Object.keys(SIDES).length),
    Top: edge('EdgeTop'), Bottom: edge('EdgeBottom'), Left: edge('EdgeLeft'), Right: edge('EdgeRight'),
  },
};

/** The look that a conditional format gives. */
export const conditionalStyleClasses = [rangeFormat, fill, font, border, borderCollection] as ExcelClass<never>[];
