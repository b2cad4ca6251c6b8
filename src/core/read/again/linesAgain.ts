import type { PlanElement } from '#core/plan/Plan';
import { rowNumber } from '#core/plan/rowNumber';
import { linesNow } from '#core/read/linesNow';
import type { PlanState, SheetState } from '#core/read/PlanState';
import type { RowChange, RowsLines } from '#core/read/RowChange';
import type { SheetRows } from '#core/read/RowReader';
import type { Tail } from '#core/read/Tail';
import type { ElementsAgain } from './ElementsAgain';

/** The lines of a row as the sheet tells them now. */
interface OnRow { count: number; readonly element: PlanElement; readonly code: string }

/** The rows that give other lines, or lines of another element, when their sheets are read again. Null where all is to be read anew for them. */
export function linesAgain(state: PlanState, again: ElementsAgain, patched: readonly RowChange[], tail: Tail): readonly RowChange[] | null {
  const now = linesOf(again);
  const changes: RowChange[] = [];
  for (const sheet of again.sheets) {
    const rows = again.rowsOf(sheet);
    for (const row of rowsWithOthers(state, sheet, rows, now, patched)) {
      const lines = linesNow({ sheet, row, tail }, now.get(placeOf(state, sheet, row)) ?? NONE);
      if (!lines) return null;
      if (lines.lines) changes.push({ sheet, row, cells: rows.rows[row] ?? [], ...lines });
    }
  }
  return changes;
}

function placeOf({ own: { sheets } }: PlanState, sheet: SheetState, row: number): number {
  return rowNumber({ sheet: sheets.indexOf(sheet), row: sheet.rows.top + row });
}

/** The rows of a sheet that were edited, or give other lines. */
function rowsWithOthers(state: PlanState, sheet: SheetState, { from, to }: SheetRows, now: ReadonlyMap<number, OnRow>, patched: readonly RowChange[]): readonly number[] {
  const edited = new Set(patched.flatMap((change) => (change.sheet === sheet ? change.row : [])));
  const first = placeOf(state, sheet, 0);
  const all = Array.from({ length: Math.max(to, sheet.rows.to) - from }, (_, i) => from + i);
  return all.filter((row) => edited.has(row) || !isAsBefore(state, sheet, row, now.get(first + row)));
}

const NONE: RowsLines = { count: 0, element: null, code: '' };

function isAsBefore({ plan: { elements, means } }: PlanState, { rowLines }: SheetState, row: number, told: OnRow | undefined): boolean {
  const [first, ...others] = rowLines.of(row);
  if (first === undefined || !told) return first === undefined && !told;
  return others.length + 1 === told.count && elements[means.element[first]!] === told.element && told.element.code === told.code;
}

/** What rows give, by the number of the row. */
function linesOf(again: ElementsAgain): ReadonlyMap<number, OnRow> {
  const { means, elements } = again.builder;
  const found = new Map<number, OnRow>();
  for (let line = 0; line < means.count; line += 1) {
    const place = rowNumber({ sheet: means.sheet[line]!, row: means.row[line]! });
    const known = found.get(place);
    const element = elements[means.element[line]!]!;
    if (known) known.count += 1;
    else found.set(place, { count: 1, element: again.objectOf(element), code: element.code });
  }
  return found;
}
