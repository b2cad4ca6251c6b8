import type { SheetKind } from '#core/layout/Layout';
import type { PlanElement } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import type { MutableElement } from './Mutable';
import { canRekey } from './canRekey';
import { elementComesOrGoes } from './elementComesOrGoes';
import { hasAmounts, isTied, linesNow } from './linesNow';
import { elementAbove, linesBelow, linesBeside } from './linesBeside';
import type { PlanState, SheetState } from './PlanState';
import { isMeansRow } from './readMeansSheet';
import { isNested } from './readPlanSheet';
import { parentCodeOf } from './resolve';
import type { Evaluated, TouchedRow } from './RowChange';
import { evaluateFlatRow } from './evaluateFlatRow';
import { evaluateListRow } from './evaluateListRow';
import { isInColumns } from './isInColumns';
import { isOther } from './nested/isTreeChange';
import { isToldByPlace } from './nested/isToldByPlace';

const NOTHING: Evaluated = {};

const EVALUATORS: Partial<Record<SheetKind, (state: PlanState, touched: TouchedRow) => Evaluated | null>> = { plan: planRow, middelen: meansRow, vlak: evaluateFlatRow };

/** What a changed row does; null when it is structural. */
export function evaluateRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const evaluate = EVALUATORS[touched.sheet.layout.kind];
  if (evaluate) return evaluate(state, touched);
  return isInColumns(touched) ? evaluateListRow(state, touched) : NOTHING;
}

// A row without a code is told from a row of totals by its other cells; with a code, only the understood ones matter.

function planRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const { sheet, row, cells } = touched;
  const old = elementAt(state, sheet.elementOfRow[row]);
  if (old && isBesides(touched, old.code)) return NOTHING;
  const next = sheet.elements.elementOf(cells, sheet.rows.top + row);
  if (!old && !next) return moreMeans(state, touched);
  return old && next ? planElement(state, touched, old, next) : elementComesOrGoes(state, touched, old, next);
}

/** Gives the element what its row does not say itself; false where more than codes and places tell that. */
function isToldByRow(state: PlanState, touched: TouchedRow, old: PlanElement, next: MutableElement): boolean {
  if (isCountedAnew(touched, old) && !keepsWhole(touched, old, next)) return false;
  if (isMoved(state, touched, old, next)) return false;
  giveParent(state, touched.sheet, old, next);
  return !isNamedOtherwise(state, old, next);
}

/** Whether rows of a flat sheet name it, and what its own row says now is another title or parent: they fill in what that leaves open, and what they say otherwise is noted. */
function isNamedOtherwise({ own: { builder: { timesNamed } } }: PlanState, old: PlanElement, next: PlanElement): boolean {
  return (timesNamed[old.index] ?? 0) > 0 && (next.title !== old.title || next.parentCode !== old.parentCode);
}

/** A row with more means of the element above it. */
function moreMeans(state: PlanState, touched: TouchedRow): Evaluated | null {
  const { sheet, cells, row } = touched;
  if (!hasAmounts(sheet)) return NOTHING;
  return linesBeside(state, touched, sheet.elements.isMore(cells) ? elementAbove(state, sheet, row) : undefined);
}

function planElement(state: PlanState, touched: TouchedRow, old: PlanElement, next: MutableElement): Evaluated | null {
  if (!isToldByRow(state, touched, old, next)) return null;
  if (!hasAmounts(touched.sheet)) return { element: { old, next } };
  const lines = linesBeside(state, touched, old, next);
  const below = isOther(old, next) ? linesBelow(state, touched, old, next) : [];
  return lines && below && { element: { old, next }, ...lines, others: below };
}

/** Whether a row says a code that goes on from its parent's: then the plan has the whole one. */
function isCountedAnew(touched: TouchedRow, { key }: PlanElement): boolean {
  const { sheet, was, row } = touched;
  return isNested(sheet.rows) && sheet.elements.elementOf(was, sheet.rows.top + row)?.key !== key;
}

/** Gives the element the whole code that it had; false where its row says another one now. */
function keepsWhole({ sheet, was, row }: TouchedRow, old: PlanElement, next: MutableElement): boolean {
  const said = sheet.elements.elementOf(was, sheet.rows.top + row);
  if (said?.key !== next.key || said.level !== next.level) return false;
  Object.assign(next, { code: old.code, key: old.key });
  return true;
}

function elementAt({ plan }: PlanState, index: number | undefined): PlanElement | undefined {
  return plan.elements[index ?? -1];
}

function isBesides(touched: TouchedRow, code: CellValue): boolean {
  return code !== '' && !isInColumns(touched);
}

function giveParent({ own }: PlanState, { rows }: SheetState, old: PlanElement, next: MutableElement): void {
  const isPlaced = isNested(rows) && isToldByPlace(own.builder, old);
  next.parentCode = isPlaced ? old.parentCode : parentCodeOf(own.builder, next);
  if (isPlaced) next.parent = old.parent;
}

/** Whether a row's element becomes another one in a way that reaches further than codes, or the rows below it, can tell. */
function isMoved({ own }: PlanState, { sheet, isAlone }: TouchedRow, old: PlanElement, next: MutableElement): boolean {
  if (isTied(old) || isTied(next)) return true;
  if (isOther(old, next) && hasAmounts(sheet) && !isAlone) return true;
  return old.key !== next.key && !canRekey(own.sheets);
}

function meansRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const { sheet, cells } = touched;
  const code = sheet.codes(cells);
  if (isBesides(touched, code)) return NOTHING;
  const isLine = isMeansRow(sheet.rows, cells, code, sheet.lines);
  return linesNow(touched, { count: isLine ? lineCount(touched) : 0, element: null, code });
}

/** How many lines a row of a means sheet gives: one at least. */
function lineCount({ sheet, cells }: TouchedRow): number {
  return sheet.lines.most > 1 ? Math.max(1, sheet.lines.filledCount(cells)) : 1;
}
