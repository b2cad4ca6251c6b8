import type { Finding } from '#core/rules/Finding';
import { codeKey } from '#core/values/code';

/** What findings of some rules have in common with others of that kind; nothing comes of it unless one of them is a cause. */
export interface Tie {
  readonly kind: string;
  readonly rules: readonly string[];
  /** A code, or whatever both name; nothing for a finding that goes with no other. */
  by(finding: Finding): unknown;
  readonly isCause?: true;
}

export function tieKey(kind: string, by: unknown): string {
  const key = codeKey(String(by ?? ''));
  return key === '' ? '' : `${kind} ${key}`;
}
