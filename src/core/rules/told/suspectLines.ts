import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { codeKey } from '#core/values/code';

/** The lines on whose rows a finding is, or that it points at. */
export function suspectLines(plan: Plan, links: PlanLinks, { element, where, related }: Finding): readonly number[] {
  const { sheet, row, count } = plan.means;
  const places = [where, ...related];
  const isThere = (line: number): boolean => places.some((place) => place.row === row[line] && place.sheet === sheet[line]);
  // What has no code is on no list by which it could be found.
  if (element === '') return Array.from({ length: count }, (_, line) => line).filter(isThere);
  const key = codeKey(element);
  return [...(plan.byKey.get(key) ?? []).flatMap((index) => links.lines.of(index)), ...links.strayLines.of(key) ?? []].filter(isThere);
}
