import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { BookFont, BookStyle } from '#xlsx/book/Book';

/** What of a style the engine has no field for; it travels with the cell, in `cell.custom.xl.style`. */
export interface StyleExtras {
  name?: string;
  pattern?: string;
  patternColor?: string;
  locked?: boolean;
  formulaHidden?: boolean;
  shrinkToFit?: boolean;
  horizontal?: string;
  vertical?: string;
  indent?: number;
  quotePrefix?: boolean;
  diagonalDirection?: 'up' | 'down' | 'both';
}

/** File's names of border lines, in the order of the engine's numbers. */
const BORDERS = ['none', 'thin', 'hair', 'dotted', 'dashed', 'dashDot', 'dashDotDot', 'double', 'medium', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot', 'thick'];
const HORIZONTAL: Record<string, number> = { left: 1, center: 2, right: 3, justify: 4, distributed: 6 };
const VERTICAL: Record<string, number> = { top: 1, center: 2, bottom: 3 };
const BASELINE: Record<string, number> = { subscript: 2, superscript: 3 };
const WRAP = 3;
const GENERAL = 'General';
const DOUBLE_LINE = 10;
/** Excel indents by three spaces a level; about nine pixels in the default font. */
export const INDENT_PX = 9;

/** A style of a book as the engine's style and what is left over. */
export function toUniverStyle(style: BookStyle): { style: IStyleData; extras: StyleExtras } {
  const { alignment = {}, fill = {}, font = {}, border, numberFormat = GENERAL } = style;
  const univer: Record<string, unknown> = {
    ...toUniverFont(font), ...toUniverAlignment(alignment),
    n: numberFormat === GENERAL ? undefined : { pattern: numberFormat },
    bg: fill.color ? { rgb: fill.color } : undefined,
    bd: toUniverBorder(border),
  };
  return { style: dropUndefined(univer) as IStyleData, extras: extrasOf(style) };
}

function toUniverAlignment({ horizontal = '', vertical = '', wrapText, textRotation, indent }: BookStyle['alignment'] & object): Record<string, unknown> {
  return {
    ht: HORIZONTAL[horizontal], vt: VERTICAL[vertical], tb: wrapText ? WRAP : undefined, tr: toRotation(textRotation), pd: indent ? { l: indent * INDENT_PX } : undefined,
  };
}

function extrasOf({ alignment = {}, fill = {}, name, locked, formulaHidden, quotePrefix, diagonalDirection }: BookStyle): StyleExtras {
  return dropUndefined({
    name, locked, formulaHidden: formulaHidden || undefined, quotePrefix: quotePrefix || undefined, diagonalDirection, ...alignmentExtras(alignment),
    pattern: fill.pattern === 'solid' ? undefined : fill.pattern, patternColor: fill.patternColor,
  }) as StyleExtras;
}

function alignmentExtras({ horizontal = 'general', vertical = 'bottom', shrinkToFit, indent }: BookStyle['alignment'] & object): StyleExtras {
  return dropUndefined({
    shrinkToFit: shrinkToFit || undefined, indent: indent || undefined,
    horizontal: horizontal === 'general' || HORIZONTAL[horizontal] ? undefined : horizontal, vertical: VERTICAL[vertical] ? undefined : vertical,
  }) as StyleExtras;
}

export function toUniverFont(font: BookFont): Partial<IStyleData> {
  return dropUndefined({
    ff: font.name, fs: font.size, bl: flag(font.bold), it: flag(font.italic), cl: font.color ? { rgb: font.color } : undefined,
    ul: font.underline && font.underline !== 'none' ? { s: 1, ...(font.underline === 'double' && { t: DOUBLE_LINE }) } : undefined,
    st: font.strikethrough ? { s: 1 } : undefined, va: BASELINE[font.verticalAlign ?? ''],
  }) as Partial<IStyleData>;
}

function flag(value: boolean | undefined): 0 | 1 | undefined {
  return value === undefined ? undefined : value ? 1 : 0;
}

function toUniverBorder(border: BookStyle['border']): unknown {
  if (!border) return undefined;
  const line = (side: 'top' | 'right' | 'bottom' | 'left' | 'diagonal'): IBorderStyleData | undefined => {
    const given = border[side];
    return given && given.style !== 'none' ? { s: Math.max(1, BORDERS.indexOf(given.style)), cl: { rgb: given.color ?? '#000000' } } : undefined;
  };
  const lines = dropUndefined({ t: line('top'), r: line('right'), b: line('bottom'), l: line('left'), tl_br: line('diagonal') });
  return Object.keys(lines).length > 0 ? lines : undefined;
}

/** A file counts 91 to 180 downwards from 90, and 255 as letters under each other. */
function toRotation(angle: number | undefined): unknown {
  if (!angle) return undefined;
  return angle === 255 ? { a: 0, v: 1 } : { a: angle > 90 ? angle - 90 : -angle };
}

function fromRotation(rotation: IStyleData['tr']): number | undefined {
  if (!rotation) return undefined;
  if (rotation.v) return 255;
  return rotation.a > 0 ? rotation.a + 90 : -rotation.a || undefined;
}

/** The engine's style and the extras as a style of a book. */
export function toBookStyle(univer: IStyleData, extras: StyleExtras): BookStyle {
  const font = toBookFont(univer);
  const alignment = toAlignment(univer, extras);
  const fill = dropUndefined({ color: univer.bg?.rgb ?? undefined, pattern: extras.pattern, patternColor: extras.patternColor });
  const border = toBookBorder(univer.bd);
  return dropUndefined({
    name: extras.name, numberFormat: univer.n?.pattern, font: filled(font), fill: filled(fill), border, alignment: filled(alignment),
    locked: extras.locked, formulaHidden: extras.formulaHidden, quotePrefix: extras.quotePrefix, diagonalDirection: extras.diagonalDirection,
  }) as BookStyle;
}

function toAlignment(univer: IStyleData, extras: StyleExtras): BookStyle['alignment'] & object {
  return dropUndefined({
    horizontal: extras.horizontal ?? nameOf(HORIZONTAL, univer.ht), vertical: extras.vertical ?? nameOf(VERTICAL, univer.vt),
    wrapText: univer.tb === WRAP || undefined, indent: indentOf(univer) || undefined, textRotation: fromRotation(univer.tr), shrinkToFit: extras.shrinkToFit,
  }) as BookStyle['alignment'] & object;
}

/** The indent level that a style's left padding stands for. */
export function indentOf(univer: IStyleData | null | undefined): number {
  return Math.round((univer?.pd?.l ?? 0) / INDENT_PX);
}

export function toBookFont(univer: Partial<IStyleData>): BookFont {
  return dropUndefined({
    name: univer.ff ?? undefined, size: univer.fs, bold: univer.bl === 1 || undefined, italic: univer.it === 1 || undefined, underline: toUnderline(univer.ul),
    strikethrough: univer.st?.s === 1 || undefined, color: univer.cl?.rgb ?? undefined, verticalAlign: nameOf(BASELINE, univer.va),
  }) as BookFont;
}

function toUnderline(line: IStyleData['ul']): BookFont['underline'] {
  if (line?.s !== 1) return undefined;
  return line.t === DOUBLE_LINE ? 'double' : 'single';
}

function toBookBorder(border: IStyleData['bd']): BookStyle['border'] | undefined {
  if (!border) return undefined;
  const line = (given: Nullable<IBorderStyleData>): { style: string; color?: string } | undefined =>
    (given && given.s ? { style: BORDERS[given.s] ?? 'thin', ...(given.cl?.rgb && { color: given.cl.rgb }) } : undefined);
  const lines = dropUndefined({ top: line(border.t), right: line(border.r), bottom: line(border.b), left: line(border.l), diagonal: line(border.tl_br) });
  return filled(lines) as BookStyle['border'] | undefined;
}

function nameOf(names: Record<string, number>, number: unknown): string | undefined {
  return Object.keys(names).find((name) => names[name] === number);
}

function filled<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

function dropUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}
