import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { createEntraTokens } from '#register/sign-in/entraTokens';
import { createFilePeople } from '#register/sign-in/filePeople';
import { createDemoSignIn, DEMO_TOKEN_LASTS } from '#register/sign-in/demoSignIn';
import { openDemoKey } from '#register/sign-in/demoKey';
import { freshPlanId, openTestRegister, packageOf, SLIDES, type TestRegister } from './testRegister';

const TENANT = '11111111-2222-3333-4444-555555555555';
const CLIENT = 'register-client';
const SCOPE = 'Submissions.ReadWrite';
const now = () => Math.floor(Date.now() / 1000);

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let publicJwk: JWK;
let server: Server;
let authority: string;
let asked = 0;
let isDown = false;
let folder: string;
let peopleFile: string;
let register: TestRegister;

/** A directory that publishes one key, as Entra does. */
beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  publicJwk = { ...await exportJWK(keys.publicKey), kid: 'key-1', use: 'sig', alg: 'RS256' };
  server = createServer((_request, response) => {
    asked += 1;
    if (isDown) return void response.writeHead(503).end('<html>down</html>');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [publicJwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(path.join(tmpdir(), 'register-people-'));
  peopleFile = path.join(folder, 'people.json');
  await writePeople([{ id: 'oid-griet', role: 'coordinator', departementen: ['Stafdiensten'] }]);
  register = await openTestRegister({ auth: entra() });
}, 60_000);

afterAll(async () => {
  await register.close();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const entra = () => ({ tokens: createEntraTokens({ tenantId: TENANT, clientId: CLIENT, scope: SCOPE, authority }), people: createFilePeople(peopleFile) });

let written = 0;
async function writePeople(people: readonly object[]): Promise<void> {
  await writeFile(peopleFile, JSON.stringify(people));
  // A clock tick of its own, so that two writes within one are told apart.
  written += 1;
  await utimes(peopleFile, 1_700_000_000 + written, 1_700_000_000 + written);
}

const claims = (changes: object = {}) => ({
  aud: CLIENT, iss: `${authority}/${TENANT}/v2.0`, tid: TENANT, oid: 'oid-griet', ver: '2.0', scp: `openid ${SCOPE}`, name: 'Griet De Smet',
  iat: now(), nbf: now(), exp: now() + 600, ...changes,
});
const sign = (payload: object, header: object = {}, key: Parameters<SignJWT['sign']>[0] = keys.privateKey) =>
  new SignJWT(payload as never).setProtectedHeader({ alg: 'RS256', kid: 'key-1', typ: 'JWT', ...header }).sign(key);
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function statusOf(token: string, planId = freshPlanId()) {
  const answer = await register.app.inject({ method: 'POST', url: '/api/submissions', payload: packageOf(SLIDES, planId), headers: { authorization: `Bearer ${token}` } });
  return `${answer.statusCode} ${answer.json().code ?? 'stored'}`;
}

test('a good token of a coordinator submits', async () => {
  expect(await statusOf(await sign(claims()))).toBe('201 stored');
  expect(await statusOf(await sign(claims({ aud: `api://${CLIENT}` })))).toBe('201 stored');
});

const without = (name: string) => Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));

test.each<[string, () => Promise<string> | string, string]>([
  ['ended', () => sign(claims({ exp: now() - 120, iat: now() - 900, nbf: now() - 900 })), '401 token-refused'],
  ['not begun', () => sign(claims({ nbf: now() + 300 })), '401 token-refused'],
  ['without an end', () => sign(without('exp')), '401 token-refused'],
  ['for another audience', () => sign(claims({ aud: '00000003-0000-0000-c000-000000000000' })), '401 token-refused'],
  ['from another issuer', () => sign(claims({ iss: 'https://login.example/v2.0' })), '401 token-refused'],
  ['of another tenant', () => sign(claims({ tid: '99999999-2222-3333-4444-555555555555' })), '401 token-refused'],
  ['of version 1', () => sign(claims({ ver: '1.0' })), '401 token-refused'],
  ['alg none', () => `${encode({ alg: 'none', kid: 'key-1' })}.${encode(claims())}.`, '401 token-refused'],
  ['HS256, signed with the public key', async () => sign(claims(), { alg: 'HS256' }, new TextEncoder().encode(JSON.stringify(publicJwk))), '401 token-refused'],
  ['with an unknown kid', () => sign(claims(), { kid: 'key-9' }), '401 token-refused'],
  ['without a kid', () => sign(claims(), { kid: undefined }), '401 token-refused'],
  ['signed by another key', async () => sign(claims(), {}, (await generateKeyPair('RS256')).privateKey), '401 token-refused'],
  ['with a key of its own inside', async () => {
    const other = await generateKeyPair('RS256', { extractable: true });
    return sign(claims(), { jwk: await exportJWK(other.publicKey), kid: 'key-9', jku: `${authority}/elsewhere` }, other.privateKey);
  }, '401 token-refused'],
  ['with another payload under its signature', async () => {
    const [header, , signature] = (await sign(claims())).split('.');
    return `${header}.${encode(claims({ oid: 'oid-ander' }))}.${signature}`;
  }, '401 token-refused'],
  ['an ID token', () => sign({ ...without('scp'), nonce: 'n', aud: CLIENT }), '403 scope-missing'],
  ['of an app without a person', () => sign({ ...without('scp'), roles: [SCOPE] }), '403 scope-missing'],
  ['with another scope', () => sign(claims({ scp: 'User.Read' })), '403 scope-missing'],
  ['with a scope that only begins so', () => sign(claims({ scp: `${SCOPE}.All` })), '403 scope-missing'],
  ['of somebody without a role', () => sign(claims({ oid: 'oid-ander' })), '403 person-unknown'],
  ['no token at all', () => 'x', '401 token-refused'],
  ['endless', () => 'a'.repeat(14_000), '401 token-refused'],
])('%s: refused, nothing stored', async (_what, make, outcome) => {
  const planId = freshPlanId();
  expect(await statusOf(await make(), planId)).toBe(outcome);
  expect(await register.store.list({ planId })).toEqual([]);
});

test('clocks may differ by a minute, not by more', async () => {
  expect(await statusOf(await sign(claims({ exp: now() - 45 })))).toBe('201 stored');
  expect(await statusOf(await sign(claims({ exp: now() - 75 })))).toBe('401 token-refused');
  expect(await statusOf(await sign(claims({ nbf: now() + 45 })))).toBe('201 stored');
});

test('rights that are taken away end at once, with the token still good', async () => {
  const token = await sign(claims());
  expect(await statusOf(token)).toBe('201 stored');
  await writePeople([{ id: 'oid-griet', role: 'planner', departementen: ['Stafdiensten'] }]);
  expect(await statusOf(token)).toBe('403 role-refused');
  await writePeople([]);
  expect(await statusOf(token)).toBe('403 person-unknown');
  await writeFile(peopleFile, '{ not a list');
  await utimes(peopleFile, 1_700_009_999, 1_700_009_999);
  expect(await statusOf(token)).toBe('500 internal-failure');
  await writePeople([{ id: 'oid-griet', role: 'coordinator', departementen: ['Stafdiensten'] }]);
  expect(await statusOf(token)).toBe('201 stored');
});

test('a directory that does not answer lets nobody in, and says to come back', async () => {
  const token = await sign(claims());
  const { tokens } = entra();
  isDown = true;
  expect(await tokens.check(token)).toMatchObject({ ok: false, refusal: { code: 'sign-in-unavailable' } });
  isDown = false;
  expect(await tokens.check(token)).toMatchObject({ ok: true, value: { id: 'oid-griet' } });
});

test('no key is fetched for a token that names none', async () => {
  const { tokens } = entra();
  const before = asked;
  await tokens.check(await sign(claims(), { kid: undefined }));
  await tokens.check('not.a.token');
  expect(asked).toBe(before);
});

describe('demo tokens', () => {
  test('last an hour, within a minute', async () => {
    let clock = Date.now();
    const demo = createDemoSignIn(await openDemoKey(), () => new Date(clock));
    const { token } = await demo.issue({ id: 'planner', name: 'Lotte' });
    expect(await demo.check(token)).toEqual({ ok: true, value: { id: 'planner', name: 'Lotte' } });
    clock += (DEMO_TOKEN_LASTS + 30) * 1000;
    expect((await demo.check(token)).ok).toBe(true);
    clock += 60_000;
    expect((await demo.check(token)).ok).toBe(false);
  });

  test('of another register are refused; of this one they are good after a restart', async () => {
    const kept = await createDemoSignIn(await openDemoKey(folder)).issue({ id: 'planner', name: 'Lotte' });
    expect((await createDemoSignIn(await openDemoKey(folder)).check(kept.token)).ok).toBe(true);
    expect((await createDemoSignIn(await openDemoKey()).check(kept.token)).ok).toBe(false);
  });

  test('a register with the organisation\'s sign-in offers no demo accounts', async () => {
    for (const [method, url] of [['GET', '/api/demo/accounts'], ['POST', '/api/demo/sign-in']] as const) {
      expect((await register.app.inject({ method, url, ...method === 'POST' ? { payload: { account: 'coordinator' } } : {} })).statusCode).toBe(404);
    }
  });
});
