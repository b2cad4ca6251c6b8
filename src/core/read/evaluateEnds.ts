import type { PlanElement } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { canRekey } from './canRekey';
import type { MutableElement } from './Mutable';
import type { PlanState, SheetState } from './PlanState';
import { parentCodeOf } from './resolve';
import type { Relined, RowChange, TouchedRow } from './rowChanges';

type AtEnd = Pick<RowChange, 'came' | 'gone' | 'relined'>;

/** A row whose element comes, goes, or becomes another one behind all others, with its means; null where something stands behind it. */
export function elementAtEnd(state: PlanState, touched: TouchedRow, old: PlanElement | undefined, next: MutableElement | null): AtEnd | null {
  const states = [old, next].filter((each) => each !== undefined && each !== null);
  if (!canRekey(state.own.sheets) || states.some(isTied)) return null;
  const beside = meansBeside(state, touched, states, next);
  return beside && goes(touched, old) && comes(state, touched, next) ? { ...(old && { gone: old }), ...(next && { came: next }), ...beside } : null;
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
export function linesAtEnd(state: PlanState, touched: TouchedRow, code: CellValue, came: number, isByCode: boolean): { readonly relined: Relined } | null {
  const { sheet, row, tail } = touched;
  const gone = sheet.lineCountOfRow[row] ?? 0;
  const first = gone > 0 ? sheet.firstLineOfRow[row]! : -1;
  if (gone > 0 && !tail.linesGo(first, gone)) return null;
  const place = { sheet: state.own.sheets.indexOf(sheet), row: sheet.rows.top + row };
  return came === 0 || tail.linesCome(place, came) ? { relined: { first, gone, came, code, isByCode } } : null;
}

/** Elements that the lists speak of too: what changes there reaches further than their own row. */
export function isTied({ level }: PlanElement): boolean {
  return level === 'programma' || level === 'hsd' || level === 'project';
}

export function hasAmounts({ rows }: SheetState): boolean {
  return rows.column('bedrag') >= 0;
}

/** What stands beside an objective may be a total, and what stands below a row that names nothing is of the element above: then all is read anew. */
function meansBeside(state: PlanState, touched: TouchedRow, states: readonly PlanElement[], next: MutableElement | null): { readonly relined?: Relined } | null {
  const { sheet, row, was, cells } = touched;
  if (!hasAmounts(sheet)) return {};
  const isObjective = states.some(({ level }) => state.own.builder.levels.get(level)?.carriesMeans === false);
  if (isObjective || [was, cells].some((each) => sheet.elements.isMore(each))) return null;
  const came = next ? sheet.lines.filledCount(cells) : 0;
  return came + sheet.lineCountOfRow[row]! === 0 ? {} : linesAtEnd(state, touched, next?.code ?? '', came, false);
}
