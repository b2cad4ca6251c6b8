import type { Field, SheetLayout } from '#core/layout/Layout';
import type { Plan, SheetCells } from '#core/plan/Plan';

/** What a row of such a sheet is not without: where it is empty below a filled cell, the two may be one. */
const FILLED: ReadonlySet<Field> = new Set(['code', 'niveau', 'title', 'element', 'kostenplaats', 'aard']);
const KINDS: ReadonlySet<string> = new Set(['plan', 'middelen', 'vlak']);

/**
 * The names of the sheets on which merged cells may stand: a cell that every row fills is empty on a row that holds
 * something, or one that most rows fill is empty right of a filled one. Of a cell that most rows leave empty nothing tells
 * whether it belongs to its neighbour; who asks for a full look is given all sheets.
 */
export function gapsIn({ sheets, cells = [] }: Plan, isFullLook = false): readonly string[] {
  return sheets.filter((sheet, index) => KINDS.has(sheet.kind) && (isFullLook || hasGap(sheet, cells[index]) || hasGapBeside(sheet, cells[index]))).map(({ name }) => name);
}

function hasGap({ columns }: SheetLayout, cells: SheetCells | undefined): boolean {
  if (!cells) return false;
  const { rows, from, to, left } = cells;
  // A parent beside its actions stands at the first of them, merged or not: that is understood.
  const filled = columns.filter(({ field, level }) => FILLED.has(field) && level === undefined).map(({ column }) => column - left);
  const read = rows.slice(from, to);
  return read.some((here, i) => filled.some((column) => (here[column] ?? '') === '' && (read[i - 1]?.[column] ?? '') !== '') && here.some((content) => content !== ''));
}

/** Of what most rows fill, given what stands at its left, one in four may be left out. */
const MOST = 0.75;

function hasGapBeside({ columns }: SheetLayout, cells: SheetCells | undefined): boolean {
  if (!cells) return false;
  const { left } = cells;
  const read = new Set(columns.map(({ column }) => column - left));
  // Years without an amount are no gaps.
  const texts = columns.filter(({ field, level, column }) => field !== 'bedrag' && level === undefined && read.has(column - left - 1));
  return texts.some(({ column }) => isMostlyFilled(cells, column - left));
}

/** Whether most rows, but not all, that hold something at its left hold something here. */
function isMostlyFilled({ rows, from, to }: SheetCells, column: number): boolean {
  let all = 0;
  let filled = 0;
  for (const row of rows.slice(from, to)) {
    if ((row[column - 1] ?? '') === '') continue;
    all += 1;
    if ((row[column] ?? '') !== '') filled += 1;
  }
  return filled < all && filled >= all * MOST;
}
