/** A block of cells; rows and columns count from 0 on the sheet. */
export interface CellArea { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number }

/** Rows `first` to `last`, both included. */
export interface RowSpan { readonly first: number; readonly last: number }

/** What a sheet does to its cells, beside what stands in them: as it was at the last full reading. */
export interface SheetFacts {
  readonly isProtected: boolean;
  /** Rows that are not shown, by hand or by a filter; from top to bottom. */
  readonly hiddenRows: readonly RowSpan[];
  /** The cells that hold a formula; null where they are too scattered to be told. */
  readonly formulas: readonly CellArea[] | null;
  /** Merged cells; null where nobody looked, for looking through Excel clears its undo list. */
  readonly merged: readonly CellArea[] | null;
}
