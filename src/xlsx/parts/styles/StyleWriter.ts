import type { Book, BookStyle } from '#xlsx/book/Book';
import { element, xmlPart } from '#xlsx/xml/writeXml';
import { builtinFormatId, firstOwnFormat } from './builtinFormats';
import { builtinStyles } from './builtinStyles';
import { alignmentElement, borderElement, fillElement, fontElement, partialBorderElement, protectionElement } from './writeFormat';

/** Distinct pieces of XML in the order in which they were first asked for. */
class Pool {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  place(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.items.length);
    return this.items.push(xml) - 1;
  }

  list(tag: string): string {
    return element(tag, { count: this.items.length }, this.items.join(''));
  }
}

/** Collects the formats of a book and writes the styles part. Cell formats keep the indices of `Book.styles`. */
export class StyleWriter {
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly differential = new Pool();
  private readonly codes = new Map<string, number>();
  private readonly named: { name: string; builtin: number | undefined; style: BookStyle }[] = [];
  private readonly formats: string[];
  private readonly namedFormats: string[];

  constructor(book: Pick<Book, 'styles' | 'namedStyles'>) {
    const [first = {}] = book.styles;
    this.fonts.place(fontElement(first.font, 'font', false));
    this.fills.place(fillElement(undefined));
    this.fills.place(element('fill', {}, element('patternFill', { patternType: 'gray125' })));
    this.borders.place(borderElement({}));
    this.collectNamed(book);
    const normal = this.format({ ...(first.font ? { font: first.font } : {}) }, undefined);
    this.namedFormats = [normal, ...this.named.map((each) => this.format(each.style, undefined))];
    const all = book.styles.length > 0 ? book.styles : [{}];
    this.formats = all.map((style) => this.format(style, this.named.findIndex((each) => each.name === style.name) + 1));
  }

  /** The number of a differential format, made when first asked for. */
  differentialId(style: BookStyle): number {
    const code = style.numberFormat;
    return this.differential.place(element('dxf', {}, [
      style.font ? fontElement(style.font, 'font', true) : '',
      code === undefined ? '' : element('numFmt', { numFmtId: this.codeId(code), formatCode: code }),
      style.fill ? fillElement(style.fill, true) : '',
      alignmentElement(style.alignment),
      style.border ? partialBorderElement(style.border) : '',
      protectionElement(style),
    ].join('')));
  }

  xml(): string {
    const codes = [...this.codes].map(([code, id]) => element('numFmt', { numFmtId: id, formatCode: code }));
    const names = this.named.map((each, n) => element('cellStyle', { name: each.name, xfId: n + 1, builtinId: each.builtin }));
    return xmlPart(element('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
      codes.length > 0 ? element('numFmts', { count: codes.length }, codes.join('')) : '',
      this.fonts.list('fonts'), this.fills.list('fills'), this.borders.list('borders'),
      element('cellStyleXfs', { count: this.namedFormats.length }, this.namedFormats.join('')),
      element('cellXfs', { count: this.formats.length }, this.formats.join('')),
      element('cellStyles', { count: names.length + 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }) + names.join('')),
      this.differential.list('dxfs'),
      element('tableStyles', { count: 0, defaultTableStyle: 'TableStyleMedium2', defaultPivotStyle: 'PivotStyleLight16' }),
    ].join('')));
  }

  /** The named styles that the book defines, and those that a cell only names: these prescribe what the first such cell looks like. */
  private collectNamed(book: Pick<Book, 'styles' | 'namedStyles'>): void {
    for (const each of book.namedStyles ?? []) this.named.push({ name: each.name, builtin: each.builtin ?? builtinStyles[each.name], style: each.style });
    for (const style of book.styles) {
      const { name } = style;
      if (name === undefined || name === 'Normal' || this.named.some((each) => each.name === name)) continue;
      this.named.push({ name, builtin: builtinStyles[name], style });
    }
  }

  /** An `xf`; `named` is the number of its named style, or undefined inside the list of named styles itself. */
  private format(style: BookStyle, named: number | undefined): string {
    const [fontId, fillId, borderId] = [this.fonts.place(fontElement(style.font, 'font', false)), this.fills.place(fillElement(style.fill)), this.borders.place(borderElement(style))];
    const numFmtId = style.numberFormat === undefined ? 0 : this.codeId(style.numberFormat);
    const content = alignmentElement(style.alignment) + protectionElement(style);
    const applied = (isSet: boolean): boolean | undefined => isSet || undefined;
    return element('xf', {
      numFmtId, fontId, fillId, borderId, xfId: named,
      quotePrefix: applied(style.quotePrefix === true), applyNumberFormat: applied(numFmtId > 0), applyFont: applied(fontId > 0), applyFill: applied(fillId > 0),
      applyBorder: applied(borderId > 0), applyAlignment: applied(style.alignment !== undefined), applyProtection: applied(content.includes('<protection')),
    }, content);
  }

  private codeId(code: string): number {
    const known = builtinFormatId(code) ?? this.codes.get(code);
    if (known !== undefined) return known;
    const id = firstOwnFormat + this.codes.size;
    this.codes.set(code, id);
    return id;
  }
}
