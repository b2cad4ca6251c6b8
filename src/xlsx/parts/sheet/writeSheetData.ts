import type { BookCell, BookRow, BookSheet } from '#xlsx/book/Book';
import { withPrefixes } from '#xlsx/formula/futureFunctions';
import { columnLetters, rangeAddress } from '#xlsx/place/cellAddress';
import { encodeEscapedString } from '#xlsx/xml/escapedString';
import { element, escapeText, escapeAttribute } from '#xlsx/xml/writeXml';
import type { Utf8Builder } from '#xlsx/xml/Utf8Builder';
import type { StringWriter } from '../StringWriter';

/** The header texts of tables by row and column: Excel wants those cells to hold exactly these. */
export type HeaderTexts = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** `sheetData`, row by row into the part. */
export function writeSheetData(sheet: BookSheet, strings: StringWriter, headers: HeaderTexts, part: Utf8Builder): void {
  part.add('<sheetData>');
  for (const row of rowNumbers(sheet, headers)) part.add(writeRow(sheet, row, strings, headers));
  part.add('</sheetData>');
}

/** Rows that hold anything, in order. `Object.keys` skips the holes, also of a sheet whose one cell is its last. */
function rowNumbers(sheet: BookSheet, headers: HeaderTexts): Iterable<number> {
  const rows = new Set<number>([...Object.keys(sheet.cells), ...Object.keys(sheet.rows)].map(Number));
  for (const row of headers.keys()) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

function writeRow(sheet: BookSheet, row: number, strings: StringWriter, headers: HeaderTexts): string {
  const format = sheet.rows[row];
  const cells = writeCells(sheet.cells[row] ?? [], String(row + 1), strings, headers.get(row));
  if (cells === '' && !format) return '';
  const opening = `<row r="${row + 1}"${format ? rowAttributes(format) : ''}`;
  return cells === '' ? `${opening}/>` : `${opening}>${cells}</row>`;
}

function writeCells(line: readonly (BookCell | undefined)[], number: string, strings: StringWriter, texts: ReadonlyMap<number, string> | undefined): string {
  let cells = '';
  // Most rows are full from the left: walking them makes no list of columns for each.
  if (!texts && line.length < 1_000) return writeFullRow(line, number, strings);
  for (const column of usedColumns(line, texts)) {
    const header = texts?.get(column);
    const cell = line[column];
    if (header !== undefined) cells += writeHeader(lettersOf(column) + number, header, cell, strings);
    else if (cell) cells += writeCell(lettersOf(column) + number, cell, strings);
  }
  return cells;
}

function writeFullRow(line: readonly (BookCell | undefined)[], number: string, strings: StringWriter): string {
  let cells = '';
  for (let column = 0; column < line.length; column++) {
    const cell = line[column];
    if (cell) cells += writeCell(lettersOf(column) + number, cell, strings);
  }
  return cells;
}

function usedColumns(line: readonly (BookCell | undefined)[], texts: ReadonlyMap<number, string> | undefined): number[] {
  const columns = Object.keys(line).map(Number);
  return texts ? [...new Set([...columns, ...texts.keys()])].sort((a, b) => a - b) : columns;
}

const letters: string[] = [];

function lettersOf(column: number): string {
  return (letters[column] ??= columnLetters(column));
}

function rowAttributes(row: BookRow): string {
  const written = element('row', {
    s: row.s || undefined, customFormat: row.s ? true : undefined,
    ht: row.height, customHeight: row.height !== undefined && !row.autoHeight ? true : undefined,
    hidden: row.hidden || undefined, outlineLevel: row.level || undefined, collapsed: row.collapsed || undefined,
  });
  return written.slice('<row'.length, -'/>'.length);
}

function writeHeader(address: string, text: string, cell: BookCell | undefined, strings: StringWriter): string {
  if (cell?.rich && cell.v === text) return writeCell(address, cell, strings);
  return `<c r="${address}"${cell?.s ? ` s="${cell.s}"` : ''} t="s"><v>${strings.place(text)}</v></c>`;
}

function writeCell(address: string, cell: BookCell, strings: StringWriter): string {
  const opening = `<c r="${address}"${cell.s ? ` s="${cell.s}"` : ''}`;
  if (cell.f !== undefined) return writeFormulaCell(opening, cell, cell.f);
  if (typeof cell.v === 'string' && cell.error === undefined) return `${opening} t="s"><v>${placeText(cell.v, cell, strings)}</v></c>`;
  const written = writeValue(cell);
  if (written) return `${opening}${written.type}>${written.value}</c>`;
  return cell.s || cell.hyperlink ? `${opening}/>` : '';
}

function placeText(text: string, cell: BookCell, strings: StringWriter): number {
  return cell.rich ? strings.placeRich(cell.rich) : strings.place(text);
}

function writeFormulaCell(opening: string, cell: BookCell, f: string): string {
  const array = cell.array ? ` t="array" ref="${escapeAttribute(rangeAddress(cell.array))}"` : '';
  const written = writeValue(cell);
  return `${opening}${written?.type ?? ''}><f${array}>${escapeText(withPrefixes(f.replace(/^=/, '')))}</f>${written?.value ?? ''}</c>`;
}

/** The type attribute and the value element of a cell; undefined when it has no value. */
function writeValue({ v, error }: BookCell): { type: string; value: string } | undefined {
  if (error !== undefined) return { type: ' t="e"', value: `<v>${escapeText(error)}</v>` };
  if (typeof v === 'number') return Number.isFinite(v) ? { type: '', value: `<v>${v}</v>` } : { type: ' t="e"', value: '<v>#NUM!</v>' };
  if (typeof v === 'boolean') return { type: ' t="b"', value: v ? '<v>1</v>' : '<v>0</v>' };
  return typeof v === 'string' ? { type: ' t="str"', value: `<v>${escapeText(encodeEscapedString(v))}</v>` } : undefined;
}
