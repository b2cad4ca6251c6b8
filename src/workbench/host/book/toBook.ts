import type { IColumnData, IRowData, IStyleData, Worksheet } from '@univerjs/core';
import type { Book, BookColumn, BookName, BookRow, BookSheet } from '#xlsx/book/Book';
import { area } from '#core/values/grid/Area';
import type { Engine } from '../engine/Engine';
import { eachCell } from '../engine/readCells';
import type { Outline, SheetState } from '../state/HostState';
import type { StyleExtras } from './bookStyles';
import { extrasOf, toBookCell } from './cells';
import { isOfFile, WORKBOOK_SCOPE } from './loadBook';
import { StyleTable } from './StyleTable';
import { pixelsToCharacters, pixelsToPoints } from './units';

const EVERYWHERE = area(0, 0, Infinity, Infinity);

/** The workbook as it stands, as plain data: cells and layout from the engine, the rest from the host's state. */
export function toBook(engine: Engine): Book {
  const { state, workbook } = engine;
  const styles = new StyleTable(engine.styles, state.plainStyle);
  const sheets = workbook.getSheets().map((sheet) => toSheet(sheet, engine, styles));
  const rest = structuredClone({
    ...state.carried, styles: styles.list, names: namesOf(engine),
    activeSheet: Math.max(0, sheets.findIndex((sheet) => sheet.id === workbook.getActiveSheet()?.getSheetId())),
    properties: state.properties, customXmlParts: state.customXmlParts, settings: Object.fromEntries(state.settings),
    calculation: state.calculation, date1904: state.date1904, notKept: state.notKept,
  });
  return { ...rest, sheets };
}

function toSheet(sheet: Worksheet, engine: Engine, styles: StyleTable): BookSheet {
  const id = sheet.getSheetId();
  const state = engine.sheetState(id);
  // Cells are made anew; what the state holds is copied, so that nobody's change reaches it.
  const { outline, tables, validations, conditionalFormats, comments, autoFilter, protection, print } = structuredClone(state);
  return dropUndefined({
    id, name: sheet.getName(), ...looksOf(sheet, state), cells: toCells(sheet, engine, styles), columns: toColumns(sheet, state, styles), rows: toRows(sheet, state, styles),
    defaultRowHeight: state.defaultRowHeight, defaultColumnWidth: state.defaultColumnWidth,
    merges: sheet.getMergeData().map((merge) => ({ top: merge.startRow, left: merge.startColumn, bottom: merge.endRow, right: merge.endColumn })),
    outline, tables, validations, conditionalFormats, comments, autoFilter, protection, print,
  }) as unknown as BookSheet;
}

function looksOf(sheet: Worksheet, state: SheetState): Partial<Record<keyof BookSheet, unknown>> {
  const { hidden, tabColor, freeze, showGridlines, zoomRatio = 1 } = sheet.getConfig();
  return {
    visibility: hidden ? hiddenWord(state) : 'visible', tabColor: tabColor || undefined, showGridlines: showGridlines !== 0,
    freeze: freeze.ySplit || freeze.xSplit ? { rows: freeze.ySplit, columns: freeze.xSplit } : undefined, zoom: zoomRatio === 1 ? undefined : Math.round(zoomRatio * 100),
  };
}

function hiddenWord(state: SheetState): BookSheet['visibility'] {
  return state.isVeryHidden ? 'veryHidden' : 'hidden';
}

/** One walk over the engine's own rows; a million cells take well under a second. */
function toCells(sheet: Worksheet, engine: Engine, styles: StyleTable): BookSheet['cells'] {
  const cells: BookSheet['cells'] = [];
  const id = sheet.getSheetId();
  const styleOf = wholeStyles(sheet, engine);
  eachCell(sheet, EVERYWHERE, (cell, row, column) => {
    const formula = cell.f || cell.si ? engine.formulaOf(id, row, column, cell) : null;
    const book = toBookCell(cell, formula, row, column);
    const s = styles.indexOf(styleOf(cell.s, row, column), extrasOf(cell)?.style);
    if (s !== undefined) book.s = s;
    if (!isEmpty(book)) (cells[row] ??= [])[column] = book;
  });
  return cells;
}

type StyleRef = Parameters<StyleTable['indexOf']>[0];

/**
 * The style of a cell as a file has it. What a cell gets while the workbook is open lies over the style of its row or
 * column; in a file it stands alone.
 */
function wholeStyles(sheet: Worksheet, { styles }: Engine): (s: StyleRef, row: number, column: number) => StyleRef {
  const { rowData = {}, columnData = {} } = sheet.getConfig() as { rowData?: Record<number, Line<object> | undefined>; columnData?: Record<number, Line<object> | undefined> };
  const known = new Map<string, IStyleData>();
  return (s, row, column) => {
    const line = rowData[row]?.s ?? columnData[column]?.s;
    if (!line || isOfFile(s)) return s;
    const key = JSON.stringify([line, s]);
    const whole = known.get(key) ?? { ...styles.get(line), ...styles.get(s) };
    known.set(key, whole);
    return whole;
  };
}

function isEmpty(value: object): boolean {
  for (const _part in value) return false;
  return true;
}

type Line<T> = { s?: string | IStyleData | null; custom?: { xl?: { style?: StyleExtras } } | null } & T;

/** Rows or columns: what `look` sees in them, their style, and their place in the outline. */
function toLines<T extends object>(
  lines: object | undefined, outline: Outline, styles: StyleTable, look: (line: Line<T>) => Record<string, unknown>,
): Record<number, Record<string, unknown>> {
  const found = outlined(outline);
  for (const [index, line] of Object.entries((lines ?? {}) as Record<string, Line<T> | null>)) {
    if (!line) continue;
    const kept = dropUndefined({ ...look(line), s: styles.indexOf(line.s, line.custom?.xl?.style) });
    if (!isEmpty(kept)) found[Number(index)] = { ...found[Number(index)], ...kept };
  }
  return found;
}

function toRows(sheet: Worksheet, state: SheetState, styles: StyleTable): Record<number, BookRow> {
  return toLines<Partial<IRowData>>(sheet.getConfig().rowData, state.rows, styles, (row) => ({ ...heightOf(row), hidden: row.hd === 1 || undefined }));
}

/** A height set by hand, or the one that was fitted to the text. */
function heightOf({ ia, h, ah }: Partial<IRowData>): Pick<BookRow, 'height' | 'autoHeight'> {
  if (ia === 0 && h !== undefined) return { height: pixelsToPoints(h) };
  return ia === 1 && ah !== undefined ? { height: pixelsToPoints(ah), autoHeight: true } : {};
}

function toColumns(sheet: Worksheet, state: SheetState, styles: StyleTable): Record<number, BookColumn> {
  return toLines<Partial<IColumnData>>(sheet.getConfig().columnData, state.columns, styles, (column) => ({
    width: column.w === undefined ? undefined : pixelsToCharacters(column.w), hidden: column.hd === 1 || undefined,
  }));
}

function outlined(outline: Outline): Record<number, Record<string, unknown>> {
  const lines: Record<number, Record<string, unknown>> = {};
  for (const [index, level] of outline.levels) lines[index] = { level };
  for (const index of outline.collapsed) lines[index] = { ...lines[index], collapsed: true };
  return lines;
}

function namesOf(engine: Engine): BookName[] {
  return Object.values(engine.names()).map((name) => {
    const sheet = name.localSheetId && name.localSheetId !== WORKBOOK_SCOPE ? engine.workbook.getSheetBySheetId(name.localSheetId)?.getName() : undefined;
    return {
      name: name.name, refersTo: name.formulaOrRefString.replace(/^=/, ''), visible: !name.hidden,
      ...(name.comment && { comment: name.comment }), ...(sheet && { sheet }),
    };
  });
}

function dropUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}
