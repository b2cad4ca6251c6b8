import type { Plan } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';

/** Whether anything stands in a line's amount cells: an amount, or something that could not be read as one. */
export function hasAnyAmount(plan: Plan, links: PlanLinks, line: number): boolean {
  const { means: { amounts }, years: { length } } = plan;
  for (let at = line * length; at < (line + 1) * length; at += 1) if (amounts[at] !== 0) return true;
  return links.unread.of(line).length > 0;
}

/** The years, as indexes into `Plan.years`, in which a line has an amount. */
export function amountYears({ means: { amounts }, years }: Plan, line: number): readonly number[] {
  const found: number[] = [];
  for (let year = 0; year < years.length; year += 1) if (amounts[line * years.length + year] !== 0) found.push(year);
  return found;
}
