import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { giveFlatHsd } from './flatHsd';
import { levelOnStep, lowestStep, titleColumn, type Label, type Step } from './flatSteps';
import { isTied, linesNow } from './linesNow';
import type { MutableElement } from './Mutable';
import { isOwn, namedOnRow, type Named } from './namedOnRow';
import { placedOn } from './placedOn';
import type { PlanState, SheetState } from './PlanState';
import { parentCodeOf } from './resolve';
import { cellAt } from './RowReader';
import type { Evaluated, RowsLines, TouchedRow } from './RowChange';

/**
 * A row of a flat sheet that names other elements now, where each row names all parents: it comes, goes, or hangs under
 * something else. The element of its lowest level comes with it, goes, or is another; those above it are in the plan,
 * have their place on another row, and are only named once more, or once less. Null where more than the row tells.
 */
export function namedAnew(state: PlanState, touched: TouchedRow): Evaluated | null {
  const names = isToldByRow(state, touched) ? namesOf(state, touched) : null;
  if (!names || !isApart(touched, names)) return null;
  const turned = turns(state, touched, names);
  const lines = turned && linesNow(touched, linesOf(touched, turned, names.now));
  return lines && { ...turned, ...lines, named: { less: again(names.before, names.own), more: again(names.now, names.own) } };
}

/** Whether no other row of the same edit names what this one turns, or turns what it names. */
function isApart({ tail }: TouchedRow, { now, own }: Names): boolean {
  return tail.names(again(now, own), own);
}

/**
 * What a row named and names now; `own` is the element of the lowest level that it named and no other row does; `kept`
 * are the others that have their place on it.
 */
interface Names { readonly before: Named; readonly now: Named; readonly own: PlanElement | undefined; readonly kept: readonly PlanElement[] }

function namesOf(state: PlanState, touched: TouchedRow): Names | null {
  const before = namedOnRow(state, touched, touched.was);
  const now = before && namedOnRow(state, touched, touched.cells);
  if (!now) return null;
  const own = before.lowest && isOwn(state, touched, before.lowest) ? before.lowest : undefined;
  const names = { before, now, own, kept: placedOn(state, touched).filter((element) => element !== own) };
  return keepsPlaces(touched, names) && givesNoTitle(touched, names) ? names : null;
}

/** The lines of a row are of the lowest that it names: of one that has another code now, too. */
function linesOf({ sheet, cells }: TouchedRow, { came, element }: Evaluated, { lowest }: Named): RowsLines {
  const of = came ?? element?.old ?? lowest;
  return of ? { count: sheet.lines.filledCount(cells), element: of, code: (came ?? element?.next ?? of).code } : { count: 0, element: null, code: '' };
}

/** Whether each row of a sheet names all parents, by their whole codes. */
export function areAllNamed({ own: { builder, sheets } }: PlanState, sheet: SheetState): boolean {
  const index = sheets.indexOf(sheet);
  return !builder.merged.has(index) && !builder.countedAnew.has(index) && !sheet.layout.context?.length;
}

/** Whether a row tells what its elements hang under, whatever stands on others, and nothing was noted of it. */
function isToldByRow(state: PlanState, { sheet, row }: TouchedRow): boolean {
  const index = state.own.sheets.indexOf(sheet);
  return areAllNamed(state, sheet) && !state.plan.repeats!.some((each) => each.sheet === index && each.row === row + sheet.rows.top);
}

/** Whether no other element has its title from this row: where one column holds those of all levels, a row below the first may give it. */
function givesNoTitle({ sheet, was }: TouchedRow, { before: { above, steps, lowest, label } }: Names): boolean {
  const again = [...above.map((element, i) => ({ element, step: steps[i]! })), ...(lowest ? [{ element: lowest, step: label!.step }] : [])];
  return again.every(({ element, step }) => element.isListed || !saysTitle(sheet, step, was) || saysTitle(sheet, step, sheet.rows.rows[element.row - sheet.rows.top] ?? []));
}

function saysTitle({ steps }: SheetState, step: Step, cells: readonly CellValue[]): boolean {
  return cellAt(cells, titleColumn(step, steps.indexOf(step) === lowestStep(steps, cells))) !== '';
}

/** Whether those that have their place on this row are named by it as they were; its own element, too, where it stands above another one now. */
function keepsPlaces(touched: TouchedRow, { now: { above, steps, lowest, label }, own, kept }: Names): boolean {
  const [named, all] = [[...above, lowest], [...steps, label?.step]];
  const places = [...kept, ...(own && above.includes(own) ? [own] : [])].map((element) => named.indexOf(element));
  return places.every((place) => place >= 0) && (places.length === 0 || isSameDownTo(touched, all[Math.max(...places)]!));
}

/** Whether all that tells the elements of a row, down to a level, is the same. */
function isSameDownTo({ sheet: { steps, rows }, was, cells }: TouchedRow, lowest: Step): boolean {
  const columns = steps.slice(0, steps.indexOf(lowest) + 1).flatMap(({ code, title }) => [code, title]);
  return [rows.column('hsd'), ...columns].every((column) => cellAt(was, column) === cellAt(cells, column));
}

/** What becomes of the element of the lowest level. */
function turns(state: PlanState, touched: TouchedRow, names: Names): Evaluated | null {
  const { own, now: { label, lowest } } = names;
  if (!label || (lowest && lowest !== own)) return withLowest(state, touched, names, goes(touched, own));
  const next = elementOn(state, touched, names.now, label);
  return isTied(next) || !touched.tail.codeComes(next.key) ? null : comes(state, touched, names, next);
}

function comes(state: PlanState, touched: TouchedRow, { before, own, now, kept }: Names, next: MutableElement): Evaluated | null {
  if (own && !now.above.includes(own)) return { element: { old: own, next } };
  if (!touched.tail.elementComes()) return null;
  // It stands above another one now: what stands beside it is that one's.
  const old = own ?? kept.find((element) => element === before.lowest);
  return old ? withOther({ came: next }, old, aboveOthers(state, touched, old)) : { came: next };
}

/** Where one that has its place here stood above another and does no more, what stands beside it is its own. */
function withLowest(state: PlanState, touched: TouchedRow, { before, now, kept }: Names, change: Evaluated | null): Evaluated | null {
  const old = kept.find((element) => element === now.lowest && element !== before.lowest);
  if (!change || !old) return change;
  return now.label!.title === old.title ? withOther(change, old, elementOn(state, touched, now, now.label!)) : null;
}

function withOther(change: Evaluated, old: PlanElement, next: MutableElement): Evaluated | null {
  return isTied(old) ? null : { ...change, element: { old, next } };
}

function goes({ tail }: TouchedRow, own: PlanElement | undefined): Evaluated | null {
  if (!own) return {};
  return tail.elementGoes(own) ? { gone: own } : null;
}

/** An element of which the row tells no more than it does of those above its lowest: its code, title and HSD. */
function aboveOthers({ own: { builder } }: PlanState, { sheet, cells }: TouchedRow, old: PlanElement): MutableElement {
  const next = sheet.fields.element([], old);
  giveFlatHsd(builder, sheet, next, cells, false);
  return next;
}

/** The element of the lowest level, as its row tells it. */
function elementOn({ own: { builder, sheets } }: PlanState, { sheet, row, cells }: TouchedRow, { above }: Named, { step, code, title }: Label): MutableElement {
  const parentCode = above.at(-1)?.code ?? '';
  const key = codeKey(code);
  const own = { sheet: sheets.indexOf(sheet), row: row + sheet.rows.top, code, key, level: levelOnStep(builder, step.level, key), title, parentCode, parent: -1, isListed: false };
  const element = sheet.fields.element(cells, own);
  giveFlatHsd(builder, sheet, element, cells, true);
  element.parentCode = parentCodeOf(builder, element);
  return element;
}

/** All that are named here, but for the row's own, which is named as often as before. */
function again({ above, lowest }: Named, own: PlanElement | undefined): readonly PlanElement[] {
  return [...above, ...(lowest ? [lowest] : [])].filter((element) => element !== own);
}
