import type { BookFont, BookStyle } from '#xlsx/book/Book';
import { onlyTrue, present, unlessEmpty } from '#xlsx/present';
import { child, flagOf, isSwitchedOn, numberOf, type XmlElement } from '#xlsx/xml/XmlElement';
import type { Palette } from './Palette';

/** What Excel takes a font to be when nothing is said. */
export const defaultFontName = 'Calibri';
export const defaultFontSize = 11;

/** A font; in a cell's own font, what equals Excel's default is left out. Undefined when nothing is left. */
export function readFont(element: XmlElement | undefined, palette: Palette, isPartial: boolean): BookFont | undefined {
  if (!element) return undefined;
  const name = (child(element, 'name') ?? child(element, 'rFont'))?.attributes['val'];
  const size = numberOf(child(element, 'sz'), 'val');
  return unlessEmpty(present({
    name: !isPartial && name === defaultFontName ? undefined : name,
    size: !isPartial && size === defaultFontSize ? undefined : size,
    bold: readSwitch(element, 'b', isPartial), italic: readSwitch(element, 'i', isPartial),
    underline: readUnderline(child(element, 'u'), isPartial), strikethrough: readSwitch(element, 'strike', isPartial),
    color: palette.textColorOf(child(element, 'color')), verticalAlign: readVerticalAlign(child(element, 'vertAlign')),
  }));
}

/** On is always worth saying; off only where it takes something away. */
function readSwitch(font: XmlElement, tag: string, isPartial: boolean): boolean | undefined {
  const found = child(font, tag);
  if (isSwitchedOn(found)) return true;
  return found && isPartial ? false : undefined;
}

function readUnderline(underline: XmlElement | undefined, isPartial: boolean): BookFont['underline'] {
  if (!underline) return undefined;
  const kind = underline.attributes['val'] ?? 'single';
  if (kind === 'none') return isPartial ? 'none' : undefined;
  return kind.startsWith('double') ? 'double' : 'single';
}

function readVerticalAlign(element: XmlElement | undefined): BookFont['verticalAlign'] {
  const align = element?.attributes['val'];
  return align === 'superscript' || align === 'subscript' ? align : undefined;
}

/** A fill; a solid one is its colour alone. Undefined for none, and for gradients, which the model cannot hold. */
export function readFill(element: XmlElement | undefined, palette: Palette, isPartial: boolean): BookStyle['fill'] {
  const pattern = child(element, 'patternFill');
  if (!pattern) return undefined;
  const kind = pattern.attributes['patternType'] ?? (isPartial ? 'solid' : 'none');
  const front = palette.colorOf(child(pattern, 'fgColor'));
  const back = palette.colorOf(child(pattern, 'bgColor'));
  if (kind === 'none') return undefined;
  // A differential format fills with its background; Excel writes it so, and some programs the other way round.
  if (kind === 'solid') return unlessEmpty(present({ color: isPartial ? back ?? front : front }));
  return present({ pattern: kind, color: back, patternColor: front });
}

const sides = [['top', 'top'], ['right', 'right', 'end'], ['bottom', 'bottom'], ['left', 'left', 'start'], ['diagonal', 'diagonal']] as const;

/** The lines around a cell. */
export function readBorder(element: XmlElement | undefined, palette: Palette): Pick<BookStyle, 'border' | 'diagonalDirection'> {
  const border: NonNullable<BookStyle['border']> = {};
  for (const [side, ...names] of sides) {
    const line = readLine(names.map((name) => child(element, name)).find(Boolean), palette);
    if (line) border[side] = line;
  }
  return present({ border: unlessEmpty(border), diagonalDirection: border.diagonal ? readDirection(element) : undefined });
}

function readLine(line: XmlElement | undefined, palette: Palette): { style: string; color?: string } | undefined {
  const style = line?.attributes['style'];
  return style === undefined || style === 'none' ? undefined : present({ style, color: palette.colorOf(child(line, 'color')) });
}

function readDirection(element: XmlElement | undefined): BookStyle['diagonalDirection'] {
  if (!flagOf(element, 'diagonalDown')) return undefined;
  return flagOf(element, 'diagonalUp') ? 'both' : 'down';
}

/** Alignment; undefined when it says nothing beyond the default. */
export function readAlignment(element: XmlElement | undefined): BookStyle['alignment'] {
  if (!element) return undefined;
  const { horizontal, vertical } = element.attributes;
  return unlessEmpty(present({
    horizontal: horizontal === 'general' ? undefined : horizontal,
    vertical: vertical === 'bottom' ? undefined : vertical,
    wrapText: onlyTrue(flagOf(element, 'wrapText')), indent: numberOf(element, 'indent') || undefined,
    textRotation: numberOf(element, 'textRotation') || undefined, shrinkToFit: onlyTrue(flagOf(element, 'shrinkToFit')),
  }));
}
