import type { PlanElement } from '#core/plan/Plan';
import { canRekey } from './canRekey';
import { elementAbove, linesBelow, linesBeside } from './linesBeside';
import { hasAmounts, isTied } from './linesNow';
import type { MutableElement } from './Mutable';
import type { PlanState } from './PlanState';
import { parentCodeOf } from './resolve';
import type { Evaluated, TouchedRow } from './RowChange';

/** A row whose element comes, or goes; null where more than codes tells the tree, or several rows change whose amounts are means of each other's. */
export function elementComesOrGoes(state: PlanState, touched: TouchedRow, old: PlanElement | undefined, next: MutableElement | null): Evaluated | null {
  const states = [old, next].filter((each) => each !== undefined && each !== null);
  if ((hasAmounts(touched.sheet) && !touched.isAlone) || !canRekey(state.own.sheets) || states.some(isTied)) return null;
  if (next) return comes(state, touched, next);
  return old && touched.tail.elementGoes(old) ? withLines(state, touched, { gone: old }, elementAbove(state, touched.sheet, touched.row)) : null;
}

function comes(state: PlanState, touched: TouchedRow, next: MutableElement): Evaluated | null {
  next.parentCode = parentCodeOf(state.own.builder, next);
  return touched.tail.elementComes() ? withLines(state, touched, { came: next }, next) : null;
}

/** What stands beside it, and on the rows below that name no element, is means of that one, or of the one above. */
function withLines(state: PlanState, touched: TouchedRow, change: Evaluated, owner: PlanElement | undefined): Evaluated | null {
  const { sheet, cells } = touched;
  if (!hasAmounts(sheet)) return change;
  const lines = linesBeside(state, touched, change.came || sheet.elements.isMore(cells) ? owner : undefined);
  const below = linesBelow(state, touched, owner);
  return lines && below && { ...change, ...lines, others: below };
}
