import type { CellGrid } from '#core/values/CellValue';
import type { SheetFacts } from './SheetFacts';

/** A workbook as it was at one moment: values only. Rows and columns count from 0. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names of ranges, `Lijsten!$A$2:$A$40` without the leading `=`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Texts of the custom XML parts that were asked for, by their namespace. */
  readonly parts?: ReadonlyMap<string, readonly string[]>;
}

export interface SheetSnapshot {
  /** Excel's own id of the sheet: survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** Row and column of `values[0][0]`: the corner of the used range. */
  readonly top: number;
  readonly left: number;
  readonly values: CellGrid;
  readonly tables: readonly TableSnapshot[];
  /** How its rows look, as far as it was asked for (`marksWanted`). */
  readonly marks?: SheetMarks;
  /** What the sheet does to its cells; absent where nobody looked. */
  readonly facts?: SheetFacts;
}

/** What shows the depth of rows beside their values; each list has an entry for each row of `values`. */
export interface SheetMarks {
  /** Excel's outline level of the rows, 0 for none. */
  readonly outline?: readonly number[];
  /** The column that the next two are about. */
  readonly column?: number;
  /** The cell's indent. */
  readonly indent?: readonly number[];
  readonly bold?: readonly boolean[];
}

/** A table's place, its header row included. */
export interface TableSnapshot {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}
