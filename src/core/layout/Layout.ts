import type { LevelId } from '#core/scheme/Scheme';
import type { Aard, Richting } from '#core/values/aard';
import type { Jaar } from '#core/values/units';

/** What a sheet holds: plan rows, means lines, a row per action with its parents beside it, or one of the lists. */
export type SheetKind =
  | 'plan' | 'middelen' | 'vlak'
  | 'hsd' | 'programmas' | 'projecten' | 'beleidsnotas' | 'diensten' | 'kostenplaatsen' | 'budgetplaatsen' | 'beleidsvelden';

/** What a column means. Together with `level`, `jaar` and `aard` it says all that reading needs. */
export type Field =
  | 'code' | 'niveau' | 'title' | 'description' | 'parent' | 'hsd' | 'programma' | 'project' | 'beleidsnota'
  | 'departement' | 'dienst' | 'owner' | 'from' | 'to'
  | 'element' | 'kostenplaats' | 'budgetplaats' | 'aard' | 'richting' | 'bedrag' | 'afschrijvingstermijn'
  | 'decision' | 'college' | 'stuurdepartementen' | 'regisseur' | 'beleidsveld' | 'rekening' | 'capaciteit' | 'note';

/** One sheet as it was understood. Rows and columns count from 0, on the sheet itself. */
export interface SheetLayout {
  /** Excel's id of the sheet. */
  readonly id: string;
  readonly name: string;
  readonly kind: SheetKind;
  readonly headerRow: number;
  readonly firstRow: number;
  /** One past the last row that was read. */
  readonly endRow: number;
  readonly columns: readonly ColumnLayout[];
  readonly table?: string;
}

export interface ColumnLayout {
  readonly column: number;
  /** The header as it stands in the sheet. */
  readonly header: string;
  readonly field: Field;
  /** For the code or title of a parent that is repeated beside an action. */
  readonly level?: LevelId;
  /** For an amount. */
  readonly jaar?: Jaar;
  readonly aard?: Aard;
  readonly richting?: Richting;
  /** What one unit in the column is worth: 1000 where the header says "in 1.000 euro"; absent is 1. Never for VTE. */
  readonly scale?: number;
}

export interface Layout {
  readonly schemeId: string;
  readonly sheets: readonly SheetLayout[];
  /** Sheets that hold nothing of the plan, by name. */
  readonly leftOut: readonly string[];
}
