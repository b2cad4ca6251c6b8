import type { PlanElement } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import { canRekey } from './canRekey';
import { entryReaders } from './entryReaders';
import { entryNumber, listOf, type FollowedList } from './listRows';
import type { MutableElement } from './Mutable';
import type { PlanState, SheetState } from './PlanState';
import { hasElements } from './readElements';
import { listedElement } from './readListedElements';
import { hasSameToInherit } from './reach';
import { parentCodeOf } from './resolve';
import { cellAt } from './RowReader';
import type { ListedChange, RowChange, TouchedRow } from './RowChange';

type OfElement = Pick<RowChange, 'element' | 'came' | 'gone'>;
type Evaluated = OfElement & Pick<RowChange, 'listed' | 'isRelisted'>;

/**
 * What a changed row of a master list does to its entry, to its element, or to both: another value, or one comes or goes.
 * Structural (null) where another code may make another tree.
 */
export function evaluateListRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const element = hasElements(touched.sheet) ? elementChange(state, touched) : {};
  const entry = evaluateEntry(state, touched);
  return element && entry && { ...element, ...entry };
}

/** What it does to its entry alone. */
export function evaluateEntry(state: PlanState, touched: TouchedRow): Pick<RowChange, 'listed' | 'isRelisted'> | null {
  const list = listOf(touched.sheet);
  const listed = list && entryChange(state, touched, list);
  return listed === null ? null : { ...(listed && { listed }), ...(hasOtherDepartement(touched) && { isRelisted: true }) };
}

function elementChange(state: PlanState, touched: TouchedRow): OfElement | null {
  const { sheet, row, was, cells } = touched;
  const old = state.plan.elements[sheet.elementOfRow[row] ?? -1];
  const next = saidOn(state, touched, cells);
  // A project that the tree places has no element here, but has of its row what it doesn't say itself.
  if (!old && saidOn(state, touched, was)) return null;
  if (!old) return next ? turns(state, touched, { came: next }) : {};
  if (!next) return turns(state, touched, { gone: old });
  return canBecome(state, old, next) ? { element: { old, next } } : null;
}

/** Whether what hangs on it stays, or is told by codes. */
function canBecome(state: PlanState, old: PlanElement, next: PlanElement): boolean {
  return hasSameToInherit(old, next) || isByCode(state, old, next);
}

/** What a row says of its element. */
function saidOn({ plan, own }: PlanState, { sheet, row }: TouchedRow, cells: readonly CellValue[]): MutableElement | null {
  const said = listedElement(sheet.rows, numberOf(plan, sheet), sheet.fields, cells, sheet.rows.top + row);
  return said && Object.assign(said, { parentCode: parentCodeOf(own.builder, said) });
}

function turns(state: PlanState, { tail }: TouchedRow, change: Pick<OfElement, 'came' | 'gone'>): OfElement | null {
  const { came, gone } = change;
  return isByCode(state, gone, came) && (!gone || tail.elementGoes(gone)) && (!came || tail.elementComes()) ? change : null;
}

/** Whether what hangs on an HSD, a programme or a project is told by codes, wherever it stands. */
function isByCode({ plan, own }: PlanState, old: PlanElement | undefined, next: PlanElement | undefined): boolean {
  if (!canRekey(own.sheets)) return false;
  return old?.key === next?.key || ![old, next].some((each) => each?.level === 'project' && isInTree(plan, each.key));
}

/** A project that stands on the list and in the tree is one element: which of those on the list that is, reading tells. */
function isInTree({ byKey, elements }: PlanState['plan'], key: string): boolean {
  return byKey.get(key)?.some((each) => elements[each]!.level === 'project' && !elements[each]!.isListed) ?? false;
}

function entryChange({ plan, own }: PlanState, touched: TouchedRow, list: FollowedList): ListedChange | null | undefined {
  const { sheet, row, cells } = touched;
  const index = entryNumber(own.sheets, touched);
  const old = plan.lists[list].entries[index] ?? null;
  const next = entryReaders(plan.years)[list]({ rows: sheet.rows, index: numberOf(plan, sheet) })(cells, sheet.rows.top + row);
  if (!old && !next) return undefined;
  return index < own.most[list] ? { list, index, old, next } : null;
}

function hasOtherDepartement({ sheet: { layout, rows }, was, cells }: TouchedRow): boolean {
  const column = rows.column('departement');
  return layout.kind === 'diensten' && textOf(cellAt(was, column)) !== textOf(cellAt(cells, column));
}

function numberOf({ sheets }: PlanState['plan'], { layout }: SheetState): number {
  return sheets.indexOf(layout);
}
