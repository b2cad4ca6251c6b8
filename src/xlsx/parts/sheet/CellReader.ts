import type { BookCell } from '#xlsx/book/Book';
import { withoutPrefixes } from '#xlsx/formula/futureFunctions';
import { lastColumn, lastRow } from '#xlsx/packageLimits';
import { damaged } from '#xlsx/PackageFault';
import { cellAddress } from '#xlsx/place/cellAddress';
import { decodeUtf8 } from '#xlsx/xml/decodeText';
import { decodeEscapedString } from '#xlsx/xml/escapedString';
import { isOn } from '#xlsx/xml/XmlElement';
import type { XmlScanner } from '#xlsx/xml/XmlScanner';
import { readText, type RichText, type SharedStrings } from '../sharedStrings';
import type { Palette } from '../styles/Palette';
import { isoDateSerial } from './isoDateSerial';
import { readNumber } from './readNumber';
import { SharedFormulas } from './SharedFormulas';

const letterR = 114, letterS = 115, letterT = 116;

/** What the cells of a sheet point into. */
export interface CellContext { strings: SharedStrings; styleOfFormat: readonly number[]; palette: Palette; date1904: boolean }

/** Reads the cells of a sheet one by one, each placed by its own address or after the one before. Kept lean: it runs for every cell. */
export class CellReader {
  /** Places of what the model cannot hold: formulas that are data tables, dynamic arrays, cells with rich data. */
  readonly notKept: { feature: string; cell: string }[] = [];
  cellCount = 0;
  private readonly formulas = new SharedFormulas();
  private row = -1;
  private column = -1;
  private style = 0;
  private kind = 'n';

  constructor(private readonly scanner: XmlScanner, private readonly context: CellContext) {}

  startRow(row: number): void {
    this.row = row;
    this.column = -1;
  }

  /** At the end of the sheet: formulas that waited for the cell they share. */
  finish(): void {
    this.formulas.settle();
  }

  /** After the opening tag of `c`: reads the cell into its place in the row; its closing tag is consumed. */
  read(line: (BookCell | undefined)[]): void {
    this.column++;
    this.style = 0;
    this.kind = 'n';
    this.takeAttributes();
    if (this.column > lastColumn) this.misplaced(lastRow + 1);
    const { style } = this;
    const cell = this.readContent(this.kind);
    if (style !== 0) cell.s = style;
    if (style === 0 && isBlank(cell)) return;
    line[this.column] = cell;
    this.cellCount++;
  }

  /** Where the cell stands, how it looks, and what kind of value it holds: in one walk, since this is done for every cell. */
  private takeAttributes(): void {
    const { scanner } = this;
    for (let at = 0, stop = scanner.attributeStop(); at < stop; at += 4) {
      const letter = scanner.attributeLetter(at);
      if (letter === letterR) this.place(at);
      else if (letter === letterS) this.style = this.context.styleOfFormat[readNumber(scanner.bytes, scanner.valueStart(at), scanner.valueEnd(at))] ?? 0;
      else if (letter === letterT) this.kind = this.kindAt(at);
      else if (letter === 0) this.noteMetadata(scanner.attributeName(at));
    }
  }

  private kindAt(at: number): string {
    const { scanner } = this;
    const isShared = scanner.valueEnd(at) - scanner.valueStart(at) === 1 && scanner.bytes[scanner.valueStart(at)] === letterS;
    return isShared ? 's' : decodeUtf8(scanner.bytes, scanner.valueStart(at), scanner.valueEnd(at));
  }

  private noteMetadata(name: string): void {
    if (name !== 'cm' && name !== 'vm') return;
    this.notKept.push({ feature: name === 'vm' ? 'richDataValue' : 'dynamicArray', cell: cellAddress(this.row, this.column) });
  }

  /** The cell's own address, read byte by byte: `AB12`. */
  private place(at: number): void {
    const { scanner } = this;
    const { bytes } = scanner;
    const end = scanner.valueEnd(at);
    let p = scanner.valueStart(at);
    let column = 0;
    for (; p < end && bytes[p]! >= 65; p++) column = column * 26 + ((bytes[p]! & 0xdf) - 64);
    const row = readNumber(bytes, p, end) - 1;
    this.column = column - 1;
    if (row !== this.row || column < 1 || column > lastColumn + 1) this.misplaced(column > lastColumn + 1 ? lastRow + 1 : row);
  }

  /** A cell that names another row than the one it stands in: Excel calls such a file damaged. */
  private misplaced(row: number): void {
    throw damaged(row > lastRow ? 'cell-beyond-sheet' : 'cell-address', { part: this.scanner.part, cell: this.scanner.attribute('r') ?? '' });
  }

  private readContent(kind: string): BookCell {
    const { scanner } = this;
    let cell: BookCell | undefined;
    while (scanner.nextChild()) {
      if (scanner.isNamed('v')) cell = this.withValue(cell, kind);
      else if (scanner.isNamed('f')) cell = this.withFormula(cell);
      else if (scanner.isNamed('is')) cell = this.withText(cell, readText(scanner, this.context.palette));
      else scanner.skipElement();
    }
    return cell ?? {};
  }

  private withValue(cell: BookCell | undefined, kind: string): BookCell {
    if (kind === 'n') {
      const value = this.readPlainNumber();
      if (value === undefined) return cell ?? {};
      if (!cell) return { v: value };
      cell.v = value;
      return cell;
    }
    if (kind === 's') return this.withText(cell, this.sharedString());
    return this.withTypedValue(cell ?? {}, kind, this.scanner.textOfElement());
  }

  private readPlainNumber(): number | undefined {
    const { scanner } = this;
    if (scanner.takesPlainText()) {
      const value = readNumber(scanner.bytes, scanner.textStart, scanner.textEnd);
      return Number.isNaN(value) ? this.numberOf(scanner.text()) : value;
    }
    return this.numberOf(scanner.textOfElement());
  }

  private numberOf(text: string): number | undefined {
    if (text.trim() === '') return undefined;
    const value = Number(text);
    if (!Number.isFinite(value)) throw damaged('cell-value', { part: this.scanner.part, cell: cellAddress(this.row, this.column) });
    return value;
  }

  private sharedString(): string | RichText {
    const index = this.readPlainNumber() ?? -1;
    const found = this.context.strings[index];
    if (found === undefined) throw damaged('shared-string', { part: this.scanner.part, cell: cellAddress(this.row, this.column), index });
    return found;
  }

  private withText(cell: BookCell | undefined, text: string | RichText): BookCell {
    const found = cell ?? {};
    if (typeof text === 'string') {
      if (!cell) return { v: text };
      found.v = text;
      return found;
    }
    found.v = text.text;
    if (text.rich) found.rich = text.rich.map((run) => ({ ...run }));
    return found;
  }

  private withTypedValue(cell: BookCell, kind: string, text: string): BookCell {
    if (kind === 'b') cell.v = isOn(text.trim());
    else if (kind === 'e') cell.error = text.trim();
    else if (kind === 'd') cell.v = isoDateSerial(text.trim(), this.context.date1904) ?? text;
    else cell.v = decodeEscapedString(text);
    return cell;
  }

  private withFormula(cell: BookCell | undefined): BookCell {
    const { scanner } = this;
    const found = cell ?? {};
    const [kind, shared, ref] = [scanner.attribute('t'), scanner.attribute('si'), scanner.attribute('ref')];
    const formula = withoutPrefixes(scanner.textOfElement());
    if (kind === 'dataTable') this.notKept.push({ feature: 'dataTable', cell: cellAddress(this.row, this.column) });
    else this.formulas.take(found, { formula, kind, shared, ref, row: this.row, column: this.column });
    return found;
  }
}

function isBlank(cell: BookCell): boolean {
  return cell.v === undefined && cell.f === undefined && cell.error === undefined;
}
