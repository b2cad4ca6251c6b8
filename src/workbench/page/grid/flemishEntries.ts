import { CellValueType, InterceptorEffectEnum, numfmt, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { cultureNamed } from '#workbench/host/values/culture';
import { parseEntry } from '#workbench/host/values/parseEntry';

const AFTER_NUMBER_FORMATS = 5;
const CULTURE = cultureNamed('nl-BE');

/**
 * Numbers as a Flemish Excel shows and takes them, whatever the language of the menus: `1.234,50` is typed and shown so.
 * The engine itself reads and shows American notation only; what is typed is read with the host's own rules, so that the grid
 * and the add-in agree on what an entry means.
 */
export function takeFlemishEntries(univer: Univer): void {
  const services = univer.__getInjector();
  services.get(SheetsNumfmtCellContentController).setNumfmtLocal('nl');
  const interceptors = services.get(SheetInterceptorService);
  const { writeCellInterceptor } = interceptors;
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value, priority: AFTER_NUMBER_FORMATS, handler: (cell, _location, next) => next(shownInGeneral(cell)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, { priority: 100, handler: (cell, _context, next) => next(readEntry(cell)) });
  // After the engine's own preparation for the editor, which leaves numbers in American notation.
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, { priority: -0.5, handler: (cell, _context, next) => next(forEditor(cell)) });
}

/** Only what begins as a number can mean something else here than to the engine. */
function readEntry(cell: Nullable<ICellData>): Nullable<ICellData> {
  const text = typedText(cell);
  return cell && text !== null && /^[\s€+\-.,]*\d/.test(text) ? entered(cell, text) : cell;
}

function entered(cell: ICellData, text: string): ICellData {
  const { cell: read, format } = parseEntry(text, false, CULTURE, numfmt);
  if (read.t !== CellValueType.NUMBER) return { ...cell, p: null, v: text, t: CellValueType.FORCE_STRING };
  const style = typeof cell.s === 'object' && cell.s ? cell.s : {};
  return { ...cell, p: null, v: read.v ?? null, t: CellValueType.NUMBER, ...(format && { s: { ...style, n: { pattern: format } } }) };
}

/** What was typed; null for a formula and for what is no text. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.f) return null;
  const typed = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell.v;
  return typeof typed === 'string' ? typed : null;
}

/** The engine shows a number without a format as JavaScript does; one with a format is text by now. */
function shownInGeneral(cell: Nullable<ICellData>): Nullable<ICellData> {
  const isPlain = typeof cell?.v === 'number' && cell.t === CellValueType.NUMBER && !Number.isInteger(cell.v);
  return isPlain ? { ...cell, v: String(Number((cell.v as number).toPrecision(11))).replace('.', CULTURE.decimal) } : cell;
}

function forEditor(cell: Nullable<ICellData>): Nullable<ICellData> {
  const isPlainNumber = cell && !cell.f && !cell.p && /^-?\d+\.\d+%?$/.test(String(cell.v ?? ''));
  return isPlainNumber ? { ...cell, v: String(cell.v).replace('.', CULTURE.decimal), t: CellValueType.STRING } : cell;
}
