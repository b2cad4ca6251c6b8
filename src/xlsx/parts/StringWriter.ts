import type { BookCell } from '#xlsx/book/Book';
import { encodeEscapedString } from '../xml/escapedString';
import { Utf8Builder } from '../xml/Utf8Builder';
import { element, escapeText, xmlPart } from '../xml/writeXml';
import { fontElement } from './styles/writeFormat';

/** Collects the texts of a book, each once, and writes the shared strings part. */
export class StringWriter {
  private readonly places = new Map<string, number>();
  private readonly items = new Utf8Builder();
  private count = 0;
  private uses = 0;

  /** The index of a text in one format. */
  place(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.count);
    this.items.add(`<si>${textTag(text)}</si>`);
    return this.count++;
  }

  /** The index of a text in several formats. */
  placeRich(runs: NonNullable<BookCell['rich']>): number {
    this.uses++;
    const content = runs.map((run) => element('r', {}, (run.font ? fontElement(run.font, 'rPr', false) : '') + textTag(run.text))).join('');
    this.items.add(element('si', {}, content));
    return this.count++;
  }

  isEmpty(): boolean {
    return this.count === 0;
  }

  /** The whole part. The writer is done for. */
  xml(): Uint8Array {
    const opening = xmlPart(element('sst', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', count: this.uses, uniqueCount: this.count }));
    const encoder = new TextEncoder();
    const pieces = [encoder.encode(opening.replace(/\/>$/, '>')), this.items.finish(), encoder.encode('</sst>')];
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

/** A `t`; blanks at either end, and line ends, survive only when asked for. */
export function textTag(text: string): string {
  const escaped = escapeText(encodeEscapedString(text));
  return /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${escaped}</t>` : `<t>${escaped}</t>`;
}
