import type { Amounts } from '#core/totals/Totals';
import type { Cents } from '#core/values/units';

/** A year's place in the plan's years; -1 for all of them together. */
export type YearIndex = number;

/** Spending as planned, in whole cents: GD, BD and money of no stated kind; neither receipts, people nor depreciation. */
export function plannedOf({ GD, BD, onbekend }: Amounts, year: YearIndex): Cents {
  return ofYear(GD, year) + ofYear(BD, year) + ofYear(onbekend, year);
}

/** Receipts as planned, in whole cents; never held against a budget. */
export function receivedOf(amounts: Amounts, year: YearIndex): Cents {
  return ofYear(amounts['GD-O'], year) + ofYear(amounts['BD-O'], year) + ofYear(amounts['onbekend-O'], year);
}

/** People, in whole hundredths. */
export function vteOf({ VTE }: Amounts, year: YearIndex): number {
  return ofYear(VTE, year);
}

/** What was voted by year, in whole cents: null for a year of which the lists say nothing, and where nothing was voted in any. */
export type BudgetByYear = readonly (Cents | null)[] | null;

/** What was voted, in whole cents; null where that is not known. */
export function budgetOf(budget: BudgetByYear, year: YearIndex): Cents | null {
  return year >= 0 ? budget?.[year] ?? null : sumOfKnown(budget, (cents) => cents);
}

/**
 * Budget less what is planned: what is still free, negative where more is planned than was voted; null without a budget.
 * Of all years together those count of which the budget is known.
 */
export function roomOf({ planned, budget }: { readonly planned: Amounts; readonly budget: BudgetByYear }, year: YearIndex): Cents | null {
  if (year < 0) return sumOfKnown(budget, (cents, each) => cents - plannedOf(planned, each));
  const voted = budgetOf(budget, year);
  return voted === null ? null : voted - plannedOf(planned, year);
}

function sumOfKnown(budget: BudgetByYear, amountOf: (cents: Cents, year: number) => Cents): Cents | null {
  const known = (budget ?? []).flatMap((cents, year) => (cents === null ? [] : [amountOf(cents, year)]));
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
}

function ofYear(byYear: readonly number[] | undefined, year: YearIndex): number {
  if (!byYear) return 0;
  return year >= 0 ? byYear[year] ?? 0 : byYear.reduce((sum, each) => sum + each, 0);
}
