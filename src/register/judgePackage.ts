import { findDepartementen } from '#contract/findDepartementen';
import { findUnreasoned } from '#contract/findUnreasoned';
import { LIMITS } from '#contract/limits';
import { packFinding } from '#contract/packFinding';
import { packTotals } from '#contract/packTotals';
import { canonicalJson } from '#contract/canonicalJson';
import type { SubmissionPackage } from '#contract/SubmissionPackage';
import { unpackPlan } from '#contract/unpackPlan';
import type { Plan, PreviousPlan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { NO_PROFILE, type Profile } from '#core/rules/profile/Profile';
import { waiverFault } from '#core/rules/profile/waiverFault';
import { codeKey } from '#core/values/code';
import type { PlanRules } from './PlanRules';
import { Problem } from './Problem';

export interface Judgement {
  readonly departementen: string[];
  readonly warnings: number;
  readonly infos: number;
  /** Canonical text of the grand totals. */
  readonly totals: string;
}

/**
 * Looks at a package as if nobody had: the plan is read out of it, checked by the same rules and added up anew, and
 * what the sender says of it must agree. Its departementen are those of its rows: a head that names others is no way
 * past the rights.
 * @param previous the version that it would follow
 * @throws Problem for whatever does not hold.
 */
export function judgePackage(submitted: SubmissionPackage, rules: PlanRules, previous?: PreviousPlan): Judgement {
  const scheme = rules.scheme(submitted.plan.scheme);
  if (!scheme) throw new Problem('scheme-unknown');
  const read = unpackPlan(submitted, submitted.plan.years, scheme);
  if (!read.ok) throw new Problem('package-inconsistent', { detail: String(read.refusal.data['place']) });
  const plan = read.value;
  if (previous) plan.previous = previous;
  const departementen = findDepartementen(plan);
  requireSame(keysOf(departementen), keysOf(submitted.plan.departementen), new Problem('package-inconsistent', { detail: 'plan.departementen' }));
  const findings = findingsOf(plan, submitted.profile ?? NO_PROFILE, rules);
  requireNone(plan, findings.filter(({ severity }) => severity === 'error'), 'plan-has-errors');
  requireNone(plan, findUnreasoned(findings, submitted.reasons), 'reasons-missing');
  const totals = totalsOf(plan, rules);
  requireSame(totals, submitted.totals, new Problem('totals-differ'));
  return { departementen, warnings: countOf(findings, 'warning'), infos: countOf(findings, 'info'), totals: canonicalJson(totals) };
}

/** What counts under the profile that came along; a waiver that does not hold today is refused, not passed over. */
function findingsOf(plan: Plan, profile: Profile, rules: PlanRules): readonly Finding[] {
  const today = rules.today();
  for (const [at, waiver] of profile.waivers.entries()) {
    const fault = waiverFault(waiver, today);
    if (fault) throw new Problem('waiver-refused', { detail: `profile.waivers.${at} ${fault}` });
  }
  return rules.judge(plan, profile, today).findings;
}

function requireNone(plan: Plan, findings: readonly Finding[], code: 'plan-has-errors' | 'reasons-missing'): void {
  if (findings.length === 0) return;
  const named = findings.slice(0, LIMITS.answeredFindings).map((finding) => packFinding(plan, finding));
  throw new Problem(code, { findingCount: findings.length, findings: named });
}

function requireSame(ours: unknown, theirs: unknown, otherwise: Problem): void {
  if (canonicalJson(ours) !== canonicalJson(theirs)) throw otherwise;
}

/** A total past what a whole number holds is no total: such a plan cannot be stored. */
function totalsOf(plan: Plan, rules: PlanRules): ReturnType<typeof packTotals> {
  const totals = packTotals(rules.grandTotal(plan));
  if (totals.some(({ amounts }) => !amounts.every(Number.isSafeInteger))) throw new Problem('totals-differ', { detail: 'too large' });
  return totals;
}

function keysOf(departementen: readonly string[]): string[] {
  return departementen.map(codeKey).sort();
}

function countOf(findings: readonly Finding[], wanted: Finding['severity']): number {
  return findings.filter(({ severity }) => severity === wanted).length;
}
