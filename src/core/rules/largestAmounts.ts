import type { Plan } from '#core/plan/Plan';
import type { EntrySums } from '#core/rules/EntrySums';
import type { Where } from '#core/rules/Finding';
import { amountWhere } from '#core/rules/amountWhere';
import { AARDEN, type Aard } from '#core/values/aard';

/** So many of the largest amounts are pointed at. */
const MOST_SHOWN = 20;

/** The expenses of these kinds that make the sum of an entry in a year, the largest first. */
export function largestAmounts(plan: Plan, sums: EntrySums, { entry, year, aarden }: { readonly entry: number; readonly year: number; readonly aarden: readonly Aard[] }): readonly Where[] {
  const { amounts, aard, richting } = plan.means;
  const amountOf = (line: number): number => amounts[line * plan.years.length + year]!;
  const before = (a: number, b: number): number => amountOf(b) - amountOf(a) || a - b;
  const largest: number[] = [];
  for (const line of sums.linesOf(entry)) {
    const amount = amountOf(line);
    if (amount <= 0 || richting[line] !== 0 || !aarden.includes(AARDEN[aard[line]!]!)) continue;
    // Most lines are less than what is kept already; only one that is not has the few sorted anew.
    if (largest.length === MOST_SHOWN && before(line, largest.at(-1)!) > 0) continue;
    largest.push(line);
    largest.sort(before);
    if (largest.length > MOST_SHOWN) largest.pop();
  }
  return largest.map((line) => amountWhere(plan, line, year));
}
