import type { Plan } from '#core/plan/Plan';
import type { EntrySums } from '#core/rules/EntrySums';
import type { Where } from '#core/rules/Finding';
import { amountWhere } from '#core/rules/where';
import { AARDEN, type Aard } from '#core/values/aard';

/** So many of the largest amounts are pointed at. */
const MOST_SHOWN = 20;

/** The expenses of these kinds that make the sum of an entry in a year, the largest first. */
export function largestAmounts(plan: Plan, sums: EntrySums, { entry, year, aarden }: { readonly entry: number; readonly year: number; readonly aarden: readonly Aard[] }): readonly Where[] {
  const { amounts, aard, richting } = plan.means;
  const amountOf = (line: number): number => amounts[line * plan.years.length + year]!;
  const lines = [...sums.linesOf(entry)].filter((line) => amountOf(line) > 0 && richting[line] === 0 && aarden.includes(AARDEN[aard[line]!]!));
  return lines.sort((a, b) => amountOf(b) - amountOf(a) || a - b).slice(0, MOST_SHOWN).map((line) => amountWhere(plan, line, year));
}
