/** A block of cells; rows and columns count from 0 on the sheet. */
export interface CellArea { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number }

/** Rows `first` to `last`, both included. */
export interface RowSpan { readonly first: number; readonly last: number }

/** A cell with the formula in it, in Excel's English and with its `=`. */
export interface FormulaCell { readonly row: number; readonly column: number; readonly formula: string }

/** What a sheet does to its cells, beside what stands in them: as it was at the last full reading. */
export interface SheetFacts {
  readonly isProtected: boolean;
  /** Rows that are not shown, by hand or by a filter; from top to bottom. */
  readonly hiddenRows: readonly RowSpan[];
  /** The cells that hold a formula; null where they are too scattered to be told. */
  readonly formulas: readonly CellArea[] | null;
  /** Of cells of lists that are to hold texts and codes: the formulas that speak of no cell (`isConstantFormula`), by row and column; absent where there are none, or nobody looked. */
  readonly constants?: readonly FormulaCell[];
  /** Merged cells; null where nobody looked, for looking through Excel clears its undo list. */
  readonly merged: readonly CellArea[] | null;
}
