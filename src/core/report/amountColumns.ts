import { AMOUNT_KINDS, type AmountKind, type Amounts } from '#core/totals/Totals';
import type { Jaar } from '#core/values/units';
import type { Tongue } from '#core/values/format';
import type { ReportColumn } from '#core/report/Report';
import { KIND_WORDS } from '#core/report/cutWords';

/** The kinds that occur in a total, in their fixed order. */
export function kindsIn(total: Amounts): readonly AmountKind[] {
  return AMOUNT_KINDS.filter((kind) => total[kind]);
}

/** A column for each kind and year. */
export function amountColumns(kinds: readonly AmountKind[], years: readonly Jaar[], language: Tongue): readonly ReportColumn[] {
  return kinds.flatMap((kind) => years.map((jaar): ReportColumn => ({ header: `${KIND_WORDS[language][kind]} ${jaar}`, kind: isVte(kind) ? 'vte' : 'money' })));
}

/** The cells under those columns; null where a row has nothing of the kind. */
export function amountCells(kinds: readonly AmountKind[], years: readonly Jaar[], amounts: Amounts): readonly (number | null)[] {
  return kinds.flatMap((kind) => years.map((_, year) => amounts[kind]?.[year] ?? null));
}

/** Money over all years, in cents, for a bar: spending as planned, neither people, receipts nor depreciation. */
export function spending(amounts: Amounts): number {
  const kinds = [amounts.GD, amounts.BD, amounts.onbekend];
  return kinds.reduce((sum, byYear) => sum + (byYear ?? []).reduce((a, b) => a + b, 0), 0);
}

/** Each length as a share of the longest, 0 to 1; what is negative or not a number has none. */
export function sharesOf(lengths: readonly number[]): readonly number[] {
  const shown = lengths.map((length) => (length > 0 ? length : 0));
  const longest = Math.max(0, ...shown);
  return shown.map((length) => (longest > 0 ? length / longest : 0));
}

function isVte(kind: AmountKind): boolean {
  return kind === 'VTE' || kind === 'VTE-O';
}
