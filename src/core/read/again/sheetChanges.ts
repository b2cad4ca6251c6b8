import type { PlanElement, RowPlace } from '#core/plan/Plan';
import { labelsOn } from '#core/read/flatSteps';
import { isTied } from '#core/read/linesNow';
import type { MutableElement } from '#core/read/Mutable';
import type { CellPatch } from '#core/read/Patched';
import type { PlanState, SheetState } from '#core/read/PlanState';
import type { RowChange } from '#core/read/RowChange';
import { rowsPatched } from '#core/read/rowChanges';
import { keysInTitle } from '#core/read/readContext';
import { Tail } from '#core/read/Tail';
import { hangNested } from '#core/read/nested/hangNested';
import { codeKey } from '#core/values/code';
import { SheetsAgain, type Pair, type SheetNow } from './SheetsAgain';
import { linesAgain } from './linesAgain';

/** Rows beyond which sheets are not read again in one go: more than the plan of a city has. */
const MOST_ROWS = 5000;
/** Changes beyond which reading all anew is as quick, and goes in pieces. */
const MOST_CHANGES = 500;

/**
 * What a patch changes on a small sheet of the plan, whatever its rows tell of each other: it is read again by itself, by what read
 * it first, and what differs is what changes. Where rows of flat sheets may name what stands on others, these are all read again together.
 * Null where more than those sheets tell it, or much is another then.
 */
export function sheetChanges(state: PlanState, patch: CellPatch): readonly RowChange[] | null {
  const sheet = sheetOf(state, patch);
  const tail = new Tail(state);
  const patched = sheet ? rowsPatched(state, sheet, patch, tail) : null;
  const [first, ...rest] = patched ?? [];
  if (!sheet || !first) return patched;
  const again = new SheetsAgain(state, readTogether(state, sheet).map((each) => (each.sheet === sheet ? { ...each, rows: rowsAfter(sheet, patched!, tail.endOfRows(sheet)) } : each)));
  const others = isToldHere(state, again, patched!) ? differences(state, again, patched!, tail) : null;
  return others && hangNested(state, [{ ...first, again }, ...rest, ...others], (index) => again.has(index));
}

/** The only sheet of a patch, where it may be read again. */
function sheetOf(state: PlanState, { sheetId, values }: CellPatch): SheetState | undefined {
  const [sheet, ...others] = state.own.sheets.filter(({ layout }) => layout.id === sheetId);
  return sheet && others.length === 0 && values.length <= MOST_ROWS && hasElements(sheet) && countRows(readTogether(state, sheet)) <= MOST_ROWS ? sheet : undefined;
}

function hasElements({ layout: { kind } }: SheetState): boolean {
  return kind === 'plan' || kind === 'vlak';
}

function countRows(sheets: readonly SheetNow[]): number {
  return sheets.reduce((sum, { rows: { from, to } }) => sum + to - from, 0);
}

/** A sheet of the plan by itself; beside flat sheets all of them, in the order in which they are read. */
function readTogether({ own: { sheets } }: PlanState, sheet: SheetState): readonly SheetNow[] {
  const all = sheets.map((each, index): SheetNow => ({ sheet: each, index, rows: each.rows }));
  const [plans, flat] = (['plan', 'vlak'] as const).map((kind) => all.filter((each) => each.sheet.layout.kind === kind)) as [SheetNow[], SheetNow[]];
  const together = [...plans, ...flat];
  return flat.length > 0 ? together : together.filter((each) => each.sheet === sheet);
}

function differences(state: PlanState, again: SheetsAgain, patched: readonly RowChange[], tail: Tail): readonly RowChange[] | null {
  const elements = again.changed.length > MOST_CHANGES ? null : elementsAgain(again, tail);
  const lines = elements && linesAgain(state, again, patched, tail);
  return lines && elements.length + lines.length <= MOST_CHANGES ? [...elements, ...lines] : null;
}

function rowsAfter(sheet: SheetState, patched: readonly RowChange[], to: number): SheetState['rows'] {
  const rows = sheet.rows.rows.slice();
  for (const { row, cells } of patched) {
    while (rows.length < row) rows.push([]);
    rows[row] = cells;
  }
  return { ...sheet.rows, rows, to };
}

/** Whether nothing is changed of which lists, or title rows, say something too. */
function isToldHere(state: PlanState, again: SheetsAgain, patched: readonly RowChange[]): boolean {
  const changed = again.changed.flatMap(({ old, next }) => [old, next].flatMap((each) => each ?? []));
  return !changed.some((each) => isListedToo(again, each) || again.isInTitle(each)) && !areProjectsNamed(state, again, patched) && !areInTitles(state, again);
}

/** Whether lists may speak of an element too; of those that rows of a flat sheet name they do not. */
function isListedToo(again: SheetsAgain, element: PlanElement): boolean {
  return isTied(element) && again.sheetOf(element).rows.layout.kind !== 'vlak';
}

/** Whether rows of a flat sheet name, or named, a project that the lists have: they may fill in what that leaves open. */
function areProjectsNamed({ plan: { byKey, elements }, own: { builder: { finder } } }: PlanState, again: SheetsAgain, patched: readonly RowChange[]): boolean {
  const named = patched.flatMap(({ sheet, row }) => labelsOn(sheet.steps, sheet.rows.rows[row] ?? [], finder));
  const bearers = named.flatMap(({ code }) => byKey.get(codeKey(code)) ?? []).map((each) => elements[each]!);
  return [...again.builder.namedBefore, ...bearers].some(({ level, sheet }) => level === 'project' && !again.has(sheet));
}

/** Whether title rows of another sheet speak of one of those that bear another code. */
function areInTitles({ own: { builder, sheets } }: PlanState, again: SheetsAgain): boolean {
  const inTitles = new Set(sheets.filter((_, index) => !again.has(index)).flatMap(({ rows }) => keysInTitle(builder, rows)));
  const recoded = again.changed.filter(({ old, next }) => old?.key !== next?.key).flatMap(({ old, next }) => [old?.key, next?.key]);
  return recoded.length > 0 && (inTitles.has('') || recoded.some((key) => inTitles.has(key ?? '')));
}

/** What becomes of their elements. Null where there is no room for them, or the rows do not tell how they stand. */
function elementsAgain(again: SheetsAgain, tail: Tail): readonly RowChange[] | null {
  const hasRoom = again.changed.every(({ old, next }) => (old ? next !== undefined || tail.elementGoes(old) : tail.elementComes(next!)));
  return hasRoom && arePlaced(again, tail) ? again.changed.flatMap((pair) => changesOf(again, pair)) : null;
}

/** Where title rows speak of elements, the rows do not tell how all stand: none has its place elsewhere then. */
function arePlaced({ changed }: SheetsAgain, { areMovable }: Tail): boolean {
  return areMovable || changed.every(({ old, next }) => !old || !next || isSamePlace(old, next));
}

function isSamePlace(one: RowPlace, other: RowPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row;
}

function changesOf(again: SheetsAgain, { old, next }: Pair): readonly RowChange[] {
  if (!next) return [{ ...rowOf(again, old!), gone: old! }];
  const under = again.parentOf(next);
  const said: MutableElement = Object.assign(next, { parent: -1 });
  if (!old) return [{ ...rowOf(again, next), came: said, under }];
  const change: RowChange = { ...rowOf(again, next), element: { old, next: said }, under };
  // Where it has its place on another row now, both rows have others.
  return isSamePlace(old, next) ? [change] : [{ ...rowOf(again, old), places: [] }, { ...change, places: [] }];
}

function rowOf(again: SheetsAgain, element: PlanElement): Pick<RowChange, 'sheet' | 'row' | 'cells'> {
  const { sheet, rows } = again.sheetOf(element);
  const row = element.row - rows.top;
  return { sheet, row, cells: rows.rows[row] ?? [] };
}
