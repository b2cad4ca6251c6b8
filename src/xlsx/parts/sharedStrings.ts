import type { BookFont } from '#xlsx/book/Book';
import { decodeEscapedString } from '../xml/escapedString';
import { toUtf8 } from '../xml/toUtf8';
import { child, readElement, type XmlElement } from '../xml/XmlElement';
import { token, XmlScanner } from '../xml/XmlScanner';
import type { Palette } from './styles/Palette';
import { readFont } from './styles/readFormat';

export interface TextRun { text: string; font?: BookFont }

/** A text, with its runs where it is written in several formats. */
export interface RichText { text: string; rich?: TextRun[] }

/** The texts that cells share, by index. A text in one format is a plain string, to spare memory. */
export type SharedStrings = readonly (string | RichText)[];

/** The shared strings part. Throws a PackageFault. */
export function readSharedStrings(bytes: Uint8Array, part: string, palette: Palette): SharedStrings {
  const scanner = new XmlScanner(toUtf8(bytes), part);
  const strings: (string | RichText)[] = [];
  for (let found = scanner.next(); found !== token.end; found = scanner.next()) {
    if (found === token.open && scanner.isNamed('si')) strings.push(readText(scanner, palette));
  }
  return strings;
}

/** After the opening tag of `si` or `is`: its text. Phonetic readings are no part of it. */
export function readText(scanner: XmlScanner, palette: Palette): string | RichText {
  const runs: TextRun[] = [];
  while (scanner.nextChild()) {
    if (scanner.isNamed('t')) runs.push({ text: decodeEscapedString(scanner.textOfElement()) });
    else if (scanner.isNamed('r')) runs.push(readRun(readElement(scanner), palette));
    else scanner.skipElement();
  }
  const text = runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join('');
  return runs.some((run) => run.font) ? { text, rich: runs } : text;
}

function readRun(element: XmlElement, palette: Palette): TextRun {
  const text = decodeEscapedString(child(element, 't')?.text ?? '');
  const format = child(element, 'rPr');
  // A run that states Excel's own default is not the same as one that states nothing and so looks like its cell.
  return format ? { text, font: readFont(format, palette, false) ?? {} } : { text };
}
