import type { SheetSnapshot } from '#core/layout/Snapshot';
import type { ListFile } from '#core/lists/ListReading';
import { sheetOfText } from '#core/lists/sheetOfText';
import { cellName } from '#core/values/address';
import type { CellValue } from '#core/values/CellValue';
import { refuse, type Result } from '#core/values/Result';
import type { BookCell, BookSheet } from '#xlsx/book/Book';
import { decodeText } from '#actions/decodeText';

/** Larger files of text are no list of a city. */
const MOST_BYTES = 60_000_000;

/**
 * Opens a file that a list came in: .xlsx, or text with separators. Refused are an empty file, one that is too large,
 * one that is neither (an old .xls, a pdf), one with a control character in one of its cells, and a workbook that is damaged or protected with a password.
 */
export async function readListFile(name: string, bytes: Uint8Array): Promise<Result<ListFile>> {
  if (bytes.length === 0) return refuse('list-empty', { file: name });
  if (bytes.length > MOST_BYTES) return refuse('list-too-large', { file: name });
  const sheets = isText(bytes) ? textSheet(name, bytes) : await bookSheets(bytes);
  if (!sheets.ok) return { ok: false, refusal: { code: sheets.refusal.code, data: { ...sheets.refusal.data, file: name } } };
  const cell = controlledCell(sheets.value);
  if (cell !== null) return refuse('list-control-character', { cell, file: name });
  const filled = sheets.value.filter(({ values }) => values.some((row) => row.some((cell) => cell !== '')));
  return filled.length > 0 ? { ok: true, value: { name, sheets: filled } } : refuse('list-empty', { file: name });
}

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function isText(bytes: Uint8Array): boolean {
  return ![ZIP, OLE].some((mark) => mark.every((byte, index) => bytes[index] === byte));
}

function textSheet(name: string, bytes: Uint8Array): Result<SheetSnapshot[]> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  // A web page or a pdf under the name of a list: saying so beats a list of one column.
  if (/^\s*(?:<|%PDF|\{\\rtf)/.test(text.value.slice(0, 200))) return refuse('list-not-text');
  return { ok: true, value: [sheetOfText(name.replace(/\.\w+$/, ''), text.value)] };
}

/** Characters that steer a printer or a terminal: none is to be seen, and a code with one in it is another code. Tabs, line ends and page breaks part a text. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;

/** The first cell with such a character, as a spreadsheet names it; with its sheet where there are several to look on. Hidden sheets hold no list. */
function controlledCell(sheets: readonly SheetSnapshot[]): string | null {
  const shown = sheets.filter(({ isVisible }) => isVisible);
  for (const { name, values } of shown) {
    for (const [row, cells] of values.entries()) {
      const column = cells.findIndex((content) => typeof content === 'string' && CONTROL.test(content));
      if (column >= 0) return shown.length > 1 ? `${name} ${cellName(row, column)}` : cellName(row, column);
    }
  }
  return null;
}

/** What reads .xlsx is fetched when it is first needed. */
async function bookSheets(bytes: Uint8Array): Promise<Result<SheetSnapshot[]>> {
  const { readXlsx } = await import('#xlsx/readXlsx');
  const book = await readXlsx(bytes);
  return book.ok ? { ok: true, value: book.value.sheets.map(snapshotOf) } : book;
}

/** A sheet of a file as reading it through Excel would give it. */
function snapshotOf(sheet: BookSheet): SheetSnapshot {
  const width = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const values = Array.from({ length: sheet.cells.length }, (_, row) =>
    Array.from({ length: width }, (__, column) => valueOf(sheet.cells[row]?.[column])));
  return {
    id: sheet.id, name: sheet.name, isVisible: sheet.visibility === 'visible', top: 0, left: 0, values,
    tables: sheet.tables.filter(({ hasHeaders }) => hasHeaders).map(({ name, range: { top, left, bottom, right } }) => (
      { name, top, left, rows: bottom - top + 1, columns: right - left + 1 })),
  };
}

function valueOf(cell: BookCell | undefined): CellValue {
  return cell?.error ?? cell?.v ?? '';
}
