/**
 * A workbook as plain data, on its way between a file and the host.
 * `xlsx/` reads and writes it, `host/` loads it into the spreadsheet engine and gives it back.
 * Everything is JSON; rows and columns count from 0; ranges are inclusive.
 */
export interface Book {
  sheets: BookSheet[];
  /** Cell styles; a cell points at one by index. Index 0 is the plain style. */
  styles: BookStyle[];
  names: BookName[];
  /** Named cell styles beside Normal, with what each prescribes; a cell's style names one by `BookStyle.name`. */
  namedStyles?: BookNamedStyle[];
  /** The theme as XML, as in the file: the colours that table styles and the colour picker use. Colours of cells are resolved already. */
  theme?: string;
  /** Protection of the workbook's structure; `hash` as in the file. */
  structureProtection?: { structure: boolean; windows: boolean; hash?: Record<string, string> };
  /** Index of the sheet in front. */
  activeSheet: number;
  properties: BookProperties;
  customXmlParts: { id: string; xml: string }[];
  /** What `workbook.settings` holds: JSON text by key. */
  settings: Record<string, string>;
  calculation: 'automatic' | 'manual' | 'automaticExceptTables';
  /** True when serial dates count from 1904. */
  date1904: boolean;
  /** What the file held and this model cannot hold: named before it is saved over. */
  notKept: NotKept[];
}

/** Something of a file that would be lost, in words a person can check: `part` is the zip part or feature, `where` the sheet or cell. */
export interface NotKept { feature: string; part: string; where: string }

export interface BookProperties {
  title?: string; subject?: string; author?: string; keywords?: string; comments?: string;
  category?: string; company?: string; manager?: string; lastAuthor?: string;
  /** ISO 8601, UTC. */
  created?: string; modified?: string;
  custom: Record<string, string | number | boolean>;
}

export interface BookName {
  name: string;
  /** en-US formula without the leading `=`: `Lijsten!$A$2:$A$40`. */
  refersTo: string;
  comment?: string;
  visible: boolean;
  /** Name of the sheet, for a sheet-scoped name. */
  sheet?: string;
}

/** `builtin` is Excel's own number of the style, where it is one of Excel's. */
export interface BookNamedStyle { name: string; builtin?: number; style: BookStyle }

export type BookValue = string | number | boolean | null;

export interface BookCell {
  /** The value, or the cached result of the formula. Error values are given in `error`. */
  v?: BookValue;
  /** en-US formula without the leading `=`. */
  f?: string;
  /** `#REF!`, `#N/A` …: the value is this error. */
  error?: string;
  /** Index into `Book.styles`. */
  s?: number;
  /** Text in several formats: the runs, with the text of `v`. */
  rich?: { text: string; font?: BookFont }[];
  /** `https://…`, or `#Blad1!A1` for a place in this workbook. */
  hyperlink?: { target: string; tooltip?: string };
  /** On the first cell of an array formula: the cells that it fills. */
  array?: BookRange;
}

export interface BookSheet {
  /** Stable within this book, e.g. `{00000000-0001-…}`. */
  id: string;
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  tabColor?: string;
  /** Sparse: `cells[row]?.[column]`. */
  cells: (BookCell | undefined)[][];
  columns: Record<number, BookColumn>;
  rows: Record<number, BookRow>;
  defaultRowHeight?: number;
  /** In characters, as in the file. */
  defaultColumnWidth?: number;
  merges: BookRange[];
  /** Rows and columns kept in view. */
  freeze?: { rows: number; columns: number };
  /** Whether the summary row stands below its detail. False in a plan, where parents stand above. */
  outline: { summaryBelow: boolean; summaryRight: boolean };
  tables: BookTable[];
  validations: BookValidation[];
  conditionalFormats: BookConditionalFormat[];
  comments: BookComment[];
  autoFilter?: { range: BookRange; criteria?: Record<number, BookFilterCriterion> };
  protection?: BookProtection;
  print?: BookPrint;
  showGridlines: boolean;
  zoom?: number;
}

export interface BookRange { top: number; left: number; bottom: number; right: number }

/** Width in characters of the default font, as in the file. */
export interface BookColumn { width?: number; hidden?: boolean; level?: number; collapsed?: boolean; s?: number }
/** Height in points. */
export interface BookRow {
  height?: number; hidden?: boolean; level?: number; collapsed?: boolean; s?: number;
  /** The height was fitted to the text and follows it. */
  autoHeight?: boolean;
}

export interface BookTable {
  id: string; name: string; range: BookRange;
  columns: { name: string; totalsFunction?: string; totalsLabel?: string; totalsFormula?: string; formula?: string }[];
  hasHeaders: boolean; hasTotals: boolean; style?: string;
  bandedRows: boolean; bandedColumns: boolean; firstColumn: boolean; lastColumn: boolean; hasFilter: boolean;
  /** What the filter shows, by column of the table counted from 0. */
  criteria?: Record<number, BookFilterCriterion>;
}

export interface BookValidation {
  ranges: BookRange[];
  type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom' | 'any';
  operator?: 'between' | 'notBetween' | 'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqual' | 'lessThanOrEqual';
  /** As in the file: `"a,b"`, a range, a name or a formula; without the leading `=`. */
  formula1?: string; formula2?: string;
  allowBlank: boolean; inCellDropdown: boolean;
  prompt?: { title: string; message: string; show?: boolean };
  /** Absent: Excel's own message, as a stop. */
  error?: { title: string; message: string; style: 'stop' | 'warning' | 'information'; show: boolean };
}

export interface BookConditionalFormat {
  ranges: BookRange[]; priority: number; stopIfTrue: boolean;
  /** `cellIs`, `expression`, `containsText`, `colorScale`, `dataBar`, `iconSet`, `duplicateValues` … as in the file. */
  type: string; operator?: string; formulas: string[]; text?: string;
  style?: BookStyle;
  /** Colour scales, data bars and icon sets: kept as given. */
  detail?: unknown;
}

export interface BookComment {
  id: string; row: number; column: number; author: string; text: string; created?: string;
  /** A threaded comment; false for a note of the older kind. */
  threaded: boolean; resolved?: boolean;
  replies: { id: string; author: string; text: string; created?: string }[];
}

/** Shown are: these texts (`''` for empty cells); what meets one of the conditions; what meets `all` of them. */
export type BookFilterCriterion = { values: string[] } | { operator: string; value: string }[] | { all: { operator: string; value: string }[] };

export interface BookProtection {
  protected: boolean;
  options: Partial<Record<'allowAutoFilter' | 'allowDeleteColumns' | 'allowDeleteRows' | 'allowEditObjects' | 'allowEditScenarios'
  | 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowInsertColumns' | 'allowInsertHyperlinks'
  | 'allowInsertRows' | 'allowPivotTables' | 'allowSort', boolean>>;
  selectionMode?: 'normal' | 'unlocked' | 'none';
  /** As in the file, so that saving keeps it. */
  hash?: Record<string, string>;
}

export interface BookPrint {
  orientation?: 'portrait' | 'landscape'; paperSize?: number; fitToWidth?: number; fitToHeight?: number; scale?: number;
  printArea?: BookRange; titleRows?: { from: number; to: number }; titleColumns?: { from: number; to: number };
  header?: string; footer?: string;
  /** Headers and footers of a first page or of even pages, where they are others: each as the file names it. */
  otherHeaders?: Readonly<Record<string, string>>; differentFirst?: boolean; differentOddEven?: boolean;
  /** Further settings of the page, as the file names them: the number of the first page, black and white, … */
  details?: Readonly<Record<string, string>>;
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally?: boolean; centerVertically?: boolean; gridlines?: boolean; headings?: boolean;
}

/** Colours as `#RRGGBB`. Absent means Excel's default. */
export interface BookStyle {
  /** Name of a named cell style. */
  name?: string;
  numberFormat?: string;
  font?: BookFont;
  fill?: { color?: string; pattern?: string; patternColor?: string };
  border?: Partial<Record<'top' | 'right' | 'bottom' | 'left' | 'diagonal', { style: string; color?: string }>>;
  /** Which way the diagonal border runs; absent means up. */
  diagonalDirection?: 'up' | 'down' | 'both';
  alignment?: { horizontal?: string; vertical?: string; wrapText?: boolean; indent?: number; textRotation?: number; shrinkToFit?: boolean };
  /** Absent means locked, as in Excel. */
  locked?: boolean; formulaHidden?: boolean;
  /** Typed with an apostrophe before it: text, whatever it looks like. */
  quotePrefix?: boolean;
}

export interface BookFont { name?: string; size?: number; bold?: boolean; italic?: boolean; underline?: 'single' | 'double' | 'none'; strikethrough?: boolean; color?: string; verticalAlign?: 'superscript' | 'subscript' }
