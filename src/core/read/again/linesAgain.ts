import type { PlanElement } from '#core/plan/Plan';
import { linesNow } from '#core/read/linesNow';
import type { PlanState } from '#core/read/PlanState';
import type { RowChange } from '#core/read/RowChange';
import type { Tail } from '#core/read/Tail';
import type { SheetAgain } from './SheetAgain';

/** The lines of a row as the sheet tells them now. */
interface OnRow { count: number; readonly element: PlanElement; readonly code: string }

/** The rows that give other lines, or lines of another element, when their sheet is read again. Null where all is to be read anew for them. */
export function linesAgain(state: PlanState, again: SheetAgain, patched: readonly RowChange[], tail: Tail): readonly RowChange[] | null {
  const { sheet, rows } = again;
  const now = linesOf(again);
  const edited = new Set(patched.map(({ row }) => row));
  const changes: RowChange[] = [];
  for (let row = rows.from; row < Math.max(rows.to, sheet.rows.to); row += 1) {
    const told = now.get(row);
    if (!edited.has(row) && isAsBefore(state, again, row, told)) continue;
    const lines = linesNow({ sheet, row, tail }, told ?? { count: 0, element: null, code: '' });
    if (!lines) return null;
    if (lines.lines) changes.push({ sheet, row, cells: rows.rows[row] ?? [], ...lines });
  }
  return changes;
}

function isAsBefore({ plan: { elements, means } }: PlanState, { sheet }: SheetAgain, row: number, told: OnRow | undefined): boolean {
  const [first, ...others] = sheet.rowLines.of(row);
  if (first === undefined || !told) return first === undefined && !told;
  return others.length + 1 === told.count && elements[means.element[first]!] === told.element && told.element.code === told.code;
}

/** What rows give, by row. */
function linesOf(again: SheetAgain): ReadonlyMap<number, OnRow> {
  const { builder: { means, elements }, rows } = again;
  const found = new Map<number, OnRow>();
  for (let line = 0; line < means.count; line += 1) {
    const row = means.row[line]! - rows.top;
    const known = found.get(row);
    const element = means.element[line]!;
    if (known) known.count += 1;
    else found.set(row, { count: 1, element: again.objectAt(element), code: elements[element]!.code });
  }
  return found;
}
