import type { Result } from '#core/values/Result';

/** Who is signed in, as the register knows them. */
export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly role: 'planner' | 'finance' | 'coordinator';
  /** Names of the departementen one acts for; empty means all. */
  readonly departementen: readonly string[];
}

/**
 * Where a token comes from: the organisation's own sign-in, or the demo accounts. Tokens live in memory alone: never
 * in the workbook, in the browser's storage or in an address.
 */
export interface TokenSource {
  /** Accounts to choose from before signing in; none where the organisation's own sign-in asks that itself. */
  accounts(): Promise<Result<readonly SignedInPerson[]>>;
  /**
   * Signs in, asking the person where it must. `hint` is the id of a demo account, or the name one signs in with.
   * Refused: `sign-in-cancelled`, `sign-in-blocked` (no window may open), `sign-in-refused`, `register-offline`.
   */
  signIn(hint?: string): Promise<Result<SignedInPerson>>;
  /** Who is signed in; null for nobody. */
  person(): SignedInPerson | null;
  /** A token for the register, renewed when needed without asking. `isFresh`: the last one was refused, get another. Refused: `not-signed-in`. */
  token(wish?: { readonly isFresh: boolean }): Promise<Result<string>>;
  signOut(): Promise<void>;
}
