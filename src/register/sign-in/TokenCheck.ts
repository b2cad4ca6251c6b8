import type { Result } from '#core/values/Result';

/** Who a token was given to. What that person may do is not in the token: it is asked of `People` at every request. */
export interface Subject { readonly id: string; readonly name: string }

/**
 * Says whose token this is. Refused: `token-refused` (never why: that helps only a forger), `scope-missing`,
 * `sign-in-unavailable` when it cannot be checked at this moment, in which case nobody comes in.
 */
export interface TokenCheck {
  check(token: string): Promise<Result<Subject>>;
}

/** Leeway for clocks that differ, in seconds. */
export const LEEWAY = 60;
