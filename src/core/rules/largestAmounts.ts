import type { Plan } from '#core/plan/Plan';
import type { EntrySums } from '#core/rules/EntrySums';
import type { Where } from '#core/rules/Finding';
import { amountWhere } from '#core/rules/amountWhere';
import { AARDEN, type Aard } from '#core/values/aard';

/** The expenses of these kinds that make the sum of an entry in a year, the largest first. */
export function largestAmounts(plan: Plan, sums: EntrySums, { entry, year, aarden }: { readonly entry: number; readonly year: number; readonly aarden: readonly Aard[] }): readonly Where[] {
  const { amounts, aard, richting } = plan.means;
  const wanted = aarden.map((each) => AARDEN.indexOf(each));
  const sizeOf = (line: number): number => (richting[line] === 0 && wanted.includes(aard[line]!) ? amounts[line * plan.years.length + year]! : 0);
  return sums.largest.of(entry, `${year} ${wanted.join(' ')}`, sizeOf).map((line) => amountWhere(plan, line, year));
}
