import type { Plan } from '#core/plan/Plan';
import { describeWhere } from '#core/rules/where';
import type { Finding } from '#core/rules/Finding';
import { RULES } from '#core/rules/rules';

/** All rules but those that only the size of an example brings along. */
export const TELLING_RULES = RULES.filter(({ id }) => !/^(?:period-missing|horizon|title-cut|owner|sd-without|action-without-means|kostenplaats-missing)/u.test(id));

/** What is told, as `severity rule Sheet!A1`. */
export function toldLines(plan: Plan, findings: readonly Finding[]): string[] {
  return findings.map(({ rule, severity, where }) => `${severity} ${rule} ${Object.values(describeWhere(plan, where)).join('!')}`);
}
