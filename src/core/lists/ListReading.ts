import type { ColumnLayout, Field } from '#core/layout/Layout';
import type { SheetSnapshot } from '#core/layout/Snapshot';
import type { Jaar } from '#core/values/units';
import type { ListKind } from './ListKind';

/** A file that may hold a list: each of its sheets as values. Text from a .csv is one sheet, every cell a text. */
export interface ListFile {
  /** Name of the file, for what is noted of where a list came from. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

/** What a column of a list means: a field, with its year where the list has one column a year. */
export interface Meaning { readonly field: Field; readonly jaar?: Jaar }

/** A column of a list as it is read; `meaning` is null for a column that is not taken over. */
export interface ListColumn {
  /** On the sheet, from 0. */
  readonly column: number;
  readonly header: string;
  readonly meaning: Meaning | null;
  /** What one unit is worth: 1000 where the header says "in 1.000 euro". */
  readonly scale?: number;
}

/**
 * Columns of a list with a row for each year, on the sheet from 0; null for one that is still to be chosen. The amount is
 * that of the year beside it; such a column has no meaning of its own.
 */
export interface YearRows {
  readonly year: number | null;
  readonly amount: number | null;
  /** Whether a row is an expense or a receipt, where a column tells. */
  readonly direction: number | null;
  /** What one unit of the amount is worth. */
  readonly scale?: number;
  /** What a person says of several rows for one entry and one year where nothing tells why: add them up, or take the first. */
  readonly doubles?: Doubles;
}

export type Doubles = 'sum' | 'first';

/** How a sheet is read as a list. A person may choose another list, or another meaning for a column. */
export interface ListReading {
  /** Index of the sheet in its file. */
  readonly sheet: number;
  readonly kind: ListKind;
  /** On the sheet, from 0. */
  readonly headerRow: number;
  readonly columns: readonly ListColumn[];
  /** Where each row is of one year, as SAP BW exports a list; absent where each year has a column. */
  readonly perYear?: YearRows;
}

/** A meaning in one word, to compare by: `title`, `bedrag 2026`. */
export function meaningId({ field, jaar }: Pick<ColumnLayout, 'field' | 'jaar'>): string {
  return jaar === undefined ? field : `${field} ${jaar}`;
}
