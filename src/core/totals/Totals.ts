import type { Jaar } from '#core/values/units';

/** The ways to cut the same lines. */
export const CUTS = ['sd', 'od', 'hsd', 'programma', 'project', 'departement', 'dienst', 'kostenplaats', 'budgetplaats', 'beleidsnota'] as const;
export type Cut = (typeof CUTS)[number];

/**
 * Kinds under which amounts are added up: expenses as `GD`, `BD`, `VTE`; receipts apart as `GD-O`, `BD-O`; money of no
 * stated kind as `onbekend` and `onbekend-O`; depreciation as `afschrijving`, never within GD or BD.
 */
export const AMOUNT_KINDS = ['GD', 'BD', 'VTE', 'GD-O', 'BD-O', 'VTE-O', 'onbekend', 'onbekend-O', 'afschrijving', 'afschrijving-O'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** Each line counts in exactly one row, so that the rows add up to the total. */
export interface Totals {
  readonly cut: Cut;
  readonly years: readonly Jaar[];
  readonly rows: readonly TotalsRow[];
  readonly total: Amounts;
}

export interface TotalsRow {
  /** Code (or name, for a departement or dienst) as written; several joined by ` + `; '' for lines that have none, and for an SD or OD that has no code: it is told by its title. */
  readonly key: string;
  readonly title: string;
  readonly amounts: Amounts;
}

/** By kind, one number a year in the order of `Totals.years`: whole cents, or hundredths for VTE. A kind without lines is absent. */
export type Amounts = Readonly<Partial<Record<AmountKind, readonly number[]>>>;
