import type { Field, SheetKind } from '../Layout';

/**
 * The workbook that planners are given, as data: what the .xlsx is made from, and what reading it looks for.
 * A column that is added here appears in the template, in its help and in what is recognised.
 */
export interface Template {
  readonly id: string;
  readonly schemeId: string;
  readonly sheets: readonly SheetTemplate[];
  /** The named ranges behind the dropdowns. */
  readonly lists: readonly ListTemplate[];
  /** The sheet that explains the others and holds the fixed choices. */
  readonly guide: GuideTemplate;
  /** What the level column says of the rows that stand out, the highest first. */
  readonly highlights: readonly string[];
}

export interface SheetTemplate {
  readonly kind: SheetKind;
  /** Name of the sheet. */
  readonly name: string;
  /** Other names under which such a sheet is known, in Dutch and English: a hint, never needed. */
  readonly synonyms: readonly string[];
  /** Name of the Excel table around header and rows. */
  readonly tableName: string;
  /** One sentence for the guide: what belongs on this sheet. */
  readonly purpose: string;
  readonly columns: readonly ColumnTemplate[];
  /** How many columns at the left stay in view. */
  readonly frozenColumns: number;
}

export interface ColumnTemplate {
  /** What the column means; unique within its sheet, except `bedrag`, which stands once per year. */
  readonly field: Field;
  /** The header as the template writes it; of a column per year it is the year itself, of people per year it stands before it. */
  readonly header: string;
  /** Other headers with the same meaning, in Dutch and English. Case, blanks, accents and punctuation do not count. */
  readonly synonyms: readonly string[];
  /** What to fill in, in Dutch: the note on the header. */
  readonly help: string;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** The named range that its dropdown offers. */
  readonly list?: ListName;
  /** A row without it is not complete. */
  readonly isRequired?: boolean;
  /** True for the column that stands once for each year of the plan. */
  readonly isPerYear?: boolean;
  /** Recognised wherever it stands, and written only for a plan that has something in it. */
  readonly isOnDemand?: boolean;
}

/** How the cells look: `amount` is money, or VTE on a row whose kind is VTE; `term` is a number of years. */
export type ColumnKind = 'text' | 'wrapped' | 'code' | 'year' | 'money' | 'vte' | 'amount' | 'term';

export type ListName =
  | 'lijst_niveaus' | 'lijst_aarden' | 'lijst_richtingen' | 'lijst_soorten'
  | 'lijst_hsd' | 'lijst_programmas' | 'lijst_projecten' | 'lijst_beleidsnotas'
  | 'lijst_departementen' | 'lijst_diensten' | 'lijst_kostenplaatsen' | 'lijst_budgetplaatsen' | 'lijst_beleidsvelden'
  | 'lijst_plancodes';

/**
 * A named range for a dropdown: a column of a sheet below its header, or fixed choices on the guide.
 * `rows` says which: every row, or on `Departementen en diensten` only those above the first row with a dienst
 * (the departementen), or only those from there on (the diensten).
 */
export type ListTemplate =
  | { readonly name: ListName; readonly from: 'sheet'; readonly sheet: SheetKind; readonly field: Field; readonly rows: 'all' | 'departementen' | 'diensten'; readonly isStrict: boolean }
  | { readonly name: ListName; readonly from: 'choices'; readonly header: string; readonly choices: readonly Choice[]; readonly isStrict: boolean };

export interface Choice { readonly value: string; readonly meaning: string }

export interface GuideTemplate {
  readonly name: string;
  readonly title: string;
  /** Paragraphs, in Dutch. */
  readonly paragraphs: readonly string[];
}

/** The columns of a sheet with the column per year written out; of those on demand, only the ones that are asked for. */
export function columnsOf(sheet: SheetTemplate, years: readonly number[], isDemanded: (field: Field) => boolean = () => false): (ColumnTemplate & { readonly jaar?: number })[] {
  return sheet.columns.filter(({ field, isOnDemand }) => !isOnDemand || isDemanded(field)).flatMap((column) =>
    column.isPerYear ? years.map((jaar) => ({ ...column, header: column.kind === 'vte' ? `${column.header} ${jaar}` : String(jaar), jaar })) : [column]);
}

/** The template's sheet of a kind; null for a kind that the template does not have. */
export function sheetOfKind(template: Template, kind: SheetKind): SheetTemplate | null {
  return template.sheets.find((sheet) => sheet.kind === kind) ?? null;
}
