import type { Layout, SheetLayout } from '#core/layout/Layout';
import { recognise } from '#core/layout/recognise';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Lists, Plan } from '#core/plan/Plan';
import { SCHEMES } from '#core/scheme/schemes';
import type { Scheme } from '#core/scheme/Scheme';
import type { CellValue } from '#core/values/CellValue';
import { codeKey } from '#core/values/code';
import { ManyGroups } from '#core/values/ManyGroups';
import { runSteps, type Steps } from '#core/values/steps';
import { CHUNK } from './chunk';
import { labelsOn, stepsOf, type Step } from './flatSteps';
import { LineReader } from './LineReader';
import type { PlanBuilder } from './PlanBuilder';
import { PlanIndex } from './PlanIndex';
import { readingSteps } from './readPlan';
import { PlanRowReader } from './readPlanSheet';
import { titleRows, type TitleRow } from './readContext';
import { hasElements } from './readElements';
import { elementCodeReader } from './readMeansSheet';
import { RowFields } from './RowFields';
import { RowLines } from './RowLines';
import type { SheetRows } from './RowReader';

/**
 * A plan that is kept up to date while its workbook is edited: `plan` stays the same object, and `patchPlan` changes
 * it in place. It owns its rows: the snapshot it was made from is not changed.
 */
export interface PlanState {
  readonly plan: Plan;
  readonly layout: Layout;
  /** What is kept for `patchPlan`; of no use to others. */
  readonly own: OwnState;
}

export interface OwnState {
  readonly builder: PlanBuilder;
  readonly index: PlanIndex;
  readonly sheets: readonly SheetState[];
  /** The most elements, and entries of each list, for which there is room; of lines, the length of their columns tells. */
  readonly most: Readonly<Record<keyof Lists | 'elements', number>>;
}

/** So many elements, lines, entries and rows may come before all is read anew. */
export const ROOM = 1000;

/** One understood sheet, and where its rows went. */
export interface SheetState {
  readonly rows: SheetRows;
  readonly layout: SheetLayout;
  /** The element that stands on a row, by index into `rows.rows`; -1 where there is none. */
  readonly elementOfRow: Int32Array;
  /** The lines on each row. */
  readonly rowLines: RowLines;
  readonly lines: LineReader;
  readonly elements: PlanRowReader;
  readonly fields: RowFields;
  /** The levels of a flat sheet; none of another. */
  readonly steps: readonly Step[];
  /** The rows of a flat sheet by the codes that they name, as indices into `rows.rows`. */
  readonly naming: ManyGroups;
  /** What its title rows speak of; mostly nothing. */
  readonly titles: readonly TitleRow[];
  /** The code by which a row of means names its element. */
  readonly codes: (row: readonly CellValue[]) => CellValue;
  /** Indices of the columns that were understood. */
  readonly columns: ReadonlySet<number>;
}

export function createPlanState(snapshot: WorkbookSnapshot, layout?: Layout): PlanState {
  return runSteps(createPlanStateSteps(snapshot, layout));
}

/** Reads a workbook, in pieces, into a plan that can be kept up to date. */
export function* createPlanStateSteps(snapshot: WorkbookSnapshot, layout: Layout = recognise(snapshot), schemes: readonly Scheme[] = SCHEMES): Steps<PlanState> {
  const owned: WorkbookSnapshot = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: sheet.values.slice() })) };
  const { plan, builder, sheets } = yield* readingSteps(owned, layout, schemes, ROOM);
  const states = sheets.map((rows, index) => sheetState(builder, rows, index));
  yield;
  yield* noteRowsSteps(plan, states);
  return { plan, layout, own: { builder, index: yield* PlanIndex.steps(plan), sheets: states, most: mostOf(plan) } };
}

function mostOf({ elements, lists }: Plan): OwnState['most'] {
  const most = Object.fromEntries(Object.entries(lists).map(([list, { entries }]) => [list, entries.length + ROOM])) as Record<keyof Lists, number>;
  return { ...most, elements: elements.length + ROOM };
}

/** Notes on which rows elements and lines stand. */
function* noteRowsSteps({ elements, means }: Plan, states: readonly SheetState[]): Steps<void> {
  for (let i = 0; i < elements.length; i += 1) {
    const { sheet, row, index } = elements[i] as Plan['elements'][number];
    const state = states[sheet];
    if (state) state.elementOfRow[row - state.rows.top] = index;
    if (i % (CHUNK * 8) === 0) yield;
  }
  for (let line = means.count - 1; line >= 0; line -= 1) {
    const state = states[means.sheet[line] as number];
    if (state) state.rowLines.note((means.row[line] as number) - state.rows.top, line);
    if (line % (CHUNK * 8) === 0) yield;
  }
}

function sheetState(builder: PlanBuilder, rows: SheetRows, index: number): SheetState {
  const count = rows.rows.length + ROOM;
  const steps = rows.layout.kind === 'vlak' ? stepsOf(builder, rows) : [];
  return {
    rows, layout: rows.layout,
    elementOfRow: new Int32Array(count).fill(-1),
    rowLines: new RowLines(count),
    lines: new LineReader(builder, rows, index),
    elements: new PlanRowReader(builder, rows, index),
    fields: new RowFields(rows),
    steps,
    naming: new ManyGroups(() => rows.rows.length, (row) => labelsOn(steps, rows.rows[row] ?? [], builder.finder).map(({ code: each }) => codeKey(each)).filter(Boolean)),
    titles: hasElements(rows) ? titleRows(builder, rows) : [],
    codes: elementCodeReader(rows),
    columns: new Set(rows.layout.columns.map(({ column }) => column - rows.left)),
  };
}

/** Puts another row in the place of one; only the state's own rows. */
export function replaceRow(state: SheetState, i: number, row: readonly CellValue[]): void {
  const rows = state.rows.rows as (readonly CellValue[])[];
  while (rows.length < i) rows.push([]);
  state.naming.remove(i);
  rows[i] = row;
  state.naming.add(i);
}

/** The rows of a sheet end elsewhere: before row `to` of its rows. */
export function endAt({ rows, layout }: SheetState, to: number): void {
  (rows as { to: number }).to = to;
  (layout as { endRow: number }).endRow = rows.top + to;
}
