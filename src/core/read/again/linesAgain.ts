import type { PlanElement } from '#core/plan/Plan';
import { rowNumber } from '#core/plan/rowNumber';
import { linesNow } from '#core/read/linesNow';
import type { PlanState } from '#core/read/PlanState';
import type { RowChange, RowsLines } from '#core/read/RowChange';
import type { Tail } from '#core/read/Tail';
import type { SheetNow, SheetsAgain } from './SheetsAgain';

/** The lines of a row as the sheet tells them now. */
interface OnRow { count: number; readonly element: PlanElement; readonly code: string }

/** The rows that give other lines, or lines of another element, when their sheets are read again. Null where all is to be read anew for them. */
export function linesAgain(state: PlanState, again: SheetsAgain, patched: readonly RowChange[], tail: Tail): readonly RowChange[] | null {
  const now = linesOf(again);
  const changes: RowChange[] = [];
  for (const each of again.sheets) {
    for (const row of rowsWithOthers(state, each, now, patched)) {
      const lines = linesNow({ sheet: each.sheet, row, tail }, now.get(rowNumber({ sheet: each.index, row })) ?? NONE);
      if (!lines) return null;
      if (lines.lines) changes.push({ sheet: each.sheet, row, cells: each.rows.rows[row] ?? [], ...lines });
    }
  }
  return changes;
}

const NONE: RowsLines = { count: 0, element: null, code: '' };

/** The rows of a sheet that were edited, or give other lines. */
function rowsWithOthers(state: PlanState, each: SheetNow, now: ReadonlyMap<number, OnRow>, patched: readonly RowChange[]): readonly number[] {
  const { sheet, index, rows: { from, to } } = each;
  const edited = new Set(patched.flatMap((change) => (change.sheet === sheet ? change.row : [])));
  const all = Array.from({ length: Math.max(to, sheet.rows.to) - from }, (_, i) => from + i);
  return all.filter((row) => edited.has(row) || !isAsBefore(state, each, row, now.get(rowNumber({ sheet: index, row }))));
}

function isAsBefore({ plan: { elements, means } }: PlanState, { sheet }: SheetNow, row: number, told: OnRow | undefined): boolean {
  const [first, ...others] = sheet.rowLines.of(row);
  if (first === undefined || !told) return first === undefined && !told;
  return others.length + 1 === told.count && elements[means.element[first]!] === told.element && told.element.code === told.code;
}

/** What rows give, by the number of the row among those of its sheet. */
function linesOf(again: SheetsAgain): ReadonlyMap<number, OnRow> {
  const { builder: { means, elements } } = again;
  const tops = new Map(again.sheets.map(({ index, rows }) => [index, rows.top]));
  const found = new Map<number, OnRow>();
  for (let line = 0; line < means.count; line += 1) {
    const sheet = means.sheet[line]!;
    const place = rowNumber({ sheet, row: means.row[line]! - tops.get(sheet)! });
    const known = found.get(place);
    const element = means.element[line]!;
    if (known) known.count += 1;
    else found.set(place, { count: 1, element: again.objectAt(element), code: elements[element]!.code });
  }
  return found;
}
