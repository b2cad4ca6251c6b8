import type { ColumnLayout } from '#core/layout/Layout';
import type { Jaar } from '#core/values/units';

/** The years, as indexes into those of the plan, of which an amount column holds the amounts: of people without a year, of all. */
export function yearsOf({ field, jaar, aard }: ColumnLayout, years: readonly Jaar[]): readonly number[] {
  if (field !== 'bedrag') return [];
  if (jaar === undefined) return aard === 'VTE' ? years.map((_, year) => year) : [];
  const year = years.indexOf(jaar);
  return year < 0 ? [] : [year];
}
