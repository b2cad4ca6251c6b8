import type { PlanElement } from '#core/plan/Plan';
import { labelsOn } from '#core/read/flatSteps';
import { isTied } from '#core/read/linesNow';
import type { MutableElement } from '#core/read/Mutable';
import type { CellPatch } from '#core/read/Patched';
import type { PlanState, SheetState } from '#core/read/PlanState';
import type { RowChange } from '#core/read/RowChange';
import { rowsPatched } from '#core/read/rowChanges';
import { rowsNaming } from '#core/read/namings';
import { keysInTitle } from '#core/read/readContext';
import { Tail } from '#core/read/Tail';
import { hangNested } from '#core/read/nested/hangNested';
import { codeKey } from '#core/values/code';
import { SheetAgain, type Pair } from './SheetAgain';
import { linesAgain } from './linesAgain';

/** Rows of a sheet beyond which it is not read again in one go: more than the plan of a city has. */
const MOST_ROWS = 5000;
/** Changes beyond which reading all anew is as quick, and goes in pieces. */
const MOST_CHANGES = 500;

/**
 * What a patch changes on a small sheet of the plan, whatever its rows tell of each other: it is read again by itself, by what read
 * it first, and what differs is what changes. Null where more than that sheet tells it, or much is another then.
 */
export function sheetChanges(state: PlanState, patch: CellPatch): readonly RowChange[] | null {
  const sheet = sheetOf(state, patch);
  const tail = new Tail(state);
  const patched = sheet ? rowsPatched(state, sheet, patch, tail) : null;
  const [first, ...rest] = patched ?? [];
  if (!sheet || !first) return patched;
  const again = new SheetAgain(state, sheet, rowsAfter(sheet, patched!, tail.endOfRows(sheet)));
  const others = isToldHere(state, again, patched!) ? differences(state, again, patched!, tail) : null;
  return others && hangNested(state, [{ ...first, again }, ...rest, ...others], sheet);
}

/** The only sheet of a patch, where it may be read again. */
function sheetOf({ own: { sheets } }: PlanState, { sheetId, values }: CellPatch): SheetState | undefined {
  const [sheet, ...others] = sheets.filter(({ layout }) => layout.id === sheetId);
  return sheet && others.length === 0 && values.length <= MOST_ROWS && isReadable(sheet) ? sheet : undefined;
}

function isReadable({ layout: { kind }, rows: { from, to } }: SheetState): boolean {
  return (kind === 'plan' || kind === 'vlak') && to - from <= MOST_ROWS;
}

function differences(state: PlanState, again: SheetAgain, patched: readonly RowChange[], tail: Tail): readonly RowChange[] | null {
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

/** Whether nothing is changed of which other sheets, or title rows, say something too. */
function isToldHere(state: PlanState, again: SheetAgain, patched: readonly RowChange[]): boolean {
  const changed = again.changed.flatMap(({ old, next }) => [old, next].flatMap((each) => each ?? []));
  return !changed.some((each) => isTied(each) || again.isInTitle(each)) && !areNamedBefore(state, again, patched) && !areNamedElsewhere(state, again, changed);
}

/** Whether rows of a flat sheet name, or named, what has its place on one that is read before it: they may fill in what that leaves open. */
function areNamedBefore({ plan: { byKey, elements }, own: { builder: { finder } } }: PlanState, { sheet, index, builder }: SheetAgain, patched: readonly RowChange[]): boolean {
  const named = sheet.layout.kind === 'vlak' ? patched.flatMap(({ row }) => labelsOn(sheet.steps, sheet.rows.rows[row] ?? [], finder)) : [];
  const bearers = named.flatMap(({ code }) => byKey.get(codeKey(code)) ?? []).map((each) => elements[each]!).filter((each) => each.sheet !== index);
  return [...builder.namedBefore, ...bearers].some((each) => !each.isListed || each.level === 'project');
}

/** Whether rows of another flat sheet name some of these; or title rows of another sheet one of those that bear another code. */
function areNamedElsewhere({ own: { builder, sheets } }: PlanState, again: SheetAgain, changed: readonly PlanElement[]): boolean {
  const others = sheets.filter((each) => each !== again.sheet);
  const flat = others.filter(({ layout }) => layout.kind === 'vlak');
  const inTitles = new Set(others.flatMap(({ rows }) => keysInTitle(builder, rows)));
  const recoded = again.changed.filter(({ old, next }) => old?.key !== next?.key).flatMap(({ old, next }) => [old?.key, next?.key]);
  const areAnew = flat.some((each) => builder.countedAnew.has(sheets.indexOf(each)));
  return (areAnew && changed.length > 0) || (inTitles.has('') && recoded.length > 0) || recoded.some((key) => inTitles.has(key ?? '')) || changed.some(({ key }) => key !== '' && flat.some((each) => rowsNaming(each, key).length > 0));
}

/** What becomes of its elements. Null where there is no room for them, or the rows do not tell how they stand. */
function elementsAgain(again: SheetAgain, tail: Tail): readonly RowChange[] | null {
  const hasRoom = again.changed.every(({ old, next }) => (old ? next !== undefined || tail.elementGoes(old) : tail.elementComes(next!)));
  return hasRoom && arePlaced(again, tail) ? again.changed.flatMap((pair) => changesOf(again, pair)) : null;
}

/** Where title rows speak of elements, the rows do not tell how all stand: none has its place elsewhere then. */
function arePlaced({ changed }: SheetAgain, { areMovable }: Tail): boolean {
  return areMovable || changed.every(({ old, next }) => !old || !next || old.row === next.row);
}

function changesOf(again: SheetAgain, { old, next }: Pair): readonly RowChange[] {
  if (!next) return [{ ...rowOf(again, old!), gone: old! }];
  const under = again.parentOf(next);
  const said: MutableElement = Object.assign(next, { parent: -1 });
  if (!old) return [{ ...rowOf(again, next), came: said, under }];
  const change: RowChange = { ...rowOf(again, next), element: { old, next: said }, under };
  // Where it has its place on another row now, both rows have others.
  return old.row === next.row ? [change] : [{ ...rowOf(again, old), places: [] }, { ...change, places: [] }];
}

function rowOf({ sheet, rows }: SheetAgain, { row }: PlanElement): Pick<RowChange, 'sheet' | 'row' | 'cells'> {
  return { sheet, row: row - rows.top, cells: rows.rows[row - rows.top] ?? [] };
}
