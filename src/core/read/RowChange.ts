import type { ListEntry, Lists, PlanElement, Repeat } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import type { MutableElement } from './Mutable';
import type { ElementsAgain } from './again/ElementsAgain';
import type { SheetState } from './PlanState';
import type { Tail } from './Tail';

/** A row with its new cells, and what they do to its element and its lines. */
export interface RowChange {
  readonly sheet: SheetState;
  /** Index into the sheet's rows. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly element?: { readonly old: PlanElement; readonly next: MutableElement };
  readonly lines?: RowsLines;
  /** Its element comes, or goes. */
  readonly came?: MutableElement;
  readonly gone?: PlanElement;
  /** What its element hangs under from now on, where place tells that; null for nothing. Absent where it stays. */
  readonly under?: PlanElement | null;
  readonly listed?: ListedChange;
  /** The row before which the rows of its sheet end, where that is another now. */
  readonly end?: number;
  /** Whether it names another departement on the list of diensten: that list is made of all its rows. */
  readonly isRelisted?: boolean;
  /** On a flat sheet, elements that have their place on other rows and are named here once less, or once more. */
  readonly named?: { readonly less: readonly PlanElement[]; readonly more: readonly PlanElement[] };
  /** What rows of a flat sheet say of elements otherwise than the first that names them, where that is else now. */
  readonly repeated?: Repeated;
  /** Rows of a flat sheet on which other elements have their place now. */
  readonly places?: readonly number[];
  /** All elements, where they were read again for it. */
  readonly again?: ElementsAgain;
  /** It is none of those that are read, and is only kept. */
  readonly isBeside?: true;
}

/** What the cells of a row do; `others` to the lines of rows below it, or of objectives above, whose cells stay. */
export interface Evaluated extends Pick<RowChange, 'element' | 'lines' | 'listed' | 'isRelisted' | 'came' | 'gone' | 'named' | 'repeated' | 'places'> { readonly others?: readonly RowChange[] }

/** What is noted of some elements from now on, each by its code. */
export interface Repeated { readonly of: readonly PlanElement[]; readonly now: readonly (Omit<Repeat, 'element'> & { readonly key: string })[] }

/** The lines that a row gives now: how many, and of which element; where that is null, the code that they write tells. */
export interface RowsLines { readonly count: number; readonly element: PlanElement | null; readonly code: CellValue }

/** Another value of an entry of a master list, by its index there; null where none stood, or none stands. */
export interface ListedChange { readonly list: keyof Lists; readonly index: number; readonly old: ListEntry | null; readonly next: ListEntry | null }

/** A row before and after, and which columns differ (as indices into a row). */
export interface TouchedRow {
  readonly sheet: SheetState;
  readonly row: number;
  readonly was: readonly CellValue[];
  readonly cells: readonly CellValue[];
  readonly columns: readonly number[];
  readonly tail: Tail;
  /** Whether no other row changes with it. */
  readonly isAlone: boolean;
}
