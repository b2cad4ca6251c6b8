import * as v from 'valibot';
import { ok, refuse, type Result } from '#core/values/Result';
import { readAnswer, signedInPerson } from './readAnswer';
import type { SignedInPerson, TokenSource } from './TokenSource';

export interface DemoTokensConfig {
  /** Where the register is, without a slash at the end; '' for the same site. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly now?: () => number;
}

const accountsAnswer = v.object({ accounts: v.array(signedInPerson) });
const signInAnswer = v.object({ token: v.pipe(v.string(), v.nonEmpty()), expiresAt: v.pipe(v.string(), v.isoTimestamp()), person: signedInPerson });
type SignedIn = v.InferOutput<typeof signInAnswer>;

/** Renewed this long before it ends, in milliseconds, so that it does not end on the way. */
const MARGIN = 60_000;

/** The demo accounts of a register that offers them: signing in is choosing one. */
export function createDemoTokens({ baseUrl, fetch: ask, now = Date.now }: DemoTokensConfig): TokenSource {
  let current: SignedIn | null = null;

  async function signIn(account = 'coordinator'): Promise<Result<SignedInPerson>> {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account }) };
    const answer = await readAnswer(ask, `${baseUrl}/api/demo/sign-in`, init, signInAnswer);
    if (!answer.ok) return answer;
    current = answer.value;
    return ok(current.person);
  }

  async function token({ isFresh } = { isFresh: false }): Promise<Result<string>> {
    if (!current) return refuse('not-signed-in');
    if (!isFresh && Date.parse(current.expiresAt) - MARGIN > now()) return ok(current.token);
    const renewed = await signIn(current.person.id);
    return renewed.ok ? ok(current.token) : renewed;
  }

  return {
    async accounts() {
      const answer = await readAnswer(ask, `${baseUrl}/api/demo/accounts`, {}, accountsAnswer);
      return answer.ok ? ok(answer.value.accounts) : answer;
    },
    signIn,
    person: () => current?.person ?? null,
    token,
    signOut: async () => { current = null; },
  };
}
