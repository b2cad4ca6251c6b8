import type { SheetDraft } from '#core/layout/Draft';
import type { Content, ContentGrid } from '#core/edits/change/Contents';
import type { Area } from '#core/values/grid/Area';

/**
 * A change that is larger than single cells, as plain data: acts in order, each on the workbook as the acts before left
 * it. Rows and columns count from 0. It is written as a whole or not at all, and it inverts.
 */
export interface Change {
  readonly acts: readonly Act[];
  /** What the change was made from: where any of it is different by now, nothing is written. */
  readonly restsOn: readonly Basis[];
}

/** Cells as they were read. */
export interface Basis { readonly sheetId: string; readonly top: number; readonly left: number; readonly cells: ContentGrid }

export type Act =
  | WriteCells | InsertRows | DeleteRows | RestoreRows | MoveRows | InsertColumns | DeleteColumns
  | GroupRows | MergeCells | Dropdown | NameRange | AddSheet | RemoveSheet | MakeStyle | DropStyle | StyleRows | RestoreLooks;

/** Writes a block of cells; null leaves a cell as it is. Refused when a cell that is written holds anything but `before`. */
export interface WriteCells {
  readonly kind: 'write';
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly before: ContentGrid;
  readonly after: readonly (readonly (Content | null)[])[];
  /** Number formats, by cell; null leaves the cell's own. */
  readonly numberFormats?: FormatGrid;
  /** What the cells had: known once it is written. */
  readonly numberFormatsBefore?: FormatGrid;
}

export type FormatGrid = readonly (readonly (string | null)[])[];

/** Puts whole rows in before `row`. They look like the row `like` (counted before they are in): formats and dropdowns. */
export interface InsertRows {
  readonly kind: 'insert-rows';
  readonly sheetId: string;
  readonly row: number;
  readonly count: number;
  readonly like: number | null;
  /** How many columns of the sheet are in use: so far looks are taken over. */
  readonly width: number;
  /** A table that ends right above `row` and is to take the new rows in. */
  readonly table?: string;
  /** What Excel itself put into them (a calculated column): known once it is written. */
  readonly filled?: ContentGrid;
}

/** What is needed to bring rows back that are taken out. */
export interface HeldRows {
  /** Contents from the first column on. */
  readonly cells: ContentGrid;
  /** Formats, heights, dropdowns and comments, in the form of who writes: known once it is written. */
  readonly looks?: unknown;
  /** Excel's outline level of each, and the one that rows which come in between their neighbours get by themselves. */
  readonly outline?: { readonly levels: readonly number[]; readonly given: number };
  /** We put these rows in ourselves: they have no looks of their own. */
  readonly isOurs?: boolean;
}

/** A formula elsewhere that reads otherwise after the act. Places are those before and after the act. */
export interface PointingFormula {
  readonly sheetId: string;
  readonly column: number;
  readonly rowBefore: number;
  readonly rowAfter: number;
  readonly before: string;
  readonly after: string;
}

/** Takes whole rows out. Formulas that point at nothing else become `#REF!`: that is the order's consequence, and it is told. */
export interface DeleteRows {
  readonly kind: 'delete-rows';
  readonly sheetId: string;
  readonly row: number;
  readonly count: number;
  readonly held: HeldRows;
  readonly pointing: readonly PointingFormula[];
  /** Names whose reference changes with it. */
  readonly names: readonly PointingName[];
}

export interface PointingName { readonly name: string; readonly before: string; readonly after: string }

/** Brings rows back that were taken out. */
export interface RestoreRows extends Omit<DeleteRows, 'kind'> { readonly kind: 'restore-rows' }

/** Moves whole rows to before the row `to`, counted before the move. What points at them keeps pointing at them. */
export interface MoveRows {
  readonly kind: 'move-rows';
  readonly sheetId: string;
  readonly row: number;
  readonly count: number;
  readonly to: number;
  /** Contents of the rows that move, from the first column on, and after the move. */
  readonly cells: ContentGrid;
  readonly cellsAfter: ContentGrid;
  readonly pointing: readonly PointingFormula[];
  readonly names: readonly PointingName[];
}

/** Puts columns in before `column`, empty but for their headers. A filter that ends right before them takes them in. */
export interface InsertColumns { readonly kind: 'insert-columns'; readonly sheetId: string; readonly column: number; readonly count: number; readonly headers?: ColumnHeaders }
/** Takes columns out that were put in and hold nothing but their headers. */
export interface DeleteColumns extends Omit<InsertColumns, 'kind'> { readonly kind: 'delete-columns' }

/** The headers of columns that are put in. Within a table Excel gives each column a name at once, which they replace. */
export interface ColumnHeaders { readonly row: number; readonly texts: readonly string[] }

/** Puts rows one outline level deeper, or one less deep. */
export interface GroupRows { readonly kind: 'group-rows'; readonly sheetId: string; readonly row: number; readonly count: number; readonly isGrouped: boolean }

/** Merges blocks of cells of which none but the first holds anything, or splits them again. */
export interface MergeCells { readonly kind: 'merge-cells'; readonly sheetId: string; readonly areas: readonly Area[]; readonly isMerged: boolean }

/** Gives cells a dropdown with the values of a named range, or takes it away. Cells with another validation keep theirs. */
export interface Dropdown {
  readonly kind: 'dropdown';
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly listName: string;
  /** Whether another value is refused, or only warned about. */
  readonly isStrict: boolean;
  readonly isSet: boolean;
}

/** Makes, changes or takes away a name; null is no such name. References without `=`. */
export interface NameRange { readonly kind: 'name'; readonly name: string; readonly before: string | null; readonly after: string | null; readonly comment?: string }

/** Adds a sheet, whose name must be free; further acts of the change name it by that name. */
export interface AddSheet { readonly kind: 'add-sheet'; readonly draft: SheetDraft; readonly position?: number }
/** Takes away a sheet that we added, while it holds what we wrote. */
export interface RemoveSheet { readonly kind: 'remove-sheet'; readonly draft: SheetDraft; readonly position?: number }

/** Makes a named style of cells, where there is none of that name: its font and fill, and nothing else of a cell. */
export interface MakeStyle {
  readonly kind: 'make-style';
  readonly name: string;
  readonly isBold: boolean;
  /** `#RRGGBB`; null for no fill. */
  readonly fill: string | null;
  /** A cell whose font it is to have, as it stood before the change. */
  readonly like: { readonly sheetId: string; readonly row: number; readonly column: number };
  /** False where there was one: known once it is written. */
  readonly isMade?: boolean;
}
/** Takes away a style that we made. */
export interface DropStyle extends Omit<MakeStyle, 'kind'> { readonly kind: 'drop-style' }

/** Gives rows a named style, over these columns. */
export interface StyleRows {
  readonly kind: 'style-rows';
  readonly sheetId: string;
  readonly style: string;
  readonly left: number;
  readonly columns: number;
  readonly runs: readonly { readonly row: number; readonly count: number }[];
  /** What the cells looked like, in the form of who writes: known once it is written. */
  readonly looks?: unknown;
}
/** Gives rows that were styled the looks that they had. */
export interface RestoreLooks extends Omit<StyleRows, 'kind'> { readonly kind: 'restore-looks' }
