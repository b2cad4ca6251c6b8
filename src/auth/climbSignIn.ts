import type { AuthenticationResult } from '@azure/msal-browser';
import { ok, refuse, type Result } from '#core/values/Result';
import type { SignInApp, SignInWay } from './SignInApp';

export interface SignedIn { readonly app: SignInApp; readonly answer: AuthenticationResult }

export interface SignInRequest { readonly scopes: readonly string[]; readonly loginHint?: string }

/** Office's bridge may be there and never answer: after this long, in milliseconds, the next way is tried. */
const SILENCE = 10_000;

/** Tries one way after another. A person who closes the window has said no: nothing else is then put before them. */
export async function climbSignIn(ways: readonly SignInWay[], request: SignInRequest, silence = SILENCE): Promise<Result<SignedIn>> {
  let refused: Result<SignedIn> = refuse('sign-in-refused');
  for (const way of ways) {
    refused = await tryWay(way, request, silence);
    if (refused.ok || refused.refusal.code === 'sign-in-cancelled') return refused;
  }
  return refused;
}

async function tryWay(way: SignInWay, request: SignInRequest, silence: number): Promise<Result<SignedIn>> {
  try {
    const app = await within(silence, way.open());
    return ok({ app, answer: await acquire(way, app, request, silence) });
  } catch (error) {
    return refuse(...refusalOf(error));
  }
}

/** Without asking if that can be; else in a window. Ours asks whatever the silence was for; Office's when it says so. */
async function acquire({ kind }: SignInWay, app: SignInApp, { scopes, loginHint }: SignInRequest, silence: number): Promise<AuthenticationResult> {
  const asked = { scopes: [...scopes], ...loginHint === undefined ? {} : { loginHint } };
  try {
    return await within(silence, app.ssoSilent(asked));
  } catch (error) {
    if (kind === 'nested' && !needsPerson(error)) throw error;
    return app.acquireTokenPopup(asked);
  }
}

function needsPerson(error: unknown): boolean {
  return error instanceof Error && error.name === 'InteractionRequiredAuthError';
}

const BLOCKED: ReadonlySet<string> = new Set(['popup_window_error', 'empty_window_error']);

/** The library's own code is kept as the reason; its message may hold names and is not. */
function refusalOf(error: unknown): [code: string, data: Record<string, string>] {
  const reason = codeOf(error);
  if (reason === 'user_cancelled') return ['sign-in-cancelled', {}];
  return [BLOCKED.has(reason) ? 'sign-in-blocked' : 'sign-in-refused', { reason }];
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'errorCode' in error) return String(error.errorCode);
  return error instanceof Error ? error.name : 'unknown';
}

async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer'), { name: 'TimeoutError' })), milliseconds);
  });
  try {
    return await Promise.race([promise, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
