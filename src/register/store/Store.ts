import type { Receipt, SubmissionSummary } from '#contract/answers';
import type { Result } from '#core/values/Result';

/** What the register keeps. Every method throws `StoreFailure` when the database cannot do it. */
export interface Store {
  /**
   * Stores one version in one transaction, or finds that it was stored already.
   * Refused: `key-reused`, `version-stale` (naming the `latest` version), `departement-refused`.
   */
  submit(draft: SubmissionDraft): Promise<Result<StoreOutcome>>;
  /** Newest first. */
  list(filter: SubmissionFilter): Promise<SubmissionSummary[]>;
  find(number: string): Promise<SubmissionSummary | undefined>;
  /** The canonical text, exactly as it was stored. */
  readPackage(number: string): Promise<string | undefined>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A submission that was read, checked and found good. */
export interface SubmissionDraft extends Omit<SubmissionSummary, 'number' | 'version' | 'submittedAt'> {
  readonly submittedById: string;
  /** Canonical text, and the totals in it that the register worked out itself. */
  readonly package: string;
  readonly totals: string;
  readonly idempotencyKey?: string;
  /** The version that the sender believes to be the newest; 0 for none yet. */
  readonly expectedVersion?: number;
  /** Whether the sender acts for all of these departementen: asked of the version that this one would follow. */
  readonly actsFor: (departementen: readonly string[]) => boolean;
}

export interface StoreOutcome { readonly receipt: Receipt; readonly isNew: boolean }

export interface SubmissionFilter {
  readonly planId?: string;
  readonly departement?: string;
  /** Only those that concern one of these; undefined for all. */
  readonly visible?: readonly string[];
  readonly limit?: number;
}

/** The database could not do what was asked. The cause may quote stored contents: it is logged by name only. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
}
