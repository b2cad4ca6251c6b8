import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { person } from '#contract/answers';
import { canonicalJson } from '#contract/canonicalJson';
import { signedInPerson } from '#auth/readAnswer';
import { createDemoTokens } from '#auth/demoTokens';
import type { TokenSource } from '#auth/TokenSource';
import { createRegisterClient } from '#submission/createRegisterClient';
import { DEMO_ACCOUNTS } from '#register/sign-in/demoPeople';
import { freshPlanId, openTestRegister, packageOf, SLIDES, slidesOf, type TestRegister } from './testRegister';

let register: TestRegister;
let baseUrl: string;
beforeAll(async () => {
  register = await openTestRegister();
  await register.app.listen({ port: 0, host: '127.0.0.1' });
  baseUrl = `http://127.0.0.1:${(register.app.server.address() as AddressInfo).port}`;
}, 60_000);
afterAll(() => register.close());

const signedIn = async (account: string): Promise<TokenSource> => {
  const tokens = createDemoTokens({ baseUrl, fetch });
  expect((await tokens.signIn(account)).ok).toBe(true);
  return tokens;
};
const clientOf = async (account: string) => createRegisterClient({ baseUrl, fetch, tokens: await signedIn(account) });

test('from signing in to a receipt, and back to the package', async () => {
  const sent = packageOf(SLIDES, freshPlanId());
  const client = await clientOf('coordinator-stafdiensten');
  const receipt = await client.submit(sent, { expectedVersion: 0 });
  expect(receipt).toMatchObject({ ok: true, value: { version: 1, submittedBy: 'Griet De Smet' } });
  if (!receipt.ok) return;
  expect(await client.submit(sent)).toEqual(receipt);
  const known = await client.plan(sent.plan.planId);
  expect(known.ok && known.value.versions).toEqual([expect.objectContaining(receipt.value)]);
  expect(await client.submission(receipt.value.number)).toMatchObject({ ok: true, value: { title: 'Plan 2026-2027', departementen: ['Stafdiensten'] } });
  const back = await client.packageOf(receipt.value.number);
  expect(back.ok && canonicalJson(back.value)).toBe(canonicalJson(sent));
  expect(await client.codesOf(receipt.value.number)).toMatchObject({ ok: true, value: { version: 1, codes: expect.arrayContaining([{ code: 'OD1', level: 'od', title: 'Juridische ondersteuning verloopt optimaal' }]) } });
  const listed = await client.submissions({ planId: sent.plan.planId, departement: 'Stafdiensten' });
  expect(listed.ok && listed.value).toHaveLength(1);
  expect(await client.submissions({ planId: sent.plan.planId, departement: 'Brandweer' })).toEqual({ ok: true, value: [] });
});

test('a plan that it never saw has no versions', async () => {
  const planId = freshPlanId();
  expect(await (await clientOf('planner')).plan(planId)).toEqual({ ok: true, value: { planId, versions: [] } });
});

test('refusals come as codes, with the findings of the plan', async () => {
  const wrong = packageOf({ ...SLIDES, elements: [...SLIDES.elements!, { code: '', level: 'od', title: 'x', parent: 'SD1' }] }, freshPlanId());
  expect(await (await clientOf('coordinator')).submit(wrong)).toMatchObject({ ok: false, refusal: { code: 'plan-has-errors', data: { status: 422, findings: 1 }, findings: [{ rule: 'code-missing', severity: 'error' }] } });
  expect(await (await clientOf('planner')).submit(packageOf(SLIDES, freshPlanId()))).toMatchObject({ ok: false, refusal: { code: 'role-refused' } });
  expect(await (await clientOf('coordinator-cultuur')).submit(packageOf(SLIDES, freshPlanId()))).toMatchObject({ ok: false, refusal: { code: 'departement-refused' } });
  const planId = freshPlanId();
  const client = await clientOf('coordinator');
  await client.submit(packageOf(slidesOf('Cultuur'), planId));
  expect(await client.submit(packageOf(SLIDES, planId), { expectedVersion: 0 })).toMatchObject({ ok: false, refusal: { code: 'version-stale', data: { detail: 'version 1' } } });
  expect(await client.submission('DB-1999-000001')).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  expect(await client.plan('a')).toMatchObject({ ok: false, refusal: { code: 'request-malformed' } });
});

describe('demo accounts', () => {
  test('are offered by the register, and are people by both schemas', async () => {
    const offered = await createDemoTokens({ baseUrl, fetch }).accounts();
    expect(offered).toEqual({ ok: true, value: DEMO_ACCOUNTS });
    for (const account of DEMO_ACCOUNTS) expect(v.parse(person, account)).toEqual(v.parse(signedInPerson, account));
    expect(new Set(DEMO_ACCOUNTS.map(({ role }) => role))).toEqual(new Set(['planner', 'finance', 'coordinator']));
  });

  test('are who the register says they are', async () => {
    for (const account of DEMO_ACCOUNTS) {
      const tokens = await signedIn(account.id);
      expect(tokens.person()).toEqual(account);
      const token = await tokens.token();
      const me = await fetch(`${baseUrl}/api/me`, { headers: { authorization: `Bearer ${token.ok && token.value}` } });
      expect(await me.json()).toEqual(account);
    }
  });

  test('are renewed before they end, kept nowhere, and gone when signed out', async () => {
    let clock = Date.now();
    const tokens = createDemoTokens({ baseUrl, fetch, now: () => clock });
    await tokens.signIn('planner');
    const first = await tokens.token();
    expect(await tokens.token()).toEqual(first);
    clock += 3_590_000;
    const renewed = await tokens.token();
    expect(renewed.ok).toBe(true);
    await tokens.signOut();
    expect(tokens.person()).toBeNull();
    expect(await tokens.token()).toMatchObject({ ok: false, refusal: { code: 'not-signed-in' } });
  });

  test('an account that is not there, a register that is not there', async () => {
    expect(await createDemoTokens({ baseUrl, fetch }).signIn('burgemeester')).toMatchObject({ ok: false, refusal: { code: 'sign-in-refused', data: { status: 403 } } });
    expect(await createDemoTokens({ baseUrl: 'http://127.0.0.1:9', fetch }).signIn('planner')).toMatchObject({ ok: false, refusal: { code: 'register-offline' } });
  });
});
