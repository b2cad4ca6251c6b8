import type { Totals } from '#core/totals/Totals';
import { pickAmount, type AmountChoice, type YearChoice } from '../plan/amountChoice';

export interface AmountRow {
  readonly key: string;
  readonly title: string;
  readonly amount: number;
  /** Length of its bar, 0 to 1: against the largest row. */
  readonly bar: number;
  /** Of the total, 0 to 1; null where that means nothing. */
  readonly share: number | null;
}

export type TotalsOrder = 'code' | 'amount';

/** The rows of a cut under one choice of kind and year; those without an amount are left out. */
export function amountRows(totals: Totals, choice: AmountChoice, year: YearChoice, order: TotalsOrder): { readonly rows: readonly AmountRow[]; readonly total: number } {
  const total = pickAmount(totals.total, choice, year);
  const amounts = totals.rows.map(({ key, title, amounts: each }) => ({ key, title, amount: pickAmount(each, choice, year) })).filter(({ amount }) => amount !== 0);
  const most = amounts.reduce((max, { amount }) => Math.max(max, Math.abs(amount)), 0);
  const rows = amounts.map((row) => ({ ...row, bar: most > 0 ? Math.abs(row.amount) / most : 0, share: total > 0 && row.amount >= 0 ? row.amount / total : null }));
  if (order === 'amount') rows.sort((a, b) => b.amount - a.amount);
  return { rows, total };
}

/** The total of each year, for the columns above the rows. */
export function yearTotals(totals: Totals, choice: AmountChoice): readonly number[] {
  return totals.years.map((_, year) => pickAmount(totals.total, choice, year));
}
