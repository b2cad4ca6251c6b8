import type { Scheme } from '#core/scheme/Scheme';
import type { KeptSort } from '#core/values/kept/Kept';
import type { ColumnMeaning, ContextLayout, DepthLayout, SheetKind } from '../Layout';

/** The sort of what is kept: one part in a workbook, or one file for a colleague. */
export const LAYOUT_SORT: KeptSort = { id: 'layout', namespace: 'urn:doelboom:layout', version: 1 };

/**
 * How a workbook is read, as a person confirmed it: in words that stay true when columns move, rows come in above, or
 * a sheet gets another name. It holds no contents of cells but headers and the names of sheets and tables.
 */
export interface StoredLayout {
  readonly schemeId: string;
  /** The scheme itself, where it does not come with the product: who opens the workbook need not have its file. */
  readonly scheme?: Scheme;
  readonly sheets: readonly StoredSheet[];
  /** Sheets that a person left out, though they can be read. */
  readonly leftOut: readonly StoredName[];
}

/** Excel's id finds a sheet again in its own workbook, the name in another one. */
export interface StoredName { readonly id: string; readonly name: string; readonly table?: string }

export interface StoredSheet extends StoredName {
  readonly kind: SheetKind;
  readonly headerRow: number;
  /** Rows of the header above that one. */
  readonly headerHeight: number;
  /** Every column with a header, also those that mean nothing to the plan, in their order. */
  readonly columns: readonly StoredColumn[];
  readonly context?: readonly ContextLayout[];
  readonly depths?: DepthLayout;
}

export interface StoredColumn {
  readonly header: string;
  /** What stood above it, over a group of columns: tells apart two columns with one header. */
  readonly band: string;
  /** Null for the planner's own column. */
  readonly meaning: ColumnMeaning | null;
}
