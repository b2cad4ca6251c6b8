import type { CellValue } from '#core/values/CellValue';

/**
 * Sheets to be made, as data: what the template, the sample and a report written on request have in common.
 * The workbook room makes them through Excel; the workbench makes an .xlsx of them.
 */
export interface WorkbookDraft {
  readonly title: string;
  readonly sheets: readonly SheetDraft[];
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly comment?: string }[];
  /** The sheet in front; the first when not given. */
  readonly activeSheet?: string;
}

export interface SheetDraft {
  readonly name: string;
  /** The cells from A1, row by row; a text that begins with `=` in `formulas` only. */
  readonly rows: readonly (readonly CellDraft[])[];
  readonly columns: readonly ColumnDraft[];
  /** By row: outline level (0 is none). */
  readonly rowLevels?: readonly number[];
  /** By row, in points; null or absent lets the content decide. */
  readonly rowHeights?: readonly (number | null)[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** `rows` counts the header row too. */
  readonly table?: { readonly name: string; readonly headerRow: number; readonly rows: number; readonly columns: number };
  readonly validations: readonly ValidationDraft[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly print: PrintDraft;
  readonly tabColor?: string;
  /** Cells that must hold a number, a year, a short text: warned about, never refused. */
  readonly checks?: readonly CheckDraft[];
  /** Looks that follow from what a row holds, so that a new row gets them too. */
  readonly rowStyles?: readonly RowStyleDraft[];
  /** Cells that lead to another sheet. */
  readonly links?: readonly { readonly row: number; readonly column: number; readonly sheet: string }[];
  readonly hasGridlines?: boolean;
}

export interface PrintDraft {
  readonly isLandscape: boolean;
  readonly titleRow: number | null;
  /** A4 when not given. */
  readonly paper?: 'A3' | 'A4';
  /** Stands at the top of each page, beside the name of the sheet. */
  readonly heading?: string;
}

/** Rows `top` to `bottom` of the columns `left` to `right` look so while the formula holds; it is written for row `top`. */
export interface RowStyleDraft {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly formula: string;
  readonly style: StyleName;
}

/** A number (`decimal`, `whole`) or the length of a text, between two bounds. */
export interface CheckDraft {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly type: 'decimal' | 'whole' | 'textLength';
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly message: string;
}

/** A value, or a value with a style; null is an empty cell. */
export type CellDraft = CellValue | null | { readonly value: CellValue; readonly style: StyleName } | { readonly formula: string; readonly style?: StyleName };

/** Looks are named for what they are for; one table says how each looks. */
export type StyleName =
  | 'title' | 'lead' | 'header' | 'level1' | 'level2' | 'level3' | 'text' | 'wrapped' | 'money' | 'vte' | 'year' | 'total' | 'totalCount' | 'nothing' | 'hint' | 'stamp'
  | 'code' | 'term' | 'heading' | 'label' | 'link' | 'headerRequired' | 'headerYear' | 'explanation' | 'choice'
  /** Looks of a whole row, laid over the cells' own. */
  | 'rowLevel1' | 'rowLevel2' | 'rowReceipt';

export interface ColumnDraft {
  /** In characters. */
  readonly width: number;
  readonly style?: StyleName;
}

/** A dropdown: the cell must hold a value of the named range (never an inline list). */
export interface ValidationDraft {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
  readonly listName: string;
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Whether another value is refused, or only warned about. */
  readonly isStrict: boolean;
}
