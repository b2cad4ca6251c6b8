/* eslint-disable max-lines, complexity -- One walk over bytes, of which every call costs: taken apart, it reads slower for people and machine alike. */
import { damaged } from '../PackageFault';
import { packageLimits } from '../packageLimits';
import { decodeEntities, decodeUtf8 } from './decodeText';

/** What `next()` found. */
export const token = { end: 0, open: 1, close: 2, text: 3 } as const;

const lt = 60, gt = 62, slash = 47, bang = 33, question = 63, equals = 61, colon = 58, ampersand = 38, quote = 34, apostrophe = 39, carriageReturn = 13, space = 32;
const commentMark = [45, 45];
const cdataMark = [91, 67, 68, 65, 84, 65, 91];

/**
 * Walks the bytes of one XML part, one tag or text at a time, without building anything.
 * Prefixes are dropped: `x:row` and `row` are the same to us, since Excel's parts use one vocabulary each.
 * Refuses DTDs (and so every entity of a file's own making), tags that do not match, and text that ends too soon.
 *
 * Written for speed, not for XML at large: a sheet of 100,000 rows has five million tags. Hence plain fields instead of objects per token.
 */
export class XmlScanner {
  /** Of the tag just found, and of the text: where it stands in the bytes. */
  nameStart = 0;
  nameEnd = 0;
  textStart = 0;
  textEnd = 0;
  depth = 0;
  private position = 0;
  private pendingClose = false;
  private isRaw = false;
  private hasEscapes = false;
  /** Four numbers per attribute: name from, to, value from, to. */
  private attributes = new Int32Array(4 * 64);
  private attributeCount = 0;
  private readonly openNames = new Int32Array(2 * (packageLimits.xmlDepth + 1));

  constructor(readonly bytes: Uint8Array, readonly part: string) {}

  next(): number {
    if (this.pendingClose) {
      this.pendingClose = false;
      this.depth--;
      return token.close;
    }
    const { bytes } = this;
    while (this.position < bytes.length) {
      if (bytes[this.position] !== lt) return this.scanText();
      const found = this.scanMarkup(bytes[this.position + 1]);
      if (found !== -1) return found;
    }
    if (this.depth > 0) throw this.fault('xml-truncated');
    return token.end;
  }

  isAtEnd(): boolean {
    return this.position >= this.bytes.length;
  }

  /**
   * To be called again and again after an opening tag, each child consumed in between: true at each child's opening tag,
   * false once the element's own closing tag is consumed. Text is passed over.
   */
  nextChild(): boolean {
    for (;;) {
      const found = this.next();
      if (found === token.open) return true;
      if (found !== token.text) return false;
    }
  }

  /** The local name of the tag just found. */
  name(): string {
    return decodeUtf8(this.bytes, this.nameStart, this.nameEnd);
  }

  /** Whether the tag just found has this local name of ASCII letters. */
  isNamed(name: string): boolean {
    return this.holds(this.nameStart, this.nameEnd, name);
  }

  /** The value of an attribute by its local name, or undefined. */
  attribute(name: string): string | undefined {
    const at = this.attributeAt(name);
    return at < 0 ? undefined : this.attributeValue(at);
  }

  /** Where the attribute's raw value begins, or -1; `attributeEnd` then says where it ends. For numbers and references read byte by byte. */
  attributeAt(name: string): number {
    const { attributes } = this;
    for (let n = 0; n < this.attributeCount * 4; n += 4) {
      if (this.holds(attributes[n]!, attributes[n + 1]!, name)) return n;
    }
    return -1;
  }

  /** How many places `attributeAt` can give, for one walk over all: they run from 0 in steps of 4. */
  attributeStop(): number {
    return this.attributeCount * 4;
  }

  /** The letter that is the attribute's whole name, as its byte; 0 when the name is longer. */
  attributeLetter(at: number): number {
    return this.attributes[at + 1]! - this.attributes[at]! === 1 ? this.bytes[this.attributes[at]!]! : 0;
  }

  /** The attribute's name, where `attributeLetter` gave 0. */
  attributeName(at: number): string {
    return decodeUtf8(this.bytes, this.attributes[at]!, this.attributes[at + 1]!);
  }

  /**
   * After an opening tag without a prefix and of one letter: when nothing but plain text follows up to the closing tag, goes past it and says true;
   * the text then stands between textStart and textEnd. Otherwise moves nothing. Nine tags in ten of a sheet are like this.
   */
  takesPlainText(): boolean {
    if (this.pendingClose) return false;
    const { bytes } = this;
    let at = this.position;
    for (; at < bytes.length && bytes[at] !== lt; at++) {
      if (bytes[at] === ampersand || bytes[at] === carriageReturn) return false;
    }
    if (bytes[at + 1] !== slash || bytes[at + 2] !== bytes[this.nameStart] || bytes[at + 3] !== gt || this.nameEnd - this.openNames[this.depth * 2 - 2]! !== 1) return false;
    this.textStart = this.position;
    this.textEnd = at;
    this.hasEscapes = false;
    this.isRaw = false;
    this.position = at + 4;
    this.depth--;
    return true;
  }

  valueStart(at: number): number {
    return this.attributes[at + 2]!;
  }

  valueEnd(at: number): number {
    return this.attributes[at + 3]!;
  }

  eachAttribute(visit: (name: string, value: string) => void): void {
    for (let n = 0; n < this.attributeCount * 4; n += 4) {
      visit(decodeUtf8(this.bytes, this.attributes[n]!, this.attributes[n + 1]!), this.attributeValue(n));
    }
  }

  /** The text just found, its entities resolved. */
  text(): string {
    const text = decodeUtf8(this.bytes, this.textStart, this.textEnd);
    if (!this.hasEscapes) return text;
    const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    return this.isRaw ? lines : decodeEntities(lines);
  }

  /** Whether the text just found is exactly its bytes: no entities, no CDATA. */
  isPlainText(): boolean {
    return !this.hasEscapes;
  }

  /** After an opening tag: all text up to its closing tag, which is consumed; elements inside are passed over. */
  textOfElement(): string {
    const depth = this.depth;
    let text = '';
    for (;;) {
      const found = this.next();
      if (found === token.text && this.depth === depth) text += this.text();
      else if (found === token.close && this.depth < depth) return text;
    }
  }

  /** After an opening tag: goes past its closing tag. */
  skipElement(): void {
    const depth = this.depth;
    while (this.next() !== token.close || this.depth >= depth);
  }

  fault(reason: string): Error {
    return damaged(reason, { part: this.part, at: this.position });
  }

  private attributeValue(at: number): string {
    const raw = decodeUtf8(this.bytes, this.attributes[at + 2]!, this.attributes[at + 3]!);
    const flat = /[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw;
    return flat.includes('&') ? decodeEntities(flat) : flat;
  }

  private holds(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    for (let n = 0; n < name.length; n++) {
      if (this.bytes[start + n] !== name.charCodeAt(n)) return false;
    }
    return true;
  }

  private scanText(): number {
    const { bytes } = this;
    let at = this.position;
    this.textStart = at;
    this.hasEscapes = false;
    this.isRaw = false;
    for (; at < bytes.length && bytes[at] !== lt; at++) {
      if (bytes[at] === ampersand || bytes[at] === carriageReturn) this.hasEscapes = true;
    }
    this.textEnd = at;
    this.position = at;
    return token.text;
  }

  /** A tag, or -1 for what says nothing: comments and instructions. */
  private scanMarkup(second: number | undefined): number {
    if (second === slash) return this.scanClose();
    if (second === question) return this.skipPast('?>');
    return second === bang ? this.scanBang() : this.scanOpen();
  }

  private scanBang(): number {
    if (this.follows(commentMark)) return this.skipPast('-->');
    if (!this.follows(cdataMark)) throw this.fault('dtd');
    this.textStart = this.position + 9;
    this.skipPast(']]>');
    this.textEnd = this.position - 3;
    this.isRaw = true;
    this.hasEscapes = true;
    return token.text;
  }

  private follows(mark: readonly number[]): boolean {
    return mark.every((byte, n) => this.bytes[this.position + 2 + n] === byte);
  }

  private skipPast(mark: string): number {
    const last = mark.charCodeAt(mark.length - 1);
    for (let at = this.position; ; at++) {
      at = this.bytes.indexOf(last, at);
      if (at < 0) throw this.fault('xml-truncated');
      if (!this.holds(at + 1 - mark.length, at + 1, mark)) continue;
      this.position = at + 1;
      return -1;
    }
  }

  private scanClose(): number {
    const end = this.bytes.indexOf(gt, this.position);
    if (end < 0) throw this.fault('xml-truncated');
    this.depth--;
    if (this.depth < 0 || !this.closes(this.position + 2, end)) throw this.fault('xml-mismatch');
    this.position = end + 1;
    return token.close;
  }

  private closes(start: number, end: number): boolean {
    const open = this.openNames[this.depth * 2]!;
    const length = this.openNames[this.depth * 2 + 1]! - open;
    for (let n = 0; n < length; n++) {
      if (this.bytes[start + n] !== this.bytes[open + n]) return false;
    }
    for (let at = start + length; at < end; at++) {
      if (this.bytes[at]! > space) return false;
    }
    return true;
  }

  private scanOpen(): number {
    const start = this.position + 1;
    const end = this.scanName(start);
    if (this.depth >= packageLimits.xmlDepth) throw this.fault('xml-depth');
    this.openNames[this.depth * 2] = start;
    this.openNames[this.depth * 2 + 1] = end;
    this.depth++;
    this.scanAttributes(end);
    this.nameStart = this.afterPrefix(start, end);
    this.nameEnd = end;
    return token.open;
  }

  /** The end of the name that begins here. */
  private scanName(start: number): number {
    const { bytes } = this;
    let at = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte <= space || byte === gt || byte === slash || byte === equals) break;
      if (byte === lt) throw this.fault('xml-mismatch');
    }
    if (at === start) throw this.fault(at >= bytes.length ? 'xml-truncated' : 'xml-mismatch');
    return at;
  }

  private afterPrefix(start: number, end: number): number {
    for (let at = start; at < end; at++) {
      if (this.bytes[at] === colon) return at + 1;
    }
    return start;
  }

  private scanAttributes(from: number): void {
    const { bytes } = this;
    let at = from;
    this.attributeCount = 0;
    for (;;) {
      while (bytes[at]! <= space) at++;
      const byte = bytes[at];
      if (byte === gt) break;
      if (byte === slash && bytes[at + 1] === gt) {
        this.pendingClose = true;
        at++;
        break;
      }
      if (byte === undefined) throw this.fault('xml-truncated');
      at = this.scanAttribute(at);
    }
    this.position = at + 1;
  }

  private scanAttribute(start: number): number {
    const { bytes } = this;
    const nameEnd = this.scanName(start);
    let at = nameEnd;
    while (bytes[at]! <= space) at++;
    if (bytes[at] !== equals) throw this.fault('xml-mismatch');
    at++;
    while (bytes[at]! <= space) at++;
    const mark = bytes[at]!;
    if (mark !== quote && mark !== apostrophe) throw this.fault('xml-mismatch');
    const valueStart = ++at;
    while (at < bytes.length && bytes[at] !== mark) at++;
    if (at >= bytes.length) throw this.fault('xml-truncated');
    this.keepAttribute(this.afterPrefix(start, nameEnd), nameEnd, valueStart, at);
    return at + 1;
  }

  private keepAttribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const at = this.attributeCount++ * 4;
    if (at >= this.attributes.length) {
      const wider = new Int32Array(this.attributes.length * 2);
      wider.set(this.attributes);
      this.attributes = wider;
    }
    const { attributes } = this;
    attributes[at] = nameStart;
    attributes[at + 1] = nameEnd;
    attributes[at + 2] = valueStart;
    attributes[at + 3] = valueEnd;
  }
}
