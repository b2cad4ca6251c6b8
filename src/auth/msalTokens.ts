import type { AuthenticationResult } from '@azure/msal-browser';
import { ok, refuse, type Result } from '#core/values/Result';
import { climbSignIn, type SignedIn } from './climbSignIn';
import type { MsalConfig } from './MsalConfig';
import { officeNesting, type Nesting } from './officeNesting';
import { openSignInWays } from './openSignInWays';
import { readAnswer, signedInPerson } from './readAnswer';
import type { SignInWay } from './SignInApp';
import type { SignedInPerson, TokenSource } from './TokenSource';

interface Current { readonly signedIn: SignedIn; readonly person: SignedInPerson }

/**
 * The organisation's own sign-in, through Office where it can, else through a window. What one may do is the
 * register's to say: it is asked once signed in.
 */
export function createMsalTokens(config: MsalConfig, nesting: Nesting = officeNesting(), ways: readonly SignInWay[] = openSignInWays(config, nesting.isSupported)): TokenSource {
  let current: Current | null = null;

  async function signIn(hint?: string): Promise<Result<SignedInPerson>> {
    const loginHint = hint ?? await nesting.loginHint();
    const climbed = await climbSignIn(ways, { scopes: config.scopes, ...loginHint === undefined ? {} : { loginHint } });
    if (!climbed.ok) return climbed;
    const person = await askPerson(config, climbed.value.answer);
    if (person.ok) current = { signedIn: climbed.value, person: person.value };
    return person;
  }

  async function token({ isFresh } = { isFresh: false }): Promise<Result<string>> {
    if (!current) return refuse('not-signed-in');
    return renew(current.signedIn, config.scopes, isFresh);
  }

  return {
    accounts: async () => ok([]),
    signIn,
    person: () => current?.person ?? null,
    token,
    async signOut() {
      const left = current;
      current = null;
      // Nested sign-in has no signing out: forgetting is all that one can do, and enough, since nothing was kept.
      await left?.signedIn.app.clearCache({ account: left.signedIn.answer.account }).catch(() => undefined);
    },
  };
}

/** The library itself renews what is about to end; `forceRefresh` also what seems good. */
async function renew({ app, answer }: SignedIn, scopes: readonly string[], forceRefresh: boolean): Promise<Result<string>> {
  try {
    return ok((await app.acquireTokenSilent({ scopes: [...scopes], account: answer.account, forceRefresh })).accessToken);
  } catch {
    return refuse('not-signed-in');
  }
}

function askPerson({ baseUrl, fetch: ask }: MsalConfig, { accessToken }: AuthenticationResult): Promise<Result<SignedInPerson>> {
  return readAnswer(ask, `${baseUrl}/api/me`, { headers: { authorization: `Bearer ${accessToken}` } }, signedInPerson);
}
