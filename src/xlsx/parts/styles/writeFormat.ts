import type { BookFont, BookStyle } from '#xlsx/book/Book';
import { onlyTrue } from '#xlsx/present';
import { element } from '#xlsx/xml/writeXml';
import { defaultFontName, defaultFontSize } from './readFormat';

/** `#RRGGBB` as a file wants it. */
export function colorElement(name: string, color: string): string {
  return element(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}

/** A font; a whole one has a name, a size and a colour, a partial one (in a conditional format) only what it says. */
export function fontElement(font: BookFont | undefined, tag: 'font' | 'rPr', isPartial: boolean): string {
  const whole: BookFont = isPartial ? { ...font } : { name: defaultFontName, size: defaultFontSize, ...font };
  const name = valueElement(tag === 'rPr' ? 'rFont' : 'name', whole.name);
  const size = valueElement('sz', whole.size);
  const align = valueElement('vertAlign', whole.verticalAlign);
  const usualColor = isPartial ? '' : element('color', { theme: 1 });
  const color = whole.color === undefined ? usualColor : colorElement('color', whole.color);
  // The order is the schema's: Excel repairs a file whose runs name the font first.
  const pieces = tag === 'rPr'
    ? [name, switches(whole), color, size, underline(whole), align]
    : [switches(whole), underline(whole), align, size, color, name];
  return element(tag, {}, pieces.join(''));
}

function valueElement(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : element(name, { val: value });
}

function switches(font: BookFont): string {
  const one = (name: string, value: boolean | undefined): string => value === undefined ? '' : element(name, value ? {} : { val: false });
  return one('b', font.bold) + one('i', font.italic) + one('strike', font.strikethrough);
}

function underline(font: BookFont): string {
  if (font.underline === undefined) return '';
  return element('u', font.underline === 'single' ? {} : { val: font.underline });
}

/** A fill. In a differential format a solid fill is its background. */
export function fillElement(fill: BookStyle['fill'], isPartial = false): string {
  const { color, pattern = color === undefined ? 'none' : 'solid', patternColor } = fill ?? {};
  if (pattern === 'solid') return solidFill(color, isPartial);
  const front = patternColor === undefined ? '' : colorElement('fgColor', patternColor);
  const back = color === undefined ? '' : colorElement('bgColor', color);
  return element('fill', {}, element('patternFill', { patternType: pattern }, front + back));
}

function solidFill(color: string | undefined, isPartial: boolean): string {
  const content = color === undefined ? '' : isPartial ? colorElement('bgColor', color) : colorElement('fgColor', color) + element('bgColor', { indexed: 64 });
  return element('fill', {}, element('patternFill', isPartial ? {} : { patternType: 'solid' }, content));
}

/** The lines around a cell. */
export function borderElement(style: Pick<BookStyle, 'border' | 'diagonalDirection'>): string {
  const { border, diagonalDirection = 'up' } = style;
  const lines = (['left', 'right', 'top', 'bottom', 'diagonal'] as const).map((side) => lineElement(side, border?.[side]));
  if (!border?.diagonal) return element('border', {}, lines.join(''));
  return element('border', { diagonalUp: onlyTrue(diagonalDirection !== 'down'), diagonalDown: onlyTrue(diagonalDirection !== 'up') }, lines.join(''));
}

/** The lines that a differential format adds; it knows no diagonal. */
export function partialBorderElement(border: NonNullable<BookStyle['border']>): string {
  return element('border', {}, (['left', 'right', 'top', 'bottom'] as const).map((side) => border[side] ? lineElement(side, border[side]) : '').join(''));
}

function lineElement(side: string, line: { style: string; color?: string } | undefined): string {
  if (!line || line.style === 'none') return element(side);
  return element(side, { style: line.style }, line.color === undefined ? element('color', { auto: 1 }) : colorElement('color', line.color));
}

/** Alignment and locking, where they differ from what silence means. */
export function alignmentElement(alignment: BookStyle['alignment']): string {
  return alignment ? element('alignment', { ...alignment }) : '';
}

export function protectionElement(style: BookStyle): string {
  if (style.locked !== false && !style.formulaHidden) return '';
  return element('protection', { locked: style.locked === false ? false : undefined, hidden: style.formulaHidden || undefined });
}
