import type { Plan } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { NO_PROFILE, type Profile } from '#core/rules/profile/Profile';
import type { Amounts } from '#core/totals/Totals';
import { tidyCode } from '#core/values/code';
import type { Result } from '#core/values/Result';
import { findDepartementen } from './findDepartementen';
import { packFinding } from './packFinding';
import { packProfile } from './packProfile';
import { packPlan } from './packPlan';
import { packTotals } from './packTotals';
import { readPackage } from './readPackage';
import { CONTRACT_VERSION, type Reason, type SubmissionPackage } from './SubmissionPackage';

export interface PackageContents {
  readonly plan: Plan;
  /** What the workbook keeps through all its versions: 4 to 64 letters, digits, `-` and `_`. */
  readonly planId: string;
  readonly title: string;
  readonly layoutVersion: number;
  /** All findings of a full check that count. */
  readonly findings: readonly Finding[];
  readonly reasons: readonly Reason[];
  /** What of the workbook's profile those findings rest on. */
  readonly profile?: Profile;
  /** `computeTotals(plan, …).total`: the same for every cut. */
  readonly total: Amounts;
}

/**
 * Makes the package of a plan that was read and checked.
 * Refused as `package-malformed` with the `place` that the contract has no room for (a text that is too long, a total
 * past what a whole number holds); so nothing is sent that the register could not even read.
 */
export function buildPackage(contents: PackageContents): Result<SubmissionPackage> {
  const { plan } = contents;
  return readPackage({
    contractVersion: CONTRACT_VERSION,
    layoutVersion: contents.layoutVersion,
    plan: {
      planId: contents.planId,
      title: tidyCode(contents.title),
      scheme: plan.scheme.id,
      years: [...plan.years],
      departementen: findDepartementen(plan),
    },
    ...packPlan(plan),
    findings: contents.findings.map((finding) => packFinding(plan, finding)),
    reasons: contents.reasons.map((reason) => ({ ...reason, text: tidyCode(reason.text) })),
    totals: packTotals(contents.total),
    ...packProfile(contents.profile ?? NO_PROFILE),
  });
}
