import type { IStyleData } from '@univerjs/core';
import { INDENT_PX, indentOf } from '../book/bookStyles';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import { colorOf, excelColor } from '../values/colors';
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight, usesStandard } from './cellSizes';
import { blocksOf, restyle, styleProperty, uniform, type CellsHandle } from './cells';
import { borderClasses } from './borders';
import { method, object, property, type Arguments, type ExcelClass, type PropertyMember } from './Member';

/** Excel's words and the engine's numbers. Words without a number travel beside the style. */
const HORIZONTAL: Record<string, number | null> = { General: null, Left: 1, Center: 2, Right: 3, Justify: 4, Distributed: 6, Fill: null, CenterAcrossSelection: null };
const VERTICAL: Record<string, number | null> = { Top: 1, Center: 2, Bottom: 3, Justify: null, Distributed: null };
const FILE_WORDS: Record<string, string> = { Fill: 'fill', CenterAcrossSelection: 'centerContinuous', Justify: 'justify', Distributed: 'distributed' };
const WRAP = 3;
const DEEPEST_INDENT = 250;

function wordFor(words: Record<string, number | null>, number: unknown, kept: string | undefined, none: string): string {
  const word = Object.keys(words).find((name) => kept !== undefined && FILE_WORDS[name] === kept && words[name] === null);
  return word ?? Object.keys(words).find((name) => words[name] === number && number !== null && number !== undefined) ?? none;
}

function alignment(field: 'ht' | 'vt', words: Record<string, number | null>, side: 'horizontal' | 'vertical', none: string): PropertyMember<CellsHandle> {
  return styleProperty((style, extras) => wordFor(words, style[field], extras[side], none), (value) => {
    const word = String(value);
    if (!(word in words)) throw invalidArgument();
    const kept = words[word] === null ? FILE_WORDS[word] : undefined;
    return { style: { [field]: words[word] ?? null } as IStyleData, extras: { [side]: kept } as never };
  });
}

function indent(level: number): { style: IStyleData; extras: { indent: number | undefined } } {
  if (!Number.isInteger(level) || level < 0 || level > DEEPEST_INDENT) throw invalidArgument();
  return { style: { pd: level === 0 ? null : { l: level * INDENT_PX } } as IStyleData, extras: { indent: level || undefined } };
}

function adjustIndent(self: CellsHandle, [by]: Arguments, host: HostContext): void {
  const now = Number(uniform(self, host, (style) => indentOf(style)) ?? 0);
  restyle(self, host, indent(Math.max(0, now + Number(by))) as never);
}

/** Degrees from -90 to 90, or 180 for letters under each other. */
function orientation(value: unknown): IStyleData {
  const angle = Number(value);
  if (angle === 180) return { tr: { a: 0, v: 1 } };
  if (!(angle >= -90 && angle <= 90)) throw invalidArgument();
  return { tr: angle === 0 ? null : { a: -angle } } as IStyleData;
}

/** Excel gives rows the height that their texts ask for, at the moment that they are wrapped or get larger letters. */
function fitting({ set, ...member }: PropertyMember<CellsHandle>): PropertyMember<CellsHandle> {
  return {
    ...member,
    async set(self, value, host) {
      await set?.(self, value, host);
      for (const of of blocksOf(self, host).areas) host.engine.fitRows(self.sheetId, of);
    },
  };
}

const rangeFormat: ExcelClass<CellsHandle> = {
  name: 'RangeFormat',
  members: {
    HorizontalAlignment: alignment('ht', HORIZONTAL, 'horizontal', 'General'),
    VerticalAlignment: alignment('vt', VERTICAL, 'vertical', 'Bottom'),
    WrapText: fitting(styleProperty((style) => style.tb === WRAP, (value) => ({ style: { tb: value === true ? WRAP : null } as IStyleData }))),
    ShrinkToFit: styleProperty((_style, extras) => extras.shrinkToFit === true, (value) => ({ extras: { shrinkToFit: value === true ? true : undefined } as never })),
    IndentLevel: styleProperty((style) => indentOf(style), (value) => indent(Number(value)) as never),
    TextOrientation: styleProperty((style) => (style.tr?.v ? 180 : -(style.tr?.a ?? 0) + 0), (value) => ({ style: orientation(value) })),
    ReadingOrder: property(() => 'Context'),
    ColumnWidth: property(columnWidth, setColumnWidth),
    RowHeight: property(rowHeight, setRowHeight),
    UseStandardWidth: property((self, host) => usesStandard(self, host, 'columns')),
    UseStandardHeight: property((self, host) => usesStandard(self, host, 'rows')),

    Borders: object('RangeBorderCollection', (self) => self),
    Fill: object('RangeFill', (self) => self),
    Font: object('RangeFont', (self) => self),
    Protection: object('FormatProtection', (self) => self),

    AdjustIndent: method(adjustIndent),
    AutofitColumns: method((self, _args, host) => autofitColumns(self, host)),
    AutofitRows: method((self, _args, host) => autofitRows(self, host)),
  },
};

/** A cell without a fill shows white. */
const NO_FILL = '#FFFFFF';

const rangeFill: ExcelClass<CellsHandle> = {
  name: 'RangeFill',
  members: {
    Color: styleProperty((style) => excelColor(style.bg?.rgb, NO_FILL), (value) => (
      value === '' || value === null ? { style: { bg: null } } : { style: { bg: { rgb: colorOf(value) } } }
    )),
    Pattern: styleProperty((style, extras) => extras.pattern ?? (style.bg?.rgb ? 'Solid' : 'None'), (value) => (
      value === 'None' ? { style: { bg: null }, extras: { pattern: undefined } as never } : { extras: { pattern: value === 'Solid' ? undefined : String(value) } as never }
    )),
    PatternColor: styleProperty((_style, extras) => extras.patternColor ?? '#000000', (value) => ({ extras: { patternColor: colorOf(value) } })),
    TintAndShade: property(() => 0),
    Clear: method((self, _args, host) => restyle(self, host, { style: { bg: null }, extras: { pattern: undefined, patternColor: undefined } as never })),
  },
};

const UNDERLINE: Record<string, IStyleData['ul'] | null> = { None: null, Single: { s: 1 }, Double: { s: 1, t: 10 }, SingleAccountant: { s: 1 }, DoubleAccountant: { s: 1, t: 10 } };

/** A flag that the engine keeps as 0 or 1. */
function flag(field: 'bl' | 'it'): PropertyMember<CellsHandle> {
  return styleProperty((style) => style[field] === 1, (value) => ({ style: { [field]: value === true ? 1 : 0 } }));
}

function baseline(number: 2 | 3): PropertyMember<CellsHandle> {
  return styleProperty((style) => style.va === number, (value) => ({ style: { va: value === true ? number : null } }));
}

const rangeFont: ExcelClass<CellsHandle> = {
  name: 'RangeFont',
  members: {
    Bold: flag('bl'),
    Italic: flag('it'),
    Color: styleProperty((style) => excelColor(style.cl?.rgb, '#000000'), (value) => ({ style: { cl: { rgb: colorOf(value) } } })),
    Name: styleProperty((style) => style.ff ?? 'Calibri', (value) => ({ style: { ff: String(value) } })),
    Size: fitting(styleProperty((style) => style.fs ?? 11, (value) => {
      if (!(Number(value) >= 1 && Number(value) <= 409)) throw invalidArgument();
      return { style: { fs: Number(value) } };
    })),
    Strikethrough: styleProperty((style) => style.st?.s === 1, (value) => ({ style: { st: value === true ? { s: 1 } : null } as IStyleData })),
    Subscript: baseline(2),
    Superscript: baseline(3),
    Underline: styleProperty((style) => (style.ul?.s === 1 ? (style.ul.t === 10 ? 'Double' : 'Single') : 'None'), (value) => {
      if (!(String(value) in UNDERLINE)) throw invalidArgument();
      return { style: { ul: UNDERLINE[String(value)] ?? null } as IStyleData };
    }),
    TintAndShade: property(() => 0),
  },
};

const formatProtection: ExcelClass<CellsHandle> = {
  name: 'FormatProtection',
  members: {
    Locked: styleProperty((_style, extras) => extras.locked !== false, (value) => ({ extras: { locked: value === false ? false : undefined } as never })),
    FormulaHidden: styleProperty((_style, extras) => extras.formulaHidden === true, (value) => ({ extras: { formulaHidden: value === true ? true : undefined } as never })),
  },
};

export const formatClasses = [rangeFormat, rangeFill, rangeFont, formatProtection, ...borderClasses] as ExcelClass<never>[];
