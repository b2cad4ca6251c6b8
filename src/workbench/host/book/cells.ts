import type { ICellData, IDocumentData, Nullable } from '@univerjs/core';
import type { BookCell, BookFont } from '#xlsx/book/Book';
import { toBookFont, toUniverFont, type StyleExtras } from './bookStyles';

/** The engine's numbers for the kind of a cell's value. */
export const CellKind = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** What travels in `cell.custom.xl`: parts of a cell the engine has no field for. They move, copy and undo with the cell. */
export interface CellExtras {
  style?: StyleExtras;
  hyperlink?: { target: string; tooltip?: string };
  /** On the first cell of an array formula: how many rows and columns beyond it are filled. */
  array?: { rows: number; columns: number };
}

export function extrasOf(cell: Nullable<ICellData>): CellExtras | undefined {
  return cell?.custom?.xl as CellExtras | undefined;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BLOCKED!|CONNECT!|BUSY!|FIELD!|UNKNOWN!)$/;

export function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && ERROR.test(value);
}

/** A book's cell for the engine, style and extras left to the caller. */
export function toUniverCell(cell: BookCell): ICellData {
  const value = cell.error ?? cell.v;
  const univer: ICellData = {};
  if (cell.f !== undefined) univer.f = `=${cell.f}`;
  if (cell.rich) univer.p = toDocument(cell.rich);
  if (value === undefined || value === null) return univer;
  univer.v = typeof value === 'boolean' ? Number(value) : value;
  univer.t = kindOf(value);
  return univer;
}

/** Text that reads as a number is told apart from a number by its kind, so that it stays text. */
function kindOf(value: string | number | boolean): number {
  if (typeof value === 'number') return CellKind.number;
  if (typeof value === 'boolean') return CellKind.boolean;
  return value !== '' && !Number.isNaN(Number(value)) ? CellKind.forcedText : CellKind.text;
}

/** The engine's cell for a book, style left to the caller. `formula` is en-US, with its `=`. */
export function toBookCell(cell: ICellData, formula: string | null, row: number, column: number): BookCell {
  const book: BookCell = {};
  if (formula) book.f = formula.replace(/^=/, '');
  const value = valueOf(cell);
  if (isErrorText(value)) book.error = value;
  else if (value !== null) book.v = value;
  if (cell.p) book.rich = fromDocument(cell.p);
  const extras = extrasOf(cell);
  if (extras) addExtras(book, extras, row, column);
  return book;
}

/** An array belongs to its formula and goes with it. */
function addExtras(book: BookCell, { hyperlink, array }: CellExtras, row: number, column: number): void {
  if (hyperlink) book.hyperlink = hyperlink;
  if (array && book.f !== undefined) book.array = { top: row, left: column, bottom: row + array.rows, right: column + array.columns };
}

/** The value that a cell holds: null when it is empty, an error as its text. */
export function valueOf(cell: Nullable<ICellData>): string | number | boolean | null {
  if (!cell) return null;
  if (cell.p) return documentText(cell.p);
  const { v, t } = cell;
  return v === null || v === undefined ? null : ofKind(v, t);
}

function ofKind(v: string | number | boolean, t: Nullable<number>): string | number | boolean {
  switch (t) {
    case CellKind.number: return Number(v);
    case CellKind.text: case CellKind.forcedText: return String(v);
    case CellKind.boolean: return v === true || v === 1 || v === '1';
    default: return v;
  }
}

export function documentText(document: IDocumentData): string {
  return (document.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
}

function toDocument(runs: NonNullable<BookCell['rich']>): IDocumentData {
  const text = runs.map((run) => run.text).join('').replaceAll('\n', '\r');
  let at = 0;
  const textRuns = runs.map(({ text: part, font }) => {
    const run = { st: at, ed: at + part.length, ts: font ? toUniverFont(font) : {} };
    at = run.ed;
    return run;
  });
  const paragraphs = [...text, '\r'].flatMap((letter, index) => (letter === '\r' ? [{ startIndex: index }] : []));
  const body = { dataStream: `${text}\r\n`, textRuns, paragraphs, sectionBreaks: [{ startIndex: text.length + 1 }] };
  return { id: 'd', body, documentStyle: {} } as unknown as IDocumentData;
}

function fromDocument(document: IDocumentData): NonNullable<BookCell['rich']> {
  const text = documentText(document);
  const runs: NonNullable<BookCell['rich']> = [];
  let at = 0;
  const add = (end: number, font: BookFont): void => {
    if (end > at) runs.push(Object.keys(font).length > 0 ? { text: text.slice(at, end), font } : { text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const run of document.body?.textRuns ?? []) {
    add(run.st, {});
    add(Math.min(run.ed, text.length), toBookFont(run.ts ?? {}));
  }
  add(text.length, {});
  return runs;
}
