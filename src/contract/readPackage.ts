import * as v from 'valibot';
import { ok, type Result } from '#core/values/Result';
import { CONTRACT_VERSION, CONTRACT_VERSIONS, submissionPackage, type SubmissionPackage } from './SubmissionPackage';

/** A package that isn't one: which place breaks the contract, never what stood there. */
export interface PackageRefusal {
  readonly code: 'package-malformed' | 'contract-unknown';
  readonly data: Readonly<Record<string, string | number>>;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/** The door through which every package comes in, on both sides. */
export function readPackage(value: unknown): Result<SubmissionPackage, PackageRefusal> {
  const version = versionOf(value);
  if (version !== undefined && !CONTRACT_VERSIONS.some((known) => known === version)) {
    return { ok: false, refusal: { code: 'contract-unknown', data: { version, known: CONTRACT_VERSION }, issues: [] } };
  }
  // The first issue ends it: a hostile body could otherwise ask for millions of them.
  const read = v.safeParse(submissionPackage, value, { abortEarly: true });
  if (read.success) return ok(read.output);
  const issues = read.issues.map(describeIssue);
  return { ok: false, refusal: { code: 'package-malformed', data: { place: issues[0]?.path ?? '' }, issues } };
}

function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('contractVersion' in value)) return undefined;
  return typeof value.contractVersion === 'number' ? value.contractVersion : undefined;
}

/** valibot's own message quotes what it received; only what was expected may be told. */
function describeIssue(issue: v.BaseIssue<unknown>): { path: string; message: string } {
  const path = v.getDotPath(issue) ?? '';
  // An unknown member's name is the sender's text: its parent says enough.
  const isUnknownMember = issue.type === 'strict_object' && issue.expected === 'never';
  return { path: isUnknownMember ? path.split('.').slice(0, -1).join('.') : path, message: isUnknownMember ? 'unknown member' : `expected ${issue.expected ?? issue.type}` };
}
