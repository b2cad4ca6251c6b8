import type { CodeRecord, PlanRecord, Receipt, SubmissionSummary } from '#contract/answers';
import type { ProblemDocument } from '#contract/answers';
import type { SubmissionPackage, TravellingFinding } from '#contract/SubmissionPackage';
import type { Refusal, Result } from '#core/values/Result';

/** The register, as the add-in sees it. Nothing here throws for what the world does: every no is a refusal. */
export interface RegisterClient {
  /** Sends a package; sending the same again, after a cut for instance, gives the same receipt and stores nothing more. */
  submit(submitted: SubmissionPackage, wish?: SubmitWish): Promise<Result<Receipt, RegisterRefusal>>;
  /** What the register knows of a plan: its versions, newest first. */
  plan(planId: string): Promise<Result<PlanRecord, RegisterRefusal>>;
  submissions(filter?: { readonly planId?: string; readonly departement?: string }): Promise<Result<readonly SubmissionSummary[], RegisterRefusal>>;
  submission(number: string): Promise<Result<SubmissionSummary, RegisterRefusal>>;
  /** What the codes of one version stood for. */
  codesOf(number: string): Promise<Result<CodeRecord, RegisterRefusal>>;
  /** The package of one version, its hash checked against its receipt. */
  packageOf(number: string): Promise<Result<SubmissionPackage, RegisterRefusal>>;
}

export interface SubmitWish {
  /** The newest version that one knows of (0 for none): refused with `version-stale` when the register has a newer one. */
  readonly expectedVersion?: number;
  /** Ends the waiting; what was sent may still be stored. */
  readonly signal?: AbortSignal;
}

/**
 * Codes: those of the register's own problems (`#contract/problems`), and
 * `register-offline` (not reached, or no answer in time), `register-busy` (it asks to come back later),
 * `register-answer-unreadable` (what answered is not the register), `register-refused` (a no that this version has no
 * words for), `receipt-differs` (its receipt is for something else), `cancelled`, `not-signed-in`.
 */
export interface RegisterRefusal extends Refusal {
  /** Where the plan has errors, or warnings without a reason. */
  readonly findings?: readonly TravellingFinding[];
  readonly issues?: ProblemDocument['issues'];
}
