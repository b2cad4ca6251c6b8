import type { Amounts } from '#core/totals/Totals';
import type { Cents } from '#core/values/units';

/** A year's place in the plan's years; -1 for all of them together. */
export type YearIndex = number;

/** Spending as planned, in whole cents: GD, BD and money of no stated kind; neither receipts, people nor depreciation. */
export function plannedOf({ GD, BD, onbekend }: Amounts, year: YearIndex): Cents {
  return ofYear(GD, year) + ofYear(BD, year) + ofYear(onbekend, year);
}

/** People, in whole hundredths. */
export function vteOf({ VTE }: Amounts, year: YearIndex): number {
  return ofYear(VTE, year);
}

/** What was voted, in whole cents; null where nothing was. */
export function budgetOf(budget: readonly Cents[] | null, year: YearIndex): Cents | null {
  return budget === null ? null : ofYear(budget, year);
}

/** Budget less what is planned: what is still free, negative where more is planned than was voted; null without a budget. */
export function roomOf(row: { readonly planned: Amounts; readonly budget: readonly Cents[] | null }, year: YearIndex): Cents | null {
  const budget = budgetOf(row.budget, year);
  return budget === null ? null : budget - plannedOf(row.planned, year);
}

function ofYear(byYear: readonly number[] | undefined, year: YearIndex): number {
  if (!byYear) return 0;
  return year >= 0 ? byYear[year] ?? 0 : byYear.reduce((sum, each) => sum + each, 0);
}
