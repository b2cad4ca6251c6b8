import type { AuthenticationResult } from '@azure/msal-browser';
import { climbSignIn } from './climbSignIn';
import type { SignInApp, SignInWay } from './SignInApp';

/** A way that answers each act as it is told: a result, an error of the library's kind, or never. */
type Act = 'ok' | 'never' | { readonly name?: string; readonly errorCode?: string };
const tried: string[] = [];
beforeEach(() => { tried.length = 0; });

function play(act: Act, what: string): Promise<AuthenticationResult> {
  tried.push(what);
  if (act === 'never') return new Promise(() => undefined);
  return act === 'ok' ? Promise.resolve({ accessToken: what } as AuthenticationResult) : Promise.reject(Object.assign(new Error('griet@stad.example'), act));
}

function way(kind: SignInWay['kind'], silent: Act, popup: Act, open: Act = 'ok'): SignInWay {
  const app = { ssoSilent: () => play(silent, `${kind} silent`), acquireTokenPopup: () => play(popup, `${kind} popup`) } as unknown as SignInApp;
  return { kind, open: async () => { await play(open, `${kind} open`); return app; } };
}

const NEEDED: Act = { name: 'InteractionRequiredAuthError', errorCode: 'login_required' };
const BLOCKED: Act = { name: 'BrowserAuthError', errorCode: 'popup_window_error' };
const CLOSED: Act = { name: 'BrowserAuthError', errorCode: 'user_cancelled' };
const FAILED: Act = { name: 'ServerError', errorCode: 'invalid_grant' };

async function climb(ways: SignInWay[]): Promise<string> {
  const result = await climbSignIn(ways, { scopes: ['api://register/Submissions.ReadWrite'], loginHint: 'griet@stad.example' }, 30);
  expect(JSON.stringify(result)).not.toContain('griet@stad.example');
  return result.ok ? result.value.answer.accessToken : [result.refusal.code, ...Object.values(result.refusal.data)].join(' ');
}

test.each<[string, SignInWay[], string, string[]]>([
  ['Office knows the person', [way('nested', 'ok', 'ok'), way('standard', 'ok', 'ok')], 'nested silent', ['nested open', 'nested silent']],
  ['Office must ask', [way('nested', NEEDED, 'ok')], 'nested popup', ['nested open', 'nested silent', 'nested popup']],
  ['Office refuses the site: our own window', [way('nested', FAILED, 'ok'), way('standard', NEEDED, 'ok')], 'standard popup', ['nested open', 'nested silent', 'standard open', 'standard silent', 'standard popup']],
  ['Office never answers', [way('nested', 'never', 'ok'), way('standard', 'ok', 'ok')], 'standard silent', ['nested open', 'nested silent', 'standard open', 'standard silent']],
  ['Office cannot even begin', [way('nested', 'ok', 'ok', 'never'), way('standard', 'ok', 'ok')], 'standard silent', ['nested open', 'standard open', 'standard silent']],
  ['Office may open no window', [way('nested', NEEDED, BLOCKED), way('standard', 'ok', 'ok')], 'standard silent', ['nested open', 'nested silent', 'nested popup', 'standard open', 'standard silent']],
  ['the person says no: nothing else is put before them', [way('nested', NEEDED, CLOSED), way('standard', 'ok', 'ok')], 'sign-in-cancelled', ['nested open', 'nested silent', 'nested popup']],
  ['no hidden frame allowed: ask', [way('standard', 'never', 'ok')], 'standard popup', ['standard open', 'standard silent', 'standard popup']],
  ['no window at all', [way('standard', NEEDED, BLOCKED)], 'sign-in-blocked popup_window_error', ['standard open', 'standard silent', 'standard popup']],
  ['refused everywhere', [way('nested', FAILED, 'ok'), way('standard', NEEDED, FAILED)], 'sign-in-refused invalid_grant', ['nested open', 'nested silent', 'standard open', 'standard silent', 'standard popup']],
  ['no way', [], 'sign-in-refused', []],
])('%s', async (_what, ways, outcome, acts) => {
  expect(await climb(ways)).toBe(outcome);
  expect(tried).toEqual(acts);
});
