import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { area, columnCount, intersect, rowCount, type Area } from '#core/values/grid/Area';
import { isErrorText, valueOf } from '../book/cells';
import type { Culture } from '../values/culture';
import { renderText } from '../values/renderText';
import type { Engine } from './Engine';

type Row = Record<number, ICellData | null | undefined>;

/** Every cell of a block through `read`, straight from the engine's matrix. */
export function mapCells<T>(engine: Engine, sheet: Worksheet, of: Area, read: (cell: ICellData | undefined, row: number, column: number) => T): T[][] {
  const rows = sheet.getCellMatrix().getMatrix() as Record<number, Row | undefined>;
  const spilled = engine.spilled(sheet.getSheetId());
  const result: T[][] = new Array(rowCount(of));
  for (let row = of.top; row <= of.bottom; row += 1) {
    const cells = rows[row];
    const spill = spilled?.[row];
    const line: T[] = new Array(columnCount(of));
    for (let column = of.left; column <= of.right; column += 1) {
      line[column - of.left] = read(withSpill(cells?.[column] ?? undefined, spill?.[column]), row, column);
    }
    result[row - of.top] = line;
  }
  return result;
}

function withSpill(cell: ICellData | undefined, spill: ICellData | null | undefined): ICellData | undefined {
  return spill && (cell?.v === undefined || cell.v === null) ? { ...cell, ...spill } : cell;
}

/** Each filled or formatted cell of a block, in no promised order; quick over whole columns. */
export function eachCell(sheet: Worksheet, of: Area, visit: (cell: ICellData, row: number, column: number) => void): void {
  const rows = sheet.getCellMatrix().getMatrix() as Record<number, Row | undefined>;
  for (const rowKey of Object.keys(rows)) {
    const row = Number(rowKey);
    if (row >= of.top && row <= of.bottom) eachCellOf(rows[row] ?? {}, of, (cell, column) => visit(cell, row, column));
  }
}

function eachCellOf(cells: Row, of: Area, visit: (cell: ICellData, column: number) => void): void {
  for (const key of Object.keys(cells)) {
    const column = Number(key);
    const cell = cells[column];
    if (cell && column >= of.left && column <= of.right) visit(cell, column);
  }
}

/** A cell's value as Excel gives it: an empty cell is an empty string. */
export function readValue(cell: ICellData | undefined): string | number | boolean {
  return valueOf(cell) ?? '';
}

/** `Empty`, `String`, `Double`, `Boolean` or `Error`. */
export function valueType(cell: ICellData | undefined): string {
  const value = valueOf(cell);
  if (value === null) return cell?.f || cell?.si ? 'String' : 'Empty';
  if (isErrorText(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

/** Finds number formats: the cell's own, else its row's, else its column's. */
export class Formats {
  readonly #byStyle = new Map<unknown, string | undefined>();
  readonly #byColumn = new Map<number, string | undefined>();
  readonly #byRow = new Map<number, string | undefined>();

  constructor(private readonly engine: Engine, private readonly sheet: Worksheet) {}

  at(cell: ICellData | undefined, row: number, column: number): string {
    return this.#of(cell?.s) ?? this.#line(this.#byRow, row, (at) => this.sheet.getRowStyle(at, true))
      ?? this.#line(this.#byColumn, column, (at) => this.sheet.getColumnStyle(at, true)) ?? 'General';
  }

  #of(style: Nullable<string | IStyleData>): string | undefined {
    if (!style) return undefined;
    if (!this.#byStyle.has(style)) this.#byStyle.set(style, this.engine.styles.get(style)?.n?.pattern);
    return this.#byStyle.get(style);
  }

  #line(known: Map<number, string | undefined>, at: number, read: (at: number) => Nullable<string | IStyleData>): string | undefined {
    if (!known.has(at)) known.set(at, this.#of(read(at)));
    return known.get(at);
  }
}

/** What the cells show, in the user's culture. */
export function readText(engine: Engine, sheet: Worksheet, of: Area, culture: Culture): string[][] {
  const formats = new Formats(engine, sheet);
  return mapCells(engine, sheet, of, (cell, row, column) => {
    const value = valueOf(cell);
    if (value === null || value === '') return '';
    return renderText(value, formats.at(cell, row, column), culture, engine.numfmt);
  });
}

/** Formulas in en-US; a constant as its value. */
export function readFormulas(engine: Engine, sheet: Worksheet, of: Area): (string | number | boolean)[][] {
  const id = sheet.getSheetId();
  return mapCells(engine, sheet, of, (cell, row, column) => engine.formulaOf(id, row, column, cell) ?? readValue(cell));
}

/** The block that holds every value, or with `valuesOnly` false every value or format; null on an empty sheet. */
export function usedArea(sheet: Worksheet, valuesOnly: boolean, within?: Area): Area | null {
  let used: Area | null = null;
  eachCell(sheet, within ?? area(0, 0, Infinity, Infinity), (cell, row, column) => {
    if (valuesOnly ? !holdsValue(cell) : !holdsValue(cell) && !cell.s) return;
    used ??= area(row, column);
    widen(used, row, column);
  });
  return within && used ? intersect(used, within) : used;
}

/** In place: a sheet has many cells, and is asked often. */
function widen(used: Area, row: number, column: number): void {
  used.top = Math.min(used.top, row);
  used.left = Math.min(used.left, column);
  used.bottom = Math.max(used.bottom, row);
  used.right = Math.max(used.right, column);
}

function holdsValue(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p;
}
