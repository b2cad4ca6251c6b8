import type { LevelId, Scheme } from '#core/scheme/Scheme';
import type { Aard, Richting } from '#core/values/aard';
import type { Comma } from '#core/values/flemishNumber';
import type { Sectie } from '#core/values/sectie';
import type { Jaar } from '#core/values/units';

/** What a sheet holds: plan rows, means lines, a row per action with its parents beside it, or one of the lists. */
export type SheetKind =
  | 'plan' | 'middelen' | 'vlak'
  | 'hsd' | 'programmas' | 'projecten' | 'beleidsnotas' | 'diensten' | 'kostenplaatsen' | 'budgetplaatsen' | 'beleidsvelden';

/** What a column means. Together with `level`, `jaar`, `aard` and its like it says all that reading needs. */
export type Field =
  | 'code' | 'niveau' | 'title' | 'description' | 'parent' | 'hsd' | 'programma' | 'project' | 'beleidsnota'
  | 'departement' | 'dienst' | 'owner' | 'from' | 'to' | 'prioritair'
  | 'element' | 'kostenplaats' | 'budgetplaats' | 'aard' | 'richting' | 'bedrag' | 'afschrijvingstermijn'
  /** One column with the elements of every level: `SD1 Wonen`, below it `OD1 Betaalbaar`. */
  | 'outline'
  /** The registration key of a budget line: `…/action/policy item/account/…/U`. */
  | 'sleutel'
  | 'decision' | 'college' | 'stuurdepartementen' | 'regisseur' | 'beleidsveld' | 'rekening' | 'capaciteit' | 'note';

/** One sheet as it was understood. Rows and columns count from 0, on the sheet itself. */
export interface SheetLayout {
  /** Excel's id of the sheet. */
  readonly id: string;
  readonly name: string;
  readonly kind: SheetKind;
  /** The header's row; its last one where it stands over several. */
  readonly headerRow: number;
  /** The first row of a header that stands over several. */
  readonly headerTop?: number;
  readonly firstRow: number;
  /** One past the last row that was read. */
  readonly endRow: number;
  readonly columns: readonly ColumnLayout[];
  readonly table?: string;
  /** What title rows, or the sheet's name, say for all rows below: the SD they hang under, their departement. */
  readonly context?: readonly ContextLayout[];
  /** How the depth of a row in the outline column tells its level, where no code or word does. */
  readonly depths?: DepthLayout;
}

/** A cell above the header that speaks for the whole sheet. `row` is -1 where the sheet's name does. */
export interface ContextLayout {
  readonly row: number;
  readonly column: number;
  readonly field: 'parent' | 'departement';
  /** Of a parent. */
  readonly level?: LevelId;
}

export interface DepthLayout {
  /**
   * What shows the depth: blanks before the text, the cell's indent, Excel's outline level, bold print, both bold print and
   * blanks or indent, or the column in which it stands; the number of parts of its code, or a figure in the column of
   * levels; `rest` where all rows whose code does not tell are of one level.
   */
  readonly by: 'blanks' | 'indent' | 'outline' | 'bold' | 'bold-blanks' | 'bold-indent' | 'bold-outline' | 'column' | 'parts' | 'figure' | 'rest';
  /** The depths that occur, shallow first, and the level of each. */
  readonly steps: readonly { readonly depth: number; readonly level: LevelId }[];
}

export interface ColumnLayout {
  readonly column: number;
  /** The header as it stands in the sheet. */
  readonly header: string;
  readonly field: Field;
  /** For the code or title of a parent that is repeated beside an action. */
  readonly level?: LevelId;
  /** For an amount: the year that it is of. A column of people (VTE) without one holds for every year of the plan. */
  readonly jaar?: Jaar;
  readonly aard?: Aard;
  readonly richting?: Richting;
  /** The part of the budget that an amount is of, where its column names no kind: `Exploitatie 2026`. */
  readonly sectie?: Sectie;
  /** What one unit in the column is worth: 1000 where the header says "in 1.000 euro"; absent is 1. Never for VTE. */
  readonly scale?: number;
  /** What a comma parts in texts such as `1,200`, where that is known. */
  readonly comma?: Comma;
  /** Of a registration key: what stands between its slashes, null for what does not matter. */
  readonly segments?: readonly (Field | null)[];
}

/** What a column means, wherever it stands. */
export type ColumnMeaning = Omit<ColumnLayout, 'column' | 'header'>;

export interface Layout {
  readonly schemeId: string;
  /** The scheme itself, where it does not come with the product. */
  readonly scheme?: Scheme;
  readonly sheets: readonly SheetLayout[];
  /** Sheets that hold nothing of the plan, by name. */
  readonly leftOut: readonly string[];
}
