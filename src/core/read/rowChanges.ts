import type { CellValue } from '#core/values/CellValue';
import { evaluateEntry } from './evaluateListRow';
import { evaluateRow } from './evaluateRow';
import { flatAsBefore } from './flatAsBefore';
import { isInTitles } from './isInTitles';
import { hangNested } from './nested/hangNested';
import { isLastOfList } from './listRows';
import type { CellPatch } from './Patched';
import type { PlanState, SheetState } from './PlanState';
import type { Evaluated, RowChange, TouchedRow } from './RowChange';
import { cellAt } from './RowReader';
import { isRead, Tail } from './Tail';

/** Rows beyond which reading anew is as quick. */
const MOST_ROWS = 500;
/** Where a header may be typed on a sheet that holds nothing yet. */
const HEADER_ROWS = 30;

/** The rows that a patch changes; null when the change is structural. */
export function rowChanges(state: PlanState, patch: CellPatch): readonly RowChange[] | null {
  const sheets = state.own.sheets.filter(({ layout }) => layout.id === patch.sheetId);
  if (sheets.length === 0) return patch.top < HEADER_ROWS ? null : [];
  if (patch.values.length > MOST_ROWS) return null;
  const rows = patch.values.map((_, i) => i);
  const inOrder = (each: readonly number[]): readonly RowChange[] | null => changesOf(state, sheets, patch, each);
  // Rows come from the top down at the end of a sheet, and go from the bottom up.
  return inOrder(rows) ?? (rows.length > 1 ? inOrder(rows.reverse()) : null);
}

function changesOf(state: PlanState, sheets: readonly SheetState[], patch: CellPatch, rows: readonly number[]): readonly RowChange[] | null {
  const tail = new Tail(state);
  const changes: RowChange[] = [];
  for (const sheet of sheets) {
    for (const i of rows) {
      const change = rowChange(state, sheet, patch, i, tail, BY_ROW);
      if (change === null) return null;
      if (change !== 'same') changes.push(change, ...change.others ?? []);
    }
  }
  return flatAsBefore(state, changes) && !isInTitles(state, changes) ? hangNested(state, changes) : null;
}

/** The same on one sheet, by its cells and the entries of lists alone: for its elements, all rows are read again. */
export function rowsPatched(state: PlanState, sheet: SheetState, patch: CellPatch, tail: Tail): readonly RowChange[] | null {
  const rows = patch.values.map((_, i) => i);
  const changes = rows.map((i) => rowChange(state, sheet, patch, i, tail, WITHOUT_ELEMENTS));
  return changes.includes(null) ? null : changes.flatMap((change) => (change === null || change === 'same' ? [] : change));
}

/** How rows of a patch are followed: what each does, and whether rows may come and go at the end of their sheet. */
interface How { readonly evaluate: typeof evaluateRow; readonly canGrow: typeof canGrow }

const BY_ROW: How = { evaluate: evaluateRow, canGrow };
const WITHOUT_ELEMENTS: How = { evaluate: evaluateEntry, canGrow: ({ own: { sheets } }, sheet) => isLastOfList(sheets, sheet) };

function rowChange(state: PlanState, sheet: SheetState, patch: CellPatch, i: number, tail: Tail, how: How): (RowChange & Pick<Evaluated, 'others'>) | 'same' | null {
  const touched = touchedRow(sheet, patch, i, tail);
  if (touched === 'same') return touched;
  if (!isInside(touched)) {
    if (isBesides(sheet, patch.top + i, touched.columns)) return keptBeside(touched);
    if (!isOneMore(state, touched, how)) return null;
  }
  tail.see(sheet, touched.row, touched.cells);
  const evaluated = how.evaluate(state, touched);
  if (!evaluated || !isEndKept(state, touched, how)) return null;
  const to = tail.endOfRows(sheet);
  return { sheet, row: touched.row, cells: touched.cells, ...evaluated, ...(to !== sheet.rows.to && { end: to }) };
}

/** Where the last row is blank now, the rows of its sheet end before it. */
function isEndKept(state: PlanState, { sheet, row, was, cells, tail }: TouchedRow, how: How): boolean {
  if (isRead(sheet, cells) || !isRead(sheet, was)) return true;
  return how.canGrow(state, sheet) ? tail.leaves(sheet, row, cells) : row !== tail.endOfRows(sheet) - 1;
}

/** Whether the rows of a sheet can go on to a row below them. */
function isOneMore(state: PlanState, { sheet, row, was, tail }: TouchedRow, how: How): boolean {
  return how.canGrow(state, sheet) && !isRead(sheet, was) && tail.reaches(sheet, row);
}

/** Where one row tells what another is, or others of its list are counted behind it, rows at the end are read with all others. */
function canGrow({ own: { builder, sheets } }: PlanState, sheet: SheetState): boolean {
  return !builder.merged.has(sheets.indexOf(sheet)) && isLastOfList(sheets, sheet);
}

/** One row of a patch beside what stood there. */
function touchedRow(sheet: SheetState, patch: CellPatch, i: number, tail: Tail): TouchedRow | 'same' {
  const { rows } = sheet;
  const row = patch.top + i - rows.top;
  const was = rows.rows[row] ?? [];
  const now = patch.values[i] ?? [];
  const left = patch.left - rows.left;
  const columns = changedColumns(was, now, left);
  return columns.length === 0 ? 'same' : { sheet, row, was, cells: withCells(was, now, left), columns, tail, isAlone: patch.values.length === 1 };
}

/** Whether a row is one of those that are read; of a header, and of a row below that cannot be one more, nothing can be said. */
function isInside({ sheet, row, tail }: TouchedRow): boolean {
  return row >= sheet.rows.from && row < tail.endOfRows(sheet);
}

/** It may be one more some day, with what stands there now; beyond the room that there is all is read anew before that. */
function keptBeside({ sheet, row, cells, tail }: TouchedRow): RowChange | 'same' {
  if (row < 0 || row >= sheet.elementOfRow.length) return 'same';
  tail.see(sheet, row, cells);
  return { sheet, row, cells, isBeside: true };
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
