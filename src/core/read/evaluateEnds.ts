import type { PlanElement } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { canRekey } from './canRekey';
import type { MutableElement } from './Mutable';
import type { PlanState, SheetState } from './PlanState';
import { parentCodeOf } from './resolve';
import type { Relined, RowChange, TouchedRow } from './rowChanges';

type AtEnd = Pick<RowChange, 'came' | 'gone' | 'relined'>;

/** A row whose element comes, or goes, behind all others; null where something stands behind it, or means beside it. */
export function elementAtEnd(state: PlanState, touched: TouchedRow, old: PlanElement | undefined, next: MutableElement | null): AtEnd | null {
  const states = [old, next].filter((each) => each !== undefined && each !== null);
  if (hasAmounts(touched.sheet) || !canRekey(state.own.sheets) || states.some(isTied)) return null;
  return goes(touched, old) && comes(state, touched, next) ? { ...(old && { gone: old }), ...(next && { came: next }) } : null;
}

function goes({ tail }: TouchedRow, old: PlanElement | undefined): boolean {
  return !old || tail.elementGoes(old);
}

function comes({ own }: PlanState, { tail }: TouchedRow, next: MutableElement | null): boolean {
  if (!next) return true;
  next.parentCode = parentCodeOf(own.builder, next);
  return tail.elementComes(next);
}

/** The lines of a row of means which come or go behind all others. */
export function linesAtEnd(state: PlanState, touched: TouchedRow, code: CellValue, came: number): { readonly relined: Relined } | null {
  const { sheet, row, tail } = touched;
  const gone = sheet.lineCountOfRow[row] ?? 0;
  const first = gone > 0 ? sheet.firstLineOfRow[row]! : -1;
  if (gone > 0 && !tail.linesGo(first, gone)) return null;
  const place = { sheet: state.own.sheets.indexOf(sheet), row: sheet.rows.top + row };
  return came === 0 || tail.linesCome(place, came) ? { relined: { first, gone, came, code } } : null;
}

/** Elements that the lists speak of too: what changes there reaches further than their own row. */
export function isTied({ level }: PlanElement): boolean {
  return level === 'programma' || level === 'hsd' || level === 'project';
}

/** Amounts beside a row of the plan may be its means, a total, or means of the row above: what they are, all rows tell together. */
export function hasAmounts({ rows }: SheetState): boolean {
  return rows.column('bedrag') >= 0;
}
