import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AuthenticationResult } from '@azure/msal-browser';
import { createMsalTokens } from './msalTokens';
import { officeNesting } from './officeNesting';
import { openSignInWays } from './openSignInWays';
import type { SignInApp, SignInWay } from './SignInApp';

let server: Server;
let status = 200;
const tokens: (string | undefined)[] = [];
const PERSON = { id: 'oid', name: 'Griet De Smet', role: 'coordinator' as const, departementen: ['Stafdiensten'] };
beforeAll(async () => {
  server = createServer((request, response) => {
    tokens.push(request.headers.authorization);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(PERSON));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const config = () => ({
  clientId: 'client', authority: 'https://login.microsoftonline.com/tenant', scopes: ['api://register/Submissions.ReadWrite'],
  redirectUri: 'https://localhost:3000/auth-redirect.html', baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, fetch,
});
const acts: unknown[] = [];
const app = {
  ssoSilent: async (request: object) => { acts.push(request); return { accessToken: 'first', account: { homeAccountId: 'h' } } as AuthenticationResult; },
  acquireTokenSilent: async ({ forceRefresh }: { forceRefresh?: boolean }) => ({ accessToken: forceRefresh ? 'fresh' : 'kept' } as AuthenticationResult),
  clearCache: async () => { acts.push('cleared'); },
} as unknown as SignInApp;
const ways: SignInWay[] = [{ kind: 'nested', open: async () => app }];
const nesting = { isSupported: true, loginHint: async () => 'griet@stad.example' };

test('signs in with the name that Office knows, asks the register who one is, and forgets on signing out', async () => {
  const source = createMsalTokens(config(), nesting, ways);
  expect(await source.token()).toMatchObject({ ok: false, refusal: { code: 'not-signed-in' } });
  expect(await source.signIn()).toEqual({ ok: true, value: PERSON });
  expect(acts).toEqual([{ scopes: config().scopes, loginHint: 'griet@stad.example' }]);
  expect(tokens).toEqual(['Bearer first']);
  expect(source.person()).toEqual(PERSON);
  expect([await source.token(), await source.token({ isFresh: true })]).toEqual([{ ok: true, value: 'kept' }, { ok: true, value: 'fresh' }]);
  await source.signOut();
  expect(acts.at(-1)).toBe('cleared');
  expect(source.person()).toBeNull();
  expect((await source.token()).ok).toBe(false);
});

test('whom the register does not know is not signed in', async () => {
  status = 403;
  const source = createMsalTokens(config(), nesting, ways);
  expect(await source.signIn()).toMatchObject({ ok: false, refusal: { code: 'sign-in-refused', data: { status: 403 } } });
  expect(source.person()).toBeNull();
  status = 200;
});

test('outside Office nothing is nested and nobody is known', async () => {
  expect(officeNesting().isSupported).toBe(false);
  expect(await officeNesting().loginHint()).toBeUndefined();
  expect(openSignInWays(config(), false).map(({ kind }) => kind)).toEqual(['standard']);
  expect(openSignInWays(config(), true).map(({ kind }) => kind)).toEqual(['nested', 'standard']);
});

test('Microsoft\'s library has what is asked of it', async () => {
  const library = await import('@azure/msal-browser');
  expect([typeof library.createNestablePublicClientApplication, typeof library.createStandardPublicClientApplication]).toEqual(['function', 'function']);
  expect(library.BrowserCacheLocation.MemoryStorage).toBe('memoryStorage');
  const { userCancelled, popupWindowError, emptyWindowError } = library.BrowserAuthErrorCodes;
  expect([userCancelled, popupWindowError, emptyWindowError]).toEqual(['user_cancelled', 'popup_window_error', 'empty_window_error']);
  expect(new library.InteractionRequiredAuthError('login_required', 'correlation').name).toBe('InteractionRequiredAuthError');
  const bridge = await import('@azure/msal-browser/redirect-bridge');
  expect(typeof bridge.broadcastResponseToMainFrame).toBe('function');
});
