import type { ListEntry, Lists, PlanElement } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { evaluateRow } from './evaluateRow';
import type { MutableElement } from './Mutable';
import type { CellPatch } from './patchPlan';
import type { PlanState, SheetState } from './PlanState';
import { cellAt } from './RowReader';

/** A row with its new cells, and what they do to its element and its lines. */
export interface RowChange {
  readonly sheet: SheetState;
  /** Index into the sheet's rows. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly element?: { readonly old: PlanElement; readonly next: MutableElement };
  readonly lines?: { readonly first: number; readonly count: number; readonly code: CellValue; readonly isByCode: boolean };
  readonly listed?: ListedChange;
  /** Whether it names another departement on the list of diensten: that list is made of all its rows. */
  readonly isRelisted?: boolean;
}

/** Another value of an entry of a master list, by its index there. */
export interface ListedChange { readonly list: keyof Lists; readonly index: number; readonly old: ListEntry; readonly next: ListEntry }

/** A row before and after, and which columns differ (as indices into a row). */
export interface TouchedRow {
  readonly sheet: SheetState;
  readonly row: number;
  readonly was: readonly CellValue[];
  readonly cells: readonly CellValue[];
  readonly columns: readonly number[];
}

/** Rows beyond which reading anew is as quick. */
const MOST_ROWS = 500;
/** Where a header may be typed on a sheet that holds nothing yet. */
const HEADER_ROWS = 30;

/** The rows that a patch changes; null when the change is structural. */
export function rowChanges(state: PlanState, patch: CellPatch): RowChange[] | null {
  const sheets = state.own.sheets.filter(({ layout }) => layout.id === patch.sheetId);
  if (sheets.length === 0) return patch.top < HEADER_ROWS ? null : [];
  if (patch.values.length > MOST_ROWS) return null;
  const changes = sheets.flatMap((sheet) => patch.values.map((_, i) => rowChange(state, touchedRow(sheet, patch, i))));
  return changes.includes(null) ? null : changes.filter((each) => each !== null && each !== 'same') as RowChange[];
}

function rowChange(state: PlanState, touched: TouchedRow | 'same' | null): RowChange | 'same' | null {
  if (touched === 'same' || touched === null) return touched;
  const evaluated = evaluateRow(state, touched);
  return evaluated && { sheet: touched.sheet, row: touched.row, cells: touched.cells, ...evaluated };
}

/** One row of a patch beside what stood there; null when it touches a header or a row that was not read. */
function touchedRow(sheet: SheetState, patch: CellPatch, i: number): TouchedRow | 'same' | null {
  const { rows } = sheet;
  const row = patch.top + i - rows.top;
  const was = rows.rows[row] ?? [];
  const now = patch.values[i] ?? [];
  const left = patch.left - rows.left;
  const columns = changedColumns(was, now, left);
  if (columns.length === 0) return 'same';
  const isInside = row >= rows.from && row < rows.to;
  if (isInside) return { sheet, row, was, cells: withCells(was, now, left), columns };
  return isBesides(sheet, patch.top + i, columns) ? 'same' : null;
}

/** Whether a row that was not read says nothing of those that were. Above a header may stand what all rows hang under, or what a group of years is. */
function isBesides({ layout, columns: understood }: SheetState, row: number, columns: readonly number[]): boolean {
  if (row < layout.headerRow) return layout.table !== undefined;
  return !columns.some((column) => understood.has(column));
}

function changedColumns(was: readonly CellValue[], now: readonly CellValue[], left: number): number[] {
  const columns: number[] = [];
  now.forEach((content, i) => { if (left + i >= 0 && content !== cellAt(was, left + i)) columns.push(left + i); });
  return columns;
}

function withCells(was: readonly CellValue[], now: readonly CellValue[], left: number): CellValue[] {
  const cells = [...was];
  while (cells.length < left) cells.push('');
  now.forEach((content, i) => { if (left + i >= 0) cells[left + i] = content; });
  return cells;
}
