import { columnName } from '#core/values/address';
import type { HeaderCell } from '../Block';
import type { Correction, OfSheet } from '../Correction';
import type { ColumnMeaning, Layout, SheetLayout } from '../Layout';
import type { Answer, Question } from '../Question';
import { recognise } from '../recognise';
import type { SheetSnapshot, WorkbookSnapshot } from '../Snapshot';
import { fitColumns, type FittedColumns } from './fitColumns';
import { fitSheets, isNamed, placeOn, type Origin, type Place } from './fitSheets';
import type { StoredColumn, StoredLayout, StoredSheet } from './StoredLayout';

/** A remembered layout on the workbook of now. */
export interface FittedLayout {
  /** What still fits, at its places of now. */
  readonly base: Layout;
  /** Sheets that stay left out. */
  readonly corrections: readonly Correction[];
  /** What no longer fits. */
  readonly questions: readonly Question[];
}

/**
 * Brings a remembered layout to a workbook as it is now: after columns were moved or renamed a little, rows inserted
 * above, sheets renamed; or to a colleague's workbook of the same make. What does not fit becomes a question.
 */
export function fitLayout(stored: StoredLayout, snapshot: WorkbookSnapshot, origin: Origin): FittedLayout {
  const places = fitSheets(stored.sheets, snapshot.sheets, origin);
  const plain = once(() => recognise(snapshot));
  const found = stored.sheets.flatMap((sheet) => { const place = places.get(sheet); return place ? [fitted(sheet, place, plain)] : []; });
  const taken = new Set(found.map(({ layout }) => layout.id));
  const lost = stored.sheets.filter((sheet) => !places.has(sheet));
  const free = snapshot.sheets.filter(({ id, values }) => !taken.has(id) && values.length > 0);
  return {
    base: { schemeId: stored.schemeId, ...(stored.scheme && { scheme: stored.scheme }), sheets: inSheetOrder(found.map(({ layout }) => layout), snapshot), leftOut: [] },
    corrections: stored.leftOut.flatMap((name) => leaveOut(name, snapshot, origin, taken)),
    questions: [...lost.flatMap((sheet) => lostSheet(sheet, free, plain)), ...found.flatMap(lostColumns)],
  };
}

interface Fitted { readonly layout: SheetLayout; readonly columns: FittedColumns }

function fitted(stored: StoredSheet, { sheet, header }: Place, plain: () => Layout): Fitted {
  const alone = (): SheetLayout | undefined => plain().sheets.find(({ id, headerRow }) => id === sheet.id && headerRow === header.row);
  const columns = fitColumns(stored.columns, header, sheet.left, () => new Map((alone()?.columns ?? []).map(({ column, header: _, ...meaning }): [number, ColumnMeaning] => [column, meaning])));
  const { kind, headerRow, headerHeight, depths } = stored;
  const moved = header.row - headerRow;
  const context = stored.context && (alone()?.context ?? stored.context.map((each) => (each.row < 0 ? each : { ...each, row: each.row + moved })));
  const layout: SheetLayout = {
    id: sheet.id, name: sheet.name, kind, headerRow: header.row, firstRow: header.row + 1, endRow: header.endRow, columns: columns.columns,
    ...(header.table !== undefined && { table: header.table }), ...(headerHeight > 0 && { headerTop: header.row - headerHeight }),
    ...(context && { context }), ...(depths && { depths }),
  };
  return { layout, columns };
}

function inSheetOrder(layouts: readonly SheetLayout[], { sheets }: WorkbookSnapshot): SheetLayout[] {
  return sheets.flatMap(({ id }) => layouts.filter((layout) => layout.id === id));
}

function leaveOut(name: StoredLayout['leftOut'][number], { sheets }: WorkbookSnapshot, origin: Origin, taken: ReadonlySet<string>): Correction[] {
  const sheet = sheets.find((each) => !taken.has(each.id) && isNamed(name, each, origin));
  return sheet ? [{ kind: 'sheet', sheetId: sheet.id, ...(name.table !== undefined && { table: name.table }), as: null }] : [];
}

/** More would be no choice any more. */
const MOST_ANSWERS = 6;

/** A sheet that is gone, or that two sheets could be; not asked where recognising alone finds just one of its kind. */
function lostSheet(stored: StoredSheet, free: readonly SheetSnapshot[], plain: () => Layout): Question[] {
  const alike = plain().sheets.filter(({ kind, id }) => kind === stored.kind && free.some((sheet) => sheet.id === id));
  if (alike.length === 1) return [];
  const near = [...free].sort((a, b) => Number(alike.some(({ id }) => id === b.id)) - Number(alike.some(({ id }) => id === a.id)));
  const answers = near.slice(0, MOST_ANSWERS).map((sheet): Answer => ({ id: 'that-sheet', data: { sheet: sheet.name }, corrections: readAs(stored, sheet) }));
  return [question('sheet-lost', '', -1, { sheet: stored.name, kind: stored.kind }, answers)];
}

/** What it means that a sheet is the remembered one: its kind, its header, and the columns that are found again. */
function readAs(stored: StoredSheet, sheet: SheetSnapshot): Correction[] {
  const header = placeOn(stored, sheet);
  const of: OfSheet = { sheetId: sheet.id, ...(header?.table !== undefined && { table: header.table }) };
  const columns = header ? fitColumns(stored.columns, header, sheet.left, () => new Map()).columns : [];
  return [
    { kind: 'sheet', ...of, as: stored.kind }, ...(header ? [{ kind: 'header' as const, ...of, row: header.row }] : []),
    ...columns.map(({ column, header: _, ...as }): Correction => ({ kind: 'column', ...of, column, as })),
  ];
}

/** Columns that were read and are not there any more: which one is it now? */
function lostColumns({ layout, columns: { lost, fresh } }: Fitted): Question[] {
  const of: OfSheet = { sheetId: layout.id, ...(layout.table !== undefined && { table: layout.table }) };
  return lost.map((column) => question('column-lost', layout.id, -1, { sheet: layout.name, header: column.header }, fresh.slice(0, MOST_ANSWERS).map((cell) => columnAnswer(of, cell, column))));
}

function columnAnswer(of: OfSheet, { column, text }: HeaderCell, { meaning }: StoredColumn): Answer {
  return { id: 'that-column', data: { column: columnName(column), header: text }, corrections: [{ kind: 'column', ...of, column, as: meaning }] };
}

/** Until it is answered, nothing takes its place. */
function question(topic: 'sheet-lost' | 'column-lost', sheetId: string, column: number, data: Question['data'], answers: readonly Answer[]): Question {
  const gone: Answer = { id: 'gone', data: {}, corrections: [] };
  return { id: [topic, sheetId, ...Object.values(data)].join('|'), topic, sheetId, column, data, answers: [...answers, gone], taken: answers.length };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
