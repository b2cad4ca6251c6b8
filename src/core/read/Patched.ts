import type { RowPlace } from '#core/plan/Plan';
import type { CellGrid } from '#core/values/CellValue';
import type { ListedChange } from './RowChange';

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
  /** Lines with an amount that is no number, on rows where a formula came or went: by itself that makes no line another. */
  readonly refilled: readonly number[];
  /** Entries of master lists that say something else now; who names them is not among `elements` and `lines`. */
  readonly listed: readonly ListedChange[];
  /** Whether the list of departementen was made anew. */
  readonly isRelisted: boolean;
  /** Whether something came of which the plan had none, or the last of it went: then more is asked of all that stands there, or less. */
  readonly isFirstOrLast: boolean;
  /** Elements that go, by the numbers that they had; the last ones take those over. */
  readonly gone: readonly number[];
  /** Elements that came. */
  readonly came: readonly number[];
}

/** What is told of a change before it is made. */
export type Announced = Pick<Patched, 'elements' | 'lines' | 'keys' | 'listedKeys' | 'listed' | 'isRelisted' | 'isFirstOrLast' | 'gone'>;
