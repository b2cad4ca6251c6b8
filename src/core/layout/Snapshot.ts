import type { CellGrid } from '#core/values/CellValue';

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
}

/** A table's place, its header row included. */
export interface TableSnapshot {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}
