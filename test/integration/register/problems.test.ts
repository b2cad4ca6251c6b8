import { PROBLEMS, type ProblemCode } from '#contract/problems';
import { problemDocument } from '#contract/answers';
import { LIMITS } from '#contract/limits';
import { createDemoSignIn } from '#register/sign-in/demoSignIn';
import { openDemoKey } from '#register/sign-in/demoKey';
import { StoreFailure } from '#register/store/Store';
import * as v from 'valibot';
import { freshPlanId, get, openTestRegister, packageOf, SLIDES, slidesOf, submit, type TestRegister } from './testRegister';

let register: TestRegister;
const logged: string[] = [];
beforeAll(async () => {
  register = await openTestRegister({ logger: { level: 'info', stream: { write: (text: string) => { logged.push(text); } } } });
}, 60_000);
afterAll(() => register.close());

type Answer = Awaited<ReturnType<typeof get>>;
const SECRET = 'Vertrouwelijke titel';
const OD = { code: 'OD2', level: 'od', title: SECRET, parent: 'SD1', departement: 'Stafdiensten' };
const sd = SLIDES.elements!;

/** Another register over the same store, one part of it changed. */
async function withParts(parts: Parameters<typeof openTestRegister>[0], act: (other: TestRegister) => Promise<Answer>): Promise<Answer> {
  const other = await openTestRegister({ store: register.store, ...parts });
  try {
    return await act(other);
  } finally {
    await other.close();
  }
}

async function raw(payload: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return register.app.inject({ method: 'POST', url: '/api/submissions', payload, headers: { authorization: `Bearer ${await register.token('coordinator')}`, ...headers } });
}

/** One way to come to every problem of the catalogue: a code that is added to it does not compile without one. */
const WAYS: Readonly<Record<ProblemCode, () => Promise<Answer>>> = {
  'body-unreadable': () => raw(`{"plan": "${SECRET}`, { 'content-type': 'application/json' }),
  'request-malformed': () => get(register, 'finance', `/api/submissions?gemeente=${encodeURIComponent(SECRET)}`),
  'not-signed-in': () => register.app.inject('/api/me'),
  'token-refused': () => register.app.inject({ url: '/api/me', headers: { authorization: 'Bearer a.b.c' } }),
  'scope-missing': () => withParts({ auth: { tokens: { check: async () => ({ ok: false, refusal: { code: 'scope-missing', data: {} } }) }, people: { find: async () => undefined } } }, (other) => get(other, 'finance', '/api/me')),
  'person-unknown': () => get(register, 'vreemdeling', '/api/me'),
  'role-refused': () => submit(register, 'finance', packageOf(SLIDES, freshPlanId())),
  'departement-refused': () => submit(register, 'coordinator-cultuur', packageOf(SLIDES, freshPlanId())),
  'origin-refused': async () => submit(register, 'coordinator', packageOf(SLIDES, freshPlanId()), { origin: 'https://elders.example' }),
  'not-found': () => get(register, 'finance', '/api/submissions/DB-1999-000001'),
  'version-stale': () => submit(register, 'coordinator', packageOf(SLIDES, freshPlanId()), { 'if-match': '"3"' }),
  'package-too-large': () => raw(`"${'x'.repeat(LIMITS.body)}"`, { 'content-type': 'application/json' }),
  'media-type-refused': () => raw('<plan/>', { 'content-type': 'text/xml' }),
  'package-malformed': () => submit(register, 'coordinator', { contractVersion: 1, [SECRET]: SECRET }),
  'contract-unknown': () => submit(register, 'coordinator', { ...packageOf(SLIDES, freshPlanId()), contractVersion: 99 }),
  'scheme-unknown': () => { const good = packageOf(SLIDES, freshPlanId()); return submit(register, 'coordinator', { ...good, plan: { ...good.plan, scheme: 'eigen' } }); },
  'package-inconsistent': () => { const good = packageOf(SLIDES, freshPlanId()); return submit(register, 'coordinator', { ...good, means: { ...good.means, count: 1 } }); },
  'plan-has-errors': () => submit(register, 'coordinator', packageOf({ ...SLIDES, elements: [...sd, { ...OD, code: '' }] }, freshPlanId())),
  'reasons-missing': () => submit(register, 'coordinator', packageOf({ ...SLIDES, elements: [...sd, OD] }, freshPlanId())),
  'waiver-refused': () => submit(register, 'coordinator', { ...packageOf(SLIDES, freshPlanId()), profile: { weights: {}, waivers: [{ finding: `od-empty|${SECRET}|code`, reason: SECRET, by: SECRET, until: '2001-01-01', at: '2001-01-01' }] } }),
  'totals-differ': () => submit(register, 'coordinator', { ...packageOf(SLIDES, freshPlanId()), totals: [] }),
  'key-reused': async () => {
    const key = { 'idempotency-key': freshPlanId() };
    await submit(register, 'coordinator', packageOf(SLIDES, freshPlanId()), key);
    return submit(register, 'coordinator', packageOf(SLIDES, freshPlanId()), key);
  },
  'too-many-requests': () => withParts({ requestsAMinute: 1 }, async (other) => { await other.app.inject('/api/health'); return other.app.inject('/api/health'); }),
  'internal-failure': () => withParts({ rules: { scheme: () => { throw new Error(SECRET); }, judge: () => ({ findings: [], waived: [] }), today: () => '2026-11-26', grandTotal: () => ({}) } }, (other) => submit(other, 'coordinator', packageOf(SLIDES, freshPlanId()))),
  'stored-package-damaged': async () => {
    const { number } = (await submit(register, 'coordinator', packageOf(SLIDES, freshPlanId()))).json();
    const damaged = { ...register.store, readPackage: async (asked: string) => (await register.store.readPackage(asked))!.replace('Juridisch', 'Juridisct') };
    return withParts({ store: damaged }, (other) => get(other, 'finance', `/api/submissions/${number}/package`));
  },
  'store-unavailable': () => withParts({ store: { ...register.store, ping: async () => { throw new StoreFailure(SECRET, { cause: new Error(SECRET) }); } } }, (other) => other.app.inject('/api/health')),
  'sign-in-unavailable': () => withParts({ auth: { tokens: { check: async () => ({ ok: false, refusal: { code: 'sign-in-unavailable', data: {} } }) }, people: { find: async () => undefined } } }, (other) => get(other, 'finance', '/api/me')),
};

test.each(Object.keys(WAYS) as ProblemCode[])('%s is a problem document that tells nothing of the request or of the inside', async (code) => {
  const answer = await WAYS[code]();
  const { status, nl } = PROBLEMS[code];
  expect(answer.json()).toMatchObject({ type: `urn:doelboom:problem:${code}`, code, status, title: nl, instance: expect.stringMatching(/^urn:doelboom:request:/) });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(v.is(problemDocument, answer.json())).toBe(true);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body).not.toMatch(/node_modules|\.ts:|\bat \//);
  // Findings name what they are about; they go to the sender of the plan alone, and into no log.
  const { findings: _findings, ...rest } = answer.json();
  expect(JSON.stringify(rest)).not.toContain(SECRET);
  expect(logged.join('')).not.toContain(SECRET);
});

test('English for who prefers it, Dutch for all others', async () => {
  const titleFor = async (language: string) => (await register.app.inject({ url: '/api/me', headers: { 'accept-language': language } })).json().title;
  expect(await titleFor('en-GB,nl;q=0.8')).toBe('Sign in first.');
  expect(await titleFor('fr-BE,en;q=0.5')).toBe('Meld je aan.');
});

test('an address that is not there, and a method that is not there', async () => {
  for (const [method, url] of [['GET', '/api/niets'], ['DELETE', '/api/submissions/DB-2026-000001'], ['PUT', '/api/plans/abcd'], ['GET', '/../../etc/passwd']] as const) {
    const answer = await register.app.inject({ method, url });
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found']);
  }
});

test('who asks to come back later says when', async () => {
  expect((await WAYS['too-many-requests']()).headers['retry-after']).toMatch(/^\d+$/);
  expect((await WAYS['store-unavailable']()).headers['retry-after']).toBe('5');
  expect((await WAYS['not-signed-in']()).headers['www-authenticate']).toBe('Bearer');
});

test('no token is ever logged', async () => {
  const token = (await createDemoSignIn(await openDemoKey()).issue({ id: 'x', name: 'x' })).token;
  await register.app.inject({ url: '/api/me', headers: { authorization: `Bearer ${token}` } });
  await get(register, 'finance', '/api/me');
  expect(logged.length).toBeGreaterThan(10);
  expect(logged.join('')).not.toMatch(/Bearer|eyJ/);
});

test('a departement that is named only in one row of many is enough to be refused', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => ({ code: `ACT${i + 10}`, level: 'activiteit', title: 'x', parent: 'OD1', departement: i === 211 ? 'Cultuur' : 'Stafdiensten' }));
  const planId = freshPlanId();
  const answer = await submit(register, 'coordinator-stafdiensten', packageOf({ ...SLIDES, elements: [...sd, ...rows] }, planId));
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'departement-refused']);
  expect((await get(register, 'finance', `/api/plans/${planId}`)).json().versions).toEqual([]);
});

test('a plan of another departement cannot be taken over under its id', async () => {
  const planId = freshPlanId();
  await submit(register, 'coordinator-cultuur', packageOf(slidesOf('Cultuur'), planId));
  const answer = await submit(register, 'coordinator-stafdiensten', packageOf(SLIDES, planId));
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'departement-refused']);
  expect((await get(register, 'finance', `/api/plans/${planId}`)).json().versions).toHaveLength(1);
});

test('one sees one\'s own departementen, finance sees all', async () => {
  const planId = freshPlanId();
  const { number } = (await submit(register, 'coordinator-cultuur', packageOf(slidesOf('Cultuur'), planId))).json();
  const seenBy = async (account: string) => (await get(register, account, `/api/submissions?plan=${planId}`)).json().submissions.length;
  expect(await Promise.all(['finance', 'coordinator', 'coordinator-cultuur', 'planner', 'coordinator-stafdiensten'].map(seenBy))).toEqual([1, 1, 1, 0, 0]);
  for (const path of ['', '/package']) expect((await get(register, 'planner', `/api/submissions/${number}${path}`)).json().code).toBe('departement-refused');
  expect((await get(register, 'coordinator-cultuur', '/api/submissions?departement=cultuur')).json().submissions.map((each: { number: string }) => each.number)).toContain(number);
});
