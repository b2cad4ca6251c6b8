import type { PlanElement } from '#core/plan/Plan';
import { canRekey } from './canRekey';
import type { MutableElement } from './Mutable';
import type { PlanState, SheetState } from './PlanState';
import { parentCodeOf } from './resolve';
import type { RowChange, RowsLines, TouchedRow } from './rowChanges';

type ComesOrGoes = Pick<RowChange, 'came' | 'gone'>;

/** A row whose element comes, or goes; null where means stand beside it, or more than codes tells the tree. */
export function elementComesOrGoes(state: PlanState, touched: TouchedRow, old: PlanElement | undefined, next: MutableElement | null): ComesOrGoes | null {
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

/** The lines that a row gives now; null where all is to be read anew for them. */
export function linesNow({ sheet, row, tail }: TouchedRow, lines: RowsLines): Pick<RowChange, 'lines'> | null {
  if (lines.count === 0 && sheet.rowLines.countOf(row) === 0) return {};
  return tail.linesBecome(sheet, row, lines.count) ? { lines } : null;
}

/** Elements that the lists speak of too: what changes there reaches further than their own row. */
export function isTied({ level }: PlanElement): boolean {
  return level === 'programma' || level === 'hsd' || level === 'project';
}

/** Amounts beside a row of the plan may be its means, a total, or means of the row above: what they are, all rows tell together. */
export function hasAmounts({ rows }: SheetState): boolean {
  return rows.column('bedrag') >= 0;
}
