import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ok } from '#core/values/Result';
import { createRegisterClient } from '#submission/createRegisterClient';
import type { SubmissionPackage } from '#contract/SubmissionPackage';
import { hashPackage } from '#contract/hashPackage';
import { openTestRegister, get, packageOf, SLIDES, submit, type TestRegister } from './testRegister';

/**
 * What the register answers, word for word, and what the client makes of it. A change here is a change that an older
 * pane will meet: look at the difference, then record anew with RECORD=1.
 */
const FILE = path.join(__dirname, 'recordings', 'answers.json');
interface Recorded { readonly status: number; readonly type: string; readonly body: unknown }

const WARNED = { ...SLIDES, elements: [...SLIDES.elements!, { code: 'OD2', level: 'od', title: 'Nog zonder acties', parent: 'SD1', departement: 'Stafdiensten' }] };
const WRONG = { ...SLIDES, elements: [...SLIDES.elements!, { code: '', level: 'activiteit', title: 'Zonder code', parent: 'OD1' }] };

let register: TestRegister;
let sent: SubmissionPackage;
let answers: Record<string, Recorded>;
// In memory always, and with its own clock and numbers, so that every word is the same each time.
beforeAll(async () => {
  const { openStore } = await import('#register/store/openStore');
  const store = await openStore({ clock: () => new Date('2026-03-01T10:00:00.000Z') });
  register = { ...await openTestRegister({ store }), close: () => store.close() };
  sent = packageOf(SLIDES, 'plan-opgenomen');
  const all = {
    'first time': await submit(register, 'coordinator', sent),
    'second time': await submit(register, 'coordinator', sent),
    'plan': await get(register, 'finance', '/api/plans/plan-opgenomen'),
    'list': await get(register, 'finance', '/api/submissions?plan=plan-opgenomen'),
    'version': await get(register, 'finance', '/api/submissions/DB-2026-000001'),
    'codes': await get(register, 'finance', '/api/submissions/DB-2026-000001/codes'),
    'errors': await submit(register, 'coordinator', packageOf(WRONG, 'plan-opgenomen')),
    'reasons': await submit(register, 'coordinator', packageOf(WARNED, 'plan-opgenomen')),
    'role': await submit(register, 'finance', sent),
    'stale': await submit(register, 'coordinator', packageOf(SLIDES, 'plan-opgenomen', { title: 'Anders' }), { 'if-match': '"0"' }),
    'not found': await get(register, 'finance', '/api/submissions/DB-1999-000001'),
  };
  answers = Object.fromEntries(Object.entries(all).map(([name, answer]) => [name, {
    status: answer.statusCode,
    type: String(answer.headers['content-type']),
    body: JSON.parse(answer.body.replace(/urn:doelboom:request:[0-9a-f-]+/, 'urn:doelboom:request:1')) as unknown,
  }]));
  if (process.env['RECORD'] === '1') writeFileSync(FILE, `${JSON.stringify(answers, null, 1)}\n`);
}, 60_000);
afterAll(() => register.close());

const recorded = () => JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Recorded>;

test('the register answers as it was recorded', () => {
  expect(answers).toEqual(recorded());
});

test('the client understands every recorded answer', async () => {
  const reading = (name: string) => {
    const { status, type, body } = recorded()[name]!;
    const answer = async () => new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
    return createRegisterClient({ baseUrl: '', fetch: answer, tokens: { token: async () => ok('t') } });
  };
  const receipt = { ok: true, value: { number: 'DB-2026-000001', submittedAt: '2026-03-01T10:00:00.000Z', hash: await hashPackage(sent), version: 1, planId: 'plan-opgenomen', submittedBy: 'Hilde Maes' } };
  expect(await reading('first time').submit(sent)).toEqual(receipt);
  expect(await reading('second time').submit(sent)).toEqual(receipt);
  expect(await reading('plan').plan('plan-opgenomen')).toMatchObject({ ok: true, value: { versions: [receipt.value] } });
  expect(await reading('list').submissions()).toMatchObject({ ok: true, value: [receipt.value] });
  expect(await reading('version').submission('DB-2026-000001')).toMatchObject(receipt);
  for (const [name, code] of [['errors', 'plan-has-errors'], ['reasons', 'reasons-missing'], ['role', 'role-refused'], ['stale', 'version-stale']] as const) {
    expect(await reading(name).submit(sent)).toMatchObject({ ok: false, refusal: { code } });
  }
  expect(await reading('not found').submission('DB-1999-000001')).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
});
