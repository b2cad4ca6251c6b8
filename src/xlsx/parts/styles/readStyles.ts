import type { BookNamedStyle, BookStyle } from '#xlsx/book/Book';
import { onlyTrue, present } from '#xlsx/present';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '#xlsx/xml/XmlElement';
import { builtinFormat } from './builtinFormats';
import type { Palette } from './Palette';
import { readAlignment, readBorder, readFill, readFont } from './readFormat';

export interface ReadStyles {
  styles: BookStyle[];
  /** From the file's number of a cell format to an index in `styles`; formats that look the same share one. */
  styleOfFormat: number[];
  /** Formats of conditional formatting, by the file's number. */
  differential: BookStyle[];
  namedStyles: BookNamedStyle[];
  /** What the model cannot hold: gradients, table styles of the file's own. */
  losses: string[];
}

/** What an absent styles part comes to. */
export const noStyles: ReadStyles = { styles: [{}], styleOfFormat: [0], differential: [], namedStyles: [], losses: [] };

/** The styles part. */
export function readStyles(root: XmlElement, palette: Palette): ReadStyles {
  palette.replaceIndexed(child(root, 'colors'));
  const formats = new FormatTables(root, palette);
  const names = namesByFormat(root);
  const namedFormats = childrenOf(child(root, 'cellStyleXfs'), 'xf');
  const distinct = new Map<string, number>();
  const styles: BookStyle[] = [];
  const styleOfFormat = childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => {
    const name = names.get(numberOf(xf, 'xfId') ?? 0)?.name;
    const style = { ...(name === undefined ? {} : { name }), ...formats.style(xf) };
    const key = JSON.stringify(style);
    const index = distinct.get(key) ?? styles.push(style) - 1;
    distinct.set(key, index);
    return index;
  });
  if (styles.length === 0) styles.push({});
  return {
    styles, styleOfFormat,
    differential: childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, palette)),
    namedStyles: [...names].flatMap(([format, each]) => namedFormats[format] ? [{ ...each, style: formats.style(namedFormats[format]) }] : []),
    losses: stylesLosses(root),
  };
}

function stylesLosses(root: XmlElement): string[] {
  const hasGradients = childrenOf(child(root, 'fills'), 'fill').some((fill) => child(fill, 'gradientFill'));
  const tableStyles = childrenOf(child(root, 'tableStyles'), 'tableStyle').map((style) => `tableStyle:${style.attributes['name'] ?? ''}`);
  return [...(hasGradients ? ['gradientFill'] : []), ...tableStyles];
}

/** Names by the number of the format they stand for; Normal is no name worth keeping. */
function namesByFormat(root: XmlElement): Map<number, { name: string; builtin?: number }> {
  const names = new Map<number, { name: string; builtin?: number }>();
  for (const each of childrenOf(child(root, 'cellStyles'), 'cellStyle')) {
    const builtin = numberOf(each, 'builtinId');
    const { name } = each.attributes;
    if (builtin === 0 || name === undefined || name === 'Normal') continue;
    names.set(numberOf(each, 'xfId') ?? 0, { name, ...(builtin === undefined ? {} : { builtin }) });
  }
  return names;
}

/** The lists that a cell format points into. */
class FormatTables {
  private readonly codes = new Map<number, string>();
  private readonly fonts: BookStyle['font'][];
  private readonly fills: BookStyle['fill'][];
  private readonly borders: Pick<BookStyle, 'border' | 'diagonalDirection'>[];

  constructor(root: XmlElement, palette: Palette) {
    for (const each of childrenOf(child(root, 'numFmts'), 'numFmt')) this.codes.set(numberOf(each, 'numFmtId') ?? 0, each.attributes['formatCode'] ?? '');
    this.fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, palette, false));
    this.fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, palette, false));
    this.borders = childrenOf(child(root, 'borders'), 'border').map((border) => readBorder(border, palette));
  }

  style(xf: XmlElement): BookStyle {
    const at = (list: string): number => numberOf(xf, list) ?? 0;
    const [font, fill] = [this.fonts[at('fontId')], this.fills[at('fillId')]];
    return {
      ...present({ numberFormat: this.code(at('numFmtId')), font: font && { ...font }, fill: fill && { ...fill } }),
      ...this.borders[at('borderId')],
      ...present({ alignment: readAlignment(child(xf, 'alignment')) }),
      ...readLock(child(xf, 'protection')),
      ...present({ quotePrefix: onlyTrue(flagOf(xf, 'quotePrefix')) }),
    };
  }

  private code(id: number): string | undefined {
    const code = this.codes.get(id) ?? builtinFormat(id);
    return code === undefined || code === '' || code === 'General' ? undefined : code;
  }
}

function readLock(protection: XmlElement | undefined): Pick<BookStyle, 'locked' | 'formulaHidden'> {
  return present({ locked: flagOf(protection, 'locked') === false ? false : undefined, formulaHidden: onlyTrue(flagOf(protection, 'hidden')) });
}

/** A format that changes only what it names: of conditional formatting and table styles. */
export function readDifferential(dxf: XmlElement, palette: Palette): BookStyle {
  return {
    ...present({
      numberFormat: child(dxf, 'numFmt')?.attributes['formatCode'],
      font: readFont(child(dxf, 'font'), palette, true), fill: readFill(child(dxf, 'fill'), palette, true),
    }),
    ...readBorder(child(dxf, 'border'), palette),
    ...present({ alignment: readAlignment(child(dxf, 'alignment')) }),
    ...readLock(child(dxf, 'protection')),
  };
}
