import type { Finding } from '#core/rules/Finding';
import { findingId } from '#core/rules/findingId';
import type { Reason } from './SubmissionPackage';

/** The warnings that no reason covers, neither one for their rule nor one of their own. */
export function findUnreasoned(findings: readonly Finding[], reasons: readonly Reason[]): Finding[] {
  const rules = new Set(reasons.filter(({ finding }) => finding === undefined).map(({ rule }) => rule));
  const single = new Set(reasons.flatMap(({ finding }) => finding ?? []));
  return findings.filter((each) => each.severity === 'warning' && !rules.has(each.rule) && !single.has(findingId(each)));
}
