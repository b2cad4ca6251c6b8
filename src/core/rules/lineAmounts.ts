import type { Plan } from '#core/plan/Plan';
import type { PlanLinks } from '#core/rules/PlanLinks';

/** Whether anything stands in a line's amount cells: an amount, or something that could not be read as one. */
export function hasAnyAmount(plan: Plan, links: PlanLinks, line: number): boolean {
  const { means: { amounts }, years: { length } } = plan;
  for (let at = line * length; at < (line + 1) * length; at += 1) if (amounts[at] !== 0) return true;
  return links.unread.of(line).length > 0;
}
