import type { Field, SheetKind } from '#core/layout/Layout';
import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import { isTotalRow } from '#core/values/totalText';
import type { MutableElement } from './Mutable';
import { canRekey } from './canRekey';
import { elementAtEnd, hasAmounts, isTied, linesAtEnd } from './evaluateEnds';
import type { PlanState, SheetState } from './PlanState';
import { isMeansRow } from './readMeansSheet';
import { isNested } from './readPlanSheet';
import { parentCodeOf } from './resolve';
import type { RowChange, TouchedRow } from './rowChanges';
import { evaluateListRow } from './evaluateListRow';
import { cellAt } from './RowReader';

type Evaluated = Pick<RowChange, 'element' | 'lines' | 'listed' | 'isRelisted' | 'came' | 'gone' | 'relined'>;
const NOTHING: Evaluated = {};

const EVALUATORS: Partial<Record<SheetKind, (state: PlanState, touched: TouchedRow) => Evaluated | null>> = { plan: planRow, middelen: meansRow, vlak: flatRow };

/** What a changed row does; null when it is structural. */
export function evaluateRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const evaluate = EVALUATORS[touched.sheet.layout.kind];
  if (evaluate) return evaluate(state, touched);
  return isInColumns(touched) ? evaluateListRow(state, touched) : NOTHING;
}

function isInColumns({ sheet, columns }: TouchedRow): boolean {
  return columns.some((column) => sheet.columns.has(column));
}

function touches({ sheet, columns }: TouchedRow, isWanted: (field: Field) => boolean): boolean {
  return sheet.layout.columns.some(({ field, column }) => isWanted(field) && columns.includes(column - sheet.rows.left));
}

function areLinesOther({ sheet, was, cells }: TouchedRow): boolean {
  return sheet.lines.filledGroups(was) !== sheet.lines.filledGroups(cells);
}

function linesOf({ sheet, row }: TouchedRow, code: CellValue, isByCode: boolean): Evaluated {
  const first = sheet.firstLineOfRow[row] ?? -1;
  return first < 0 ? NOTHING : { lines: { first, count: sheet.lineCountOfRow[row] ?? 0, code, isByCode } };
}

// A row without a code is told from a row of totals by its other cells; with a code, only the understood ones matter.

function planRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const { sheet, row, cells } = touched;
  const old = elementAt(state, sheet.elementOfRow[row]);
  if (old && isBesides(touched, old.code)) return NOTHING;
  const next = sheet.elements.elementOf(cells, sheet.rows.top + row);
  if (!old && !next) return moreMeans(state, touched);
  return old && next ? planElement(state, touched, old, next) : elementAtEnd(state, touched, old, next);
}

/** A row with more means of the element above it. */
function moreMeans(state: PlanState, touched: TouchedRow): Evaluated | null {
  const { sheet, was, cells, row } = touched;
  const { means } = state.plan;
  if (!hasAmounts(sheet)) return NOTHING;
  const isMore = sheet.elements.isMore(cells);
  if (isMore !== sheet.elements.isMore(was) || areLinesOther(touched)) return null;
  const element = elementAt(state, means.element[sheet.firstLineOfRow[row] ?? -1]);
  return isMore && element ? linesOf(touched, element.code, false) : NOTHING;
}

function planElement(state: PlanState, touched: TouchedRow, old: PlanElement, next: MutableElement): Evaluated | null {
  if (isCountedAnew(touched, old) && !keepsWhole(touched, old, next)) return null;
  if (isMoved(state, touched, old, next)) return null;
  giveParent(state, touched.sheet, old, next);
  return { element: { old, next }, ...(hasAmounts(touched.sheet) && linesOf(touched, next.code, false)) };
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
  const isPlaced = isNested(rows);
  next.parentCode = isPlaced ? old.parentCode : parentCodeOf(own.builder, next);
  if (isPlaced) next.parent = old.parent;
}

/** Whether a row's element becomes another one in a way that reaches further than codes can tell. */
function isMoved({ own }: PlanState, touched: TouchedRow, old: PlanElement, next: MutableElement): boolean {
  const { sheet } = touched;
  if (isTied(old) || isTied(next)) return true;
  const isElsewhere = old.key !== next.key && !canRekey(own.sheets);
  if (!hasAmounts(sheet)) return isElsewhere || (isNested(sheet.rows) && isOther(old, next));
  return areLinesOther(touched) || isOther(old, next);
}

function isOther(old: PlanElement, next: MutableElement): boolean {
  return old.code !== next.code || old.level !== next.level;
}

function meansRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const { sheet, row, cells } = touched;
  const code = sheet.codes(cells);
  if (isBesides(touched, code)) return NOTHING;
  const isLine = isMeansRow(sheet.rows, cells, code, sheet.lines);
  const wasLine = (sheet.firstLineOfRow[row] ?? -1) >= 0;
  if (isLine !== wasLine || (sheet.lines.most > 1 && areLinesOther(touched))) return linesAtEnd(state, touched, code, isLine ? lineCount(touched) : 0);
  return isLine ? linesOf(touched, code, true) : NOTHING;
}

/** How many lines a row of a means sheet gives: one at least. */
function lineCount({ sheet, cells }: TouchedRow): number {
  return sheet.lines.most > 1 ? Math.max(1, sheet.lines.filledCount(cells)) : 1;
}

const LINE_FIELDS: ReadonlySet<Field> = new Set(['bedrag', 'kostenplaats', 'budgetplaats', 'aard', 'richting', 'afschrijvingstermijn', 'rekening', 'beleidsveld', 'sleutel']);
const TREE_FIELDS: ReadonlySet<Field> = new Set(['code', 'title', 'hsd']);

function flatRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const { sheet, row } = touched;
  // Whether a row is one of totals, its first text tells, wherever that stands.
  if (isTotalRow(touched.was) !== isTotalRow(touched.cells)) return null;
  if (!isInColumns(touched)) return NOTHING;
  if (touches(touched, (field) => TREE_FIELDS.has(field)) || areLinesOther(touched)) return null;
  const old = elementAt(state, state.plan.means.element[sheet.firstLineOfRow[row] ?? -1]);
  if (!old) return null;
  const lines = linesOf(touched, old.code, false);
  return touches(touched, (field) => !LINE_FIELDS.has(field)) ? flatFields(state, touched, old, lines) : lines;
}

/** What a row says of its lowest element counts where the element has its place. */
function flatFields({ plan }: PlanState, touched: TouchedRow, old: PlanElement, lines: Evaluated): Evaluated | null {
  const { sheet, row } = touched;
  if (isTied(old) || isNamedAbove(touched, old)) return null;
  const isItsPlace = plan.sheets[old.sheet] === sheet.layout && old.row === row + sheet.rows.top;
  return isItsPlace ? { element: { old, next: flatElement(touched, old) }, ...lines } : lines;
}

/** The element with what its row says now; code, level, title, parent and HSD are not told by these columns. */
function flatElement({ sheet, cells }: TouchedRow, old: PlanElement): MutableElement {
  const { code, key, level, title, parentCode, parent, isListed, hsdCodes } = old;
  const own = { sheet: old.sheet, row: old.row, code, key, level, title, parentCode, parent, isListed };
  return { ...sheet.fields.element(cells, own), hsdCodes };
}

/** Whether a row names its lowest element among the parents too: then what stands beside it is not its own. */
function isNamedAbove({ sheet, cells }: TouchedRow, { key }: PlanElement): boolean {
  const codes = sheet.layout.columns.filter(({ field, level }) => level !== undefined && (field === 'code' || field === 'title'));
  const named = codes.filter(({ column }) => isNamedBy(textOf(cellAt(cells, column - sheet.rows.left)), key)).length;
  // A code that goes on from its parent's stands in no cell as it is.
  return key === '' ? named !== 1 : named > 1;
}

/** Whether a cell holds this code, alone or with a title behind it. */
function isNamedBy(text: string, key: string): boolean {
  return codeKey(text) === key || codeKey(/^\S+?(?=[:–—]|\s|$)/u.exec(text)?.[0] ?? '') === key;
}
