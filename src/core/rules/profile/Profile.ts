import type { Finding, Severity } from '#core/rules/Finding';
import type { KeptSort } from '#core/values/kept/Kept';

/** The sort of what is kept: one part in a workbook. */
export const PROFILE_SORT: KeptSort = { id: 'profile', namespace: 'urn:doelboom:profile', version: 1 };

/** What a rule weighs; a rule that is off is not asked. */
export type Weight = Severity | 'off';
export const WEIGHTS: readonly Weight[] = ['error', 'warning', 'info', 'off'];

/** What a workbook says of the rules: what each weighs where that differs from the scheme, and what is left as it is. */
export interface Profile {
  /** By rule id; a rule that is unknown here is kept for a Doelboom that knows it. */
  readonly weights: Readonly<Record<string, Weight>>;
  readonly waivers: readonly Waiver[];
}

/** A finding that somebody leaves as it is, until a date. It holds for what the finding says: another value, another finding. */
export interface Waiver {
  /** `findingId` of the finding. */
  readonly finding: string;
  readonly reason: string;
  readonly by: string;
  /** The last day on which it holds, `2026-12-31`. */
  readonly until: string;
  /** The day on which it was given. */
  readonly at: string;
}

/** A finding with what lets it stand: told apart, and counted nowhere. */
export interface WaivedFinding extends Finding { readonly waiver: Waiver }

export const NO_PROFILE: Profile = { weights: {}, waivers: [] };

/** Characters of a reason and of a name. */
export const REASON_LENGTH = 400;
export const NAME_LENGTH = 100;
