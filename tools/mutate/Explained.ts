import type { Mutant } from './mutantsIn';

/** Why a mutant that no example notices is no fault. */
export interface Explained {
  /** From `src/core/rules/` on. */
  readonly file: string;
  readonly was: string;
  readonly becomes: string;
  /** Which one, where the file has the same change in several places: 1 for the first. */
  readonly nth?: number;
  readonly why: string;
}

export function isSame(one: Explained, { file, was, becomes, nth }: Mutant & { readonly file: string }): boolean {
  return one.file === file && one.was === was && one.becomes === becomes && (one.nth ?? 1) === nth;
}
