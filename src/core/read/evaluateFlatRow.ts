import type { Field } from '#core/layout/Layout';
import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import { isTotalRow } from '#core/values/totalText';
import { isTied, linesNow } from './linesNow';
import { isSubtotal, lowestStep } from './flatSteps';
import { HeldRows, type HeldLines } from './HeldRows';
import { isInColumns } from './isInColumns';
import { lowestOnRow } from './lowestOnRow';
import type { MutableElement } from './Mutable';
import { namedAnew } from './namedAnew';
import { recodedOnRow } from './recodedOnRow';
import { rehungOnRow } from './rehungOnRow';
import { retitledOnRow, type RetoldElement } from './retitledOnRow';
import { toldByRows } from './toldByRows';
import type { PlanState, SheetState } from './PlanState';
import type { Evaluated, RowChange, RowsLines, TouchedRow } from './RowChange';
import { cellAt } from './RowReader';

const LINE_FIELDS: ReadonlySet<Field> = new Set(['bedrag', 'kostenplaats', 'budgetplaats', 'aard', 'richting', 'afschrijvingstermijn', 'rekening', 'beleidsveld', 'sleutel']);
const TREE_FIELDS: ReadonlySet<Field> = new Set(['code', 'title', 'hsd']);

/** What a changed row of a flat sheet does; null when it is structural. */
export function evaluateFlatRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  // Whether a row is one of totals, its first text tells, wherever that stands.
  if (isTotalRow(touched.was) !== isTotalRow(touched.cells)) return null;
  if (!isInColumns(touched)) return {};
  return toldByRow(state, touched) ?? toldByRows(state, touched);
}

/** What the changed row alone tells. */
function toldByRow(state: PlanState, touched: TouchedRow): Evaluated | null {
  const retold = isInTree(touched) ? retitledOnRow(state, touched) ?? recodedOnRow(state, touched) ?? rehungOnRow(state, touched) : 'nothing';
  if (!retold) return namedAnew(state, touched);
  return isApart(touched, retold) ? evaluated(state, touched, retold) : null;
}

function isInTree(touched: TouchedRow): boolean {
  return touches(touched, (field) => TREE_FIELDS.has(field));
}

/** Whether no other row of the same edit names an element that is another now. */
function isApart({ tail }: TouchedRow, retold: RetoldElement | 'nothing'): boolean {
  return retold === 'nothing' || tail.names([], retold.element);
}

function evaluated(state: PlanState, touched: TouchedRow, retold: RetoldElement | 'nothing'): Evaluated | null {
  // By what it is told now its lowest element may not be found.
  const lowest = retold !== 'nothing' && retold.isLowest ? retold.element : lowestOf(state, touched);
  if (lowest === 'unsure') return null;
  if (retold === 'nothing') return lowest === 'none' ? linesOfNone(state, touched) : fieldsAndLines(state, touched, lowest);
  return lowest === 'none' ? null : withCode(state, touched, withRetold(fieldsAndLines(state, touched, lowest), lowest, retold));
}

/** What a row does besides, and what it tells otherwise of one of its elements; null where another of them changes too. */
function withRetold(besides: Evaluated | null, lowest: PlanElement, { element: old, told }: RetoldElement): Evaluated | null {
  if (!besides || (besides.element && lowest !== old)) return null;
  return { ...besides, element: { old, next: { ...besides.element?.next ?? (old as MutableElement), ...told } } };
}

/** The lines of an element say its code, also those on rows below that name none; their cells stay, where no others are typed at once. */
function withCode(state: PlanState, touched: TouchedRow, change: Evaluated | null): Evaluated | null {
  if (!change?.element || change.element.old.code === change.element.next.code) return change;
  const { old, next: { code } } = change.element;
  const others = otherRows(state, touched, old).map((row): RowChange => linesOn(touched.sheet, row, { element: old, code }));
  if (others.length > 0 && !touched.isAlone) return null;
  return { ...change, ...(change.lines && { lines: { ...change.lines, code } }), others: [...change.others ?? [], ...others] };
}

/** The other rows of its sheet on which an element has lines. */
function otherRows({ plan: { means, sheets }, own: { index } }: PlanState, { sheet: { layout, rows }, row }: TouchedRow, { index: element }: PlanElement): readonly number[] {
  const lines = index.linesOf(element).filter((line) => sheets[means.sheet[line]!] === layout);
  return [...new Set(lines.map((line) => means.row[line]! - rows.top))].filter((each) => each !== row);
}

function linesOn(sheet: SheetState, row: number, { element, code }: Pick<RowsLines, 'element' | 'code'>): RowChange {
  return { sheet, row, cells: sheet.rows.rows[row] ?? [], lines: { count: sheet.rowLines.countOf(row), element, code } };
}

function touches({ sheet, columns }: TouchedRow, isWanted: (field: Field) => boolean): boolean {
  return sheet.layout.columns.some(({ field, column }) => isWanted(field) && columns.includes(column - sheet.rows.left));
}

function lowestOf({ plan, own }: PlanState, { sheet, row, cells }: TouchedRow): PlanElement | 'none' | 'unsure' {
  const [line] = sheet.rowLines.of(row);
  const lowest = line === undefined ? lowestOnRow(own, sheet, cells) : plan.means.element[line]!;
  return typeof lowest === 'number' ? plan.elements[lowest]! : lowest;
}

function fieldsAndLines(state: PlanState, touched: TouchedRow, lowest: PlanElement): Evaluated | null {
  const lines = linesOfRow(state, touched, lowest);
  const isNamed = lowestStep(touched.sheet.steps, touched.cells) >= 0;
  return lines && isNamed && touches(touched, (field) => !LINE_FIELDS.has(field) && !TREE_FIELDS.has(field)) ? flatFields(state, touched, lowest, lines) : lines;
}

/** Amounts on a row that names nothing are none; where parents stand at the first row of their group only, they are more of the row above. */
function linesOfNone(state: PlanState, touched: TouchedRow): Evaluated | null {
  const { sheet, row, cells } = touched;
  if (!isMerged(state, touched) || lowestStep(sheet.steps, cells) >= 0 || isTotalRow(cells)) return {};
  const above = rowAbove(sheet, row);
  if (lowestStep(sheet.steps, above) < sheet.steps.length - 1) return {};
  const lowest = lowestOnRow(state.own, sheet, above);
  return typeof lowest === 'number' ? linesOfRow(state, touched, state.plan.elements[lowest]!) : null;
}

/** The nearest row above that names anything, and is none of totals. */
function rowAbove({ steps, rows: { rows, from } }: SheetState, row: number): readonly CellValue[] {
  for (let above = row - 1; above >= from; above -= 1) {
    const cells = rows[above] ?? [];
    const lowest = lowestStep(steps, cells);
    if (lowest >= 0 && (lowest === steps.length - 1 || !isSubtotal(steps, cells))) return cells;
  }
  return [];
}

/** Where parents stand at the first row of their group only, amounts may make a total of what stands beside an objective above, or its own: of one row only, for each answer rests on all other rows. */
function linesOfRow(state: PlanState, touched: TouchedRow, element: PlanElement): Evaluated | null {
  const { sheet, was, tail } = touched;
  const filled = filledCount(touched);
  if (!isMerged(state, touched)) return linesNow(touched, { count: filled, element, code: element.code });
  return sheet.lines.hasAmounts(was) === filled > 0 || tail.turns(sheet) ? heldLines(state, touched, filled, element) : null;
}

function heldLines(state: PlanState, touched: TouchedRow, filled: number, element: PlanElement): Evaluated | null {
  const [own, ...above] = new HeldRows(state, touched.sheet).linesOf(touched.row, filled, element) ?? [];
  if (!own || (above.length > 0 && !touched.isAlone)) return null;
  const others = above.map((lines) => heldChange(touched, lines));
  const lines = linesNow(touched, { count: own.count, element, code: element.code });
  return lines && withOthers(lines, others);
}

function withOthers(lines: Evaluated, others: readonly (RowChange | null)[]): Evaluated | null {
  const changes = others.flatMap((each) => each ?? []);
  return changes.length < others.length ? null : { ...lines, ...(changes.length > 0 && { others: changes }) };
}

/** Other lines of an objective above, whose cells stay. */
function heldChange({ sheet, tail }: TouchedRow, { row, count, element }: HeldLines): RowChange | null {
  const lines = linesNow({ sheet, row, tail }, { count, element, code: element.code });
  return lines && { sheet, row, cells: sheet.rows.rows[row] ?? [], ...lines };
}

function filledCount({ sheet, cells }: TouchedRow): number {
  return sheet.lines.filledCount(cells);
}

function isMerged({ own }: PlanState, { sheet }: TouchedRow): boolean {
  return own.builder.merged.has(own.sheets.indexOf(sheet));
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
