import type { PlanElement } from '#core/plan/Plan';
import { isSamePlace } from '#core/plan/rowNumber';
import type { CellPatch } from '#core/read/Patched';
import type { PlanState, SheetState } from '#core/read/PlanState';
import { isTied } from '#core/read/linesNow';
import { hangNested } from '#core/read/nested/hangNested';
import { hasElements } from '#core/read/readElements';
import type { RowChange } from '#core/read/RowChange';
import { rowsPatched } from '#core/read/rowChanges';
import type { SheetRows } from '#core/read/RowReader';
import { Tail } from '#core/read/Tail';
import { ElementsAgain, type Pair } from './ElementsAgain';
import { linesAgain } from './linesAgain';

/** Rows with elements beyond which these are not read again in one go: several times the plan of a city. */
const MOST_ROWS = 10_000;
/** Changes beyond which reading all anew is as quick, and goes in pieces. */
const MOST_CHANGES = 500;

/**
 * What a patch changes on a sheet with elements, whatever rows, lists and titles tell of each other: a sheet of the plan is
 * read again by itself, by what read it first, or all elements are, and what differs is what changes. Null where that is too much to do at once.
 */
export function changesAgain(state: PlanState, patch: CellPatch): readonly RowChange[] | null {
  const sheet = sheetOf(state, patch);
  return sheet ? changesBy(state, sheet, patch, readAlone) ?? changesBy(state, sheet, patch, readAll) : null;
}

/** How sheets are read again, of which one holds other rows now; null where that would not tell all, or is too much. */
type Read = (state: PlanState, sheet: SheetState, rows: SheetRows) => ElementsAgain | null;

function changesBy(state: PlanState, sheet: SheetState, patch: CellPatch, read: Read): readonly RowChange[] | null {
  const tail = new Tail(state);
  const patched = rowsPatched(state, sheet, patch, tail);
  const [first, ...rest] = patched ?? [];
  if (!patched || !first) return patched;
  const again = read(state, sheet, rowsAfter(sheet, patched, tail.endOfRows(sheet)));
  const others = again && differences(state, again, patched, tail);
  return others && hangNested(state, [{ ...first, again }, ...rest, ...others], (index) => again.sheets.has(state.own.sheets[index]!));
}

/** The only sheet of a patch, where that has elements and not too many rows. */
function sheetOf({ own: { sheets } }: PlanState, { sheetId, values }: CellPatch): SheetState | undefined {
  const [sheet, ...others] = sheets.filter(({ layout }) => layout.id === sheetId);
  return sheet && others.length === 0 && hasElements(sheet.rows) && values.length + countRows([sheet]) <= MOST_ROWS ? sheet : undefined;
}

function countRows(sheets: readonly SheetState[]): number {
  return sheets.reduce((sum, { rows }) => sum + rows.to - rows.from, 0);
}

function readAlone(state: PlanState, sheet: SheetState, rows: SheetRows): ElementsAgain | null {
  const alone = isApart(sheet, sheetsOf(state)) ? new ElementsAgain(state, new Set([sheet]), () => rows) : null;
  // Of HSDs, programmes and projects the lists speak too.
  return alone?.changed.some(({ old, next }) => (old && isTied(old)) || (next && isTied(next))) ? null : alone;
}

function readAll(state: PlanState, sheet: SheetState, rows: SheetRows): ElementsAgain | null {
  const all = sheetsOf(state);
  return countRows(all) <= MOST_ROWS ? new ElementsAgain(state, new Set(all), (each) => (each === sheet ? rows : each.rows)) : null;
}

/** Those with elements. */
function sheetsOf({ own: { sheets } }: PlanState): readonly SheetState[] {
  return sheets.filter((each) => hasElements(each.rows));
}

/** Whether a sheet of the plan is one of which nothing else than its rows tells what it has: no row of a flat sheet, and no title. */
function isApart({ layout }: SheetState, all: readonly SheetState[]): boolean {
  return layout.kind === 'plan' && all.every((each) => each.layout.kind !== 'vlak' && each.titles.length === 0);
}

function differences(state: PlanState, again: ElementsAgain, patched: readonly RowChange[], tail: Tail): readonly RowChange[] | null {
  const elements = again.changed.length > MOST_CHANGES ? null : elementsAgain(again, tail);
  const lines = elements && linesAgain(state, again, patched, tail);
  return lines && elements.length + lines.length <= MOST_CHANGES ? [...elements, ...lines] : null;
}

function rowsAfter(sheet: SheetState, patched: readonly RowChange[], to: number): SheetRows {
  const rows = sheet.rows.rows.slice();
  for (const { row, cells } of patched) {
    while (rows.length < row) rows.push([]);
    rows[row] = cells;
  }
  return { ...sheet.rows, rows, to };
}

/** What becomes of the elements. Null where there is no room for them. */
function elementsAgain(again: ElementsAgain, tail: Tail): readonly RowChange[] | null {
  const hasRoom = again.changed.every(({ old }) => old ?? tail.elementComes());
  return hasRoom ? again.changed.flatMap((pair) => changesOf(again, pair)) : null;
}

function changesOf(again: ElementsAgain, { old, next }: Pair): readonly RowChange[] {
  if (!next) return [{ ...rowOf(again, old!), gone: old! }];
  const under = again.parentOf(next.index) ?? null;
  const said = { ...next, parent: -1 };
  if (!old) return [{ ...rowOf(again, next), came: Object.assign(next, said), under }];
  const change: RowChange = { ...rowOf(again, next), element: { old, next: said }, under };
  // Where it has its place on another row now, both rows have others.
  return isSamePlace(old, next) ? [change] : [{ ...rowOf(again, old), places: [] }, { ...change, places: [] }];
}

function rowOf(again: ElementsAgain, element: PlanElement): Pick<RowChange, 'sheet' | 'row' | 'cells'> {
  const sheet = again.sheetOf(element);
  const row = element.row - sheet.rows.top;
  return { sheet, row, cells: again.rowsOf(sheet).rows[row] ?? [] };
}
