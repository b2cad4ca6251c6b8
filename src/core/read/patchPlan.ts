import type { RowPlace } from '#core/plan/Plan';
import type { CellGrid } from '#core/values/CellValue';
import { patchFormulas } from './patchFormulas';
import { applyChanges } from './applyChanges';
import type { PlanState } from './PlanState';
import { reachOf } from './reach';
import { rowChanges, type ListedChange } from './rowChanges';

/** Cells that have changed: the block's first sheet row and column, and what stands there now. */
export interface CellPatch {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly values: CellGrid;
  /** Which of them hold a formula; absent where nobody looked. */
  readonly isFormula?: readonly (readonly boolean[])[];
}

/** What an edit did to a plan. Structural: nothing was changed here, and the workbook is to be read anew. */
export type PatchResult = { readonly isStructural: true } | Patched;

/**
 * The elements and lines whose meaning may have changed: those on the edited rows, those that refer to them, and all
 * that inherits from them. `keys` are the `codeKey`s, before and after, of the edited rows that name
 * something else now, or whose element is called otherwise.
 */
export interface Patched {
  readonly isStructural: false;
  readonly elements: readonly number[];
  readonly lines: readonly number[];
  readonly keys: readonly string[];
  /** Those of them that HSDs, programmes and projects of a list have, or had. */
  readonly listedKeys: readonly string[];
  /** The rows of sheets whose cells changed. */
  readonly rows: readonly RowPlace[];
  /** Entries of master lists that say something else now; who names them is not among `elements` and `lines`. */
  readonly listed: readonly ListedChange[];
  /** Whether the list of departementen was made anew. */
  readonly isRelisted: boolean;
  /** Elements that go, by the numbers that they had; the last ones take those over. */
  readonly gone: readonly number[];
  /** Elements that came. */
  readonly came: readonly number[];
}

/** What is told of a change before it is made. */
export type Announced = Pick<Patched, 'elements' | 'lines' | 'keys' | 'listedKeys' | 'listed' | 'isRelisted' | 'gone'>;

/**
 * Brings a plan up to date with changed cells, in place. Numbers stay what they were, but that the last element, or line,
 * takes the number of one that goes. Work depends on what the edit touches, not on the size of the plan. `beforeChange` hears which elements, lines and entries are about to change, while they
 * still are what they were, so that sums can take them out.
 */
export function patchPlan(state: PlanState, patch: CellPatch, beforeChange?: (about: Announced) => void): PatchResult {
  const changes = rowChanges(state, patch);
  if (!changes) return { isStructural: true };
  const about: Announced = { ...reachOf(state, changes), listed: changes.flatMap((change) => change.listed ?? []), isRelisted: changes.some(({ isRelisted }) => isRelisted), gone: changes.flatMap(({ gone }) => gone?.index ?? []) };
  beforeChange?.(about);
  const came = applyChanges(state, changes);
  const { elements, means } = state.plan;
  const [touchedElements, lines] = [withCome(about.elements, elements.length, came.elements), withCome(about.lines, means.count, came.lines)];
  const rows = changes.filter(({ isBeside }) => !isBeside).map(({ sheet, row }) => ({ sheet: state.own.sheets.indexOf(sheet), row: sheet.rows.top + row }));
  return { isStructural: false, ...about, elements: touchedElements, lines, came: came.elements, rows: [...rows, ...patchFormulas(state, patch)] };
}

/** Those that there still are, and those that came. */
function withCome(announced: readonly number[], count: number, came: readonly number[]): readonly number[] {
  return came.length === 0 && announced.every((each) => each < count) ? announced : [...new Set([...announced.filter((each) => each < count), ...came])];
}
