import { canonicalJson } from '#contract/canonicalJson';
import { hashPackage } from '#contract/hashPackage';
import type { SubmissionPackage } from '#contract/SubmissionPackage';
import { buildPlan } from '#core/plan/buildPlan.testing';
import { checkPlan } from '#core/rules/checkPlan';
import type { Finding } from '#core/rules/Finding';
import { findingId } from '#core/rules/findingId';
import { freshPlanId, get, openTestRegister, packageOf, SLIDES, slidesOf, submit, type TestRegister } from './testRegister';

let register: TestRegister;
beforeAll(async () => { register = await openTestRegister(); }, 60_000);
afterAll(() => register.close());

const retitled = (title: string) => ({ ...SLIDES, elements: SLIDES.elements!.map((each, i) => i === 3 ? { ...each, title } : each) });
/** The same thing in a few words more. */
const changed = (text: string) => retitled(`${SLIDES.elements![3]!.title ?? ''} ${text}`);

test('a good plan gets a receipt that names its hash, and is given back as it was handed in', async () => {
  const sent = packageOf(SLIDES, freshPlanId());
  const answer = await submit(register, 'coordinator-stafdiensten', sent);
  expect(answer.json()).toEqual({
    number: expect.stringMatching(/^DB-\d{4}-\d{6}$/), submittedAt: expect.stringMatching(/Z$/), hash: await hashPackage(sent),
    version: 1, planId: sent.plan.planId, submittedBy: 'Griet De Smet',
  });
  expect(answer.statusCode).toBe(201);
  const { number, hash } = answer.json();
  expect(answer.headers['location']).toBe(`/api/submissions/${number}`);
  const stored = await get(register, 'finance', `/api/submissions/${number}/package`);
  expect(stored.body).toBe(canonicalJson(sent));
  expect(await hashPackage(stored.json())).toBe(hash);
  expect((await get(register, 'planner', `/api/submissions/${number}`)).json())
    .toMatchObject({ number, title: 'Plan 2026-2027', years: [2026, 2027], departementen: ['Stafdiensten'], warnings: 0, layoutVersion: 1 });
});

test('the same package sent twice gives the same receipt, and is stored once', async () => {
  const sent = packageOf(SLIDES, freshPlanId());
  const first = await submit(register, 'coordinator', sent);
  const second = await submit(register, 'coordinator', JSON.parse(JSON.stringify(sent)));
  expect([first.statusCode, second.statusCode]).toEqual([201, 200]);
  expect(second.json()).toEqual(first.json());
  expect((await get(register, 'finance', `/api/plans/${sent.plan.planId}`)).json().versions).toHaveLength(1);
});

test('twenty of the same at once: one is stored, all get its receipt', async () => {
  const sent = packageOf(SLIDES, freshPlanId());
  const answers = await Promise.all(Array.from({ length: 20 }, () => submit(register, 'coordinator', sent, { 'idempotency-key': 'once' + sent.plan.planId })));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([...Array(19).fill(200), 201]);
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
});

test('fourteen departementen at once: each its own plan, number and version 1', async () => {
  const sent = Array.from({ length: 14 }, (_, i) => packageOf(slidesOf(`Departement ${i + 1}`), freshPlanId()));
  const answers = await Promise.all(sent.map((each) => submit(register, 'coordinator', each)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(14).fill(201));
  expect(new Set(answers.map((each) => each.json().number)).size).toBe(14);
  expect(answers.map((each) => each.json().version)).toEqual(Array(14).fill(1));
});

test('numbers of a year follow each other without gaps, also when submissions are refused between them', async () => {
  const numberOf = (answer: { json(): { number: string } }) => Number(answer.json().number.slice(8));
  const first = numberOf(await submit(register, 'coordinator', packageOf(SLIDES, freshPlanId())));
  const refused = await submit(register, 'coordinator', packageOf(SLIDES, freshPlanId()), { 'if-match': '"7"' });
  expect(refused.statusCode).toBe(412);
  expect(numberOf(await submit(register, 'coordinator', packageOf(SLIDES, freshPlanId())))).toBe(first + 1);
});

describe('versions of one plan', () => {
  test('another package is the next version; the first stays as it was', async () => {
    const planId = freshPlanId();
    const first = (await submit(register, 'coordinator', packageOf(SLIDES, planId))).json();
    const second = (await submit(register, 'coordinator', packageOf(changed('Anders'), planId), { 'if-match': '"1"' })).json();
    expect([first.version, second.version]).toEqual([1, 2]);
    const known = await get(register, 'finance', `/api/plans/${planId}`);
    expect(known.headers['etag']).toBe('"2"');
    expect(known.json().versions.map((each: { hash: string }) => each.hash)).toEqual([second.hash, first.hash]);
  });

  test('a code that stood for something else in the newest version needs a reason, which names that version', async () => {
    const planId = freshPlanId();
    const first = (await submit(register, 'coordinator', packageOf(SLIDES, planId))).json();
    const refused = await submit(register, 'coordinator', packageOf(retitled('Zwembad renoveren'), planId));
    expect(refused.json()).toMatchObject({ code: 'reasons-missing', findingCount: 1, findings: [{ rule: 'code-reused', element: 'ACT1', data: { version: 1, before: SLIDES.elements![3]!.title } }] });
    const reasoned = packageOf(retitled('Zwembad renoveren'), planId, { reasons: [{ rule: 'code-reused', text: 'de oude actie is geschrapt' }] });
    expect((await submit(register, 'coordinator', reasoned)).json()).toMatchObject({ version: 2 });
    // Held against version 2 the first would need a reason too; but it is there already.
    expect((await submit(register, 'coordinator', packageOf(SLIDES, planId))).json()).toEqual(first);
  });

  test('who may not follow a version learns nothing of its codes', async () => {
    const planId = freshPlanId();
    await submit(register, 'coordinator', packageOf(SLIDES, planId));
    const other = slidesOf('Cultuur');
    const refused = await submit(register, 'coordinator-cultuur', packageOf({ ...other, elements: other.elements!.map((each) => ({ ...each, title: 'Iets heel anders' })) }, planId, { reasons: [{ rule: 'title-repeated-among-siblings', text: 'x' }] }));
    expect(refused.json()).toMatchObject({ code: 'departement-refused' });
    expect(refused.body).not.toContain('Juridisch');
    const { number } = (await get(register, 'finance', `/api/plans/${planId}`)).json().versions[0];
    expect((await get(register, 'coordinator-cultuur', `/api/submissions/${number}/codes`)).json()).toMatchObject({ code: 'departement-refused' });
  });

  test('two people who both start from version 1: the second is told, and nothing is overwritten', async () => {
    const planId = freshPlanId();
    await submit(register, 'coordinator', packageOf(SLIDES, planId));
    const both = await Promise.all(['A', 'B'].map((text) => submit(register, 'coordinator', packageOf(changed(text), planId), { 'if-match': '"1"' })));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 412]);
    expect(both.find(({ statusCode }) => statusCode === 412)!.json()).toMatchObject({ code: 'version-stale', detail: 'version 2' });
  });

  test('an earlier package sent again by itself is a repetition; by one who knows of a later version it is a return', async () => {
    const planId = freshPlanId();
    const [one, two] = [packageOf(SLIDES, planId), packageOf(changed('Anders'), planId)];
    const first = (await submit(register, 'coordinator', one, { 'if-match': '0' })).json();
    await submit(register, 'coordinator', two, { 'if-match': '1' });
    const repeated = await submit(register, 'coordinator', one, { 'if-match': '0' });
    expect([repeated.statusCode, repeated.json()]).toEqual([200, first]);
    const returned = await submit(register, 'coordinator', one, { 'if-match': '2' });
    expect([returned.statusCode, returned.json().version, returned.json().hash]).toEqual([201, 3, first.hash]);
  });

  test('two writers for many rounds: every accepted version follows the one that its sender had seen', async () => {
    const planId = freshPlanId();
    let seen = 0;
    for (let round = 0; round < 12; round += 1) {
      const expected = `"${seen}"`;
      const answers = await Promise.all(['x', 'y'].map((who) => submit(register, 'coordinator', packageOf(changed(`${who}${round}`), planId), { 'if-match': expected })));
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 412]);
      seen = answers.find(({ statusCode }) => statusCode === 201)!.json().version;
      expect(seen).toBe(round + 1);
    }
  }, 30_000);
});

describe('an Idempotency-Key', () => {
  test('answers the receipt again, also when the plan has moved on', async () => {
    const planId = freshPlanId();
    const key = { 'idempotency-key': `key-${planId}` };
    const first = await submit(register, 'coordinator', packageOf(SLIDES, planId), key);
    await submit(register, 'coordinator', packageOf(changed('Anders'), planId));
    const again = await submit(register, 'coordinator', packageOf(SLIDES, planId), { ...key, 'if-match': '2' });
    expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
  });

  test('with another package is refused, also when its first use was itself a repetition', async () => {
    const planId = freshPlanId();
    const key = { 'idempotency-key': `key-${planId}` };
    await submit(register, 'coordinator', packageOf(SLIDES, planId));
    await submit(register, 'coordinator', packageOf(SLIDES, planId), key);
    const other = await submit(register, 'coordinator', packageOf(changed('Anders'), planId), key);
    expect([other.statusCode, other.json().code]).toEqual([422, 'key-reused']);
  });

  test('belongs to a person: another may use the same', async () => {
    const key = { 'idempotency-key': `key-${freshPlanId()}` };
    expect((await submit(register, 'coordinator', packageOf(SLIDES, freshPlanId()), key)).statusCode).toBe(201);
    expect((await submit(register, 'coordinator-stafdiensten', packageOf(SLIDES, freshPlanId()), key)).statusCode).toBe(201);
  });
});

describe('the register looks for itself', () => {
  const stored = async (planId: string) => (await get(register, 'finance', `/api/plans/${planId}`)).json().versions.length;
  const refused = async (payload: SubmissionPackage, status: number, code: string) => {
    const answer = await submit(register, 'coordinator', payload);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(await stored(payload.plan.planId)).toBe(0);
    return answer.json();
  };

  test('a plan with errors is refused with its findings, whatever the sender says it found', async () => {
    const wrong = packageOf({ ...SLIDES, elements: [...SLIDES.elements!, { code: '', level: 'activiteit', title: 'Zonder code', parent: 'OD1' }] }, freshPlanId());
    const problem = await refused({ ...wrong, findings: [] }, 422, 'plan-has-errors');
    expect(problem.findings[0]).toMatchObject({ rule: 'code-missing', severity: 'error', sheet: 'plan' });
    expect(problem.findingCount).toBe(problem.findings.length);
  });

  const WARNED = { ...SLIDES, elements: [...SLIDES.elements!, { code: 'OD2', level: 'od', title: 'Nog zonder acties', parent: 'SD1', departement: 'Stafdiensten' }] };

  test('a warning needs one line of reason, for its rule or for itself', async () => {
    const bare = packageOf(WARNED, freshPlanId());
    expect(bare.findings.map(({ severity }) => severity)).toEqual(['warning']);
    const problem = await refused(bare, 422, 'reasons-missing');
    expect(problem.findings).toEqual(bare.findings);
    const rule = bare.findings[0]!.rule;
    const reasoned = packageOf(WARNED, freshPlanId(), { reasons: [{ rule, text: 'Wordt in het voorjaar ingevuld.' }] });
    expect((await submit(register, 'coordinator', reasoned)).statusCode).toBe(201);
    const other = packageOf(WARNED, freshPlanId(), { reasons: [{ rule: 'code-missing', text: 'Een andere regel.' }] });
    await refused(other, 422, 'reasons-missing');
  });

  test('totals that are not those of the plan', async () => {
    const good = packageOf(SLIDES, freshPlanId());
    await refused({ ...good, totals: good.totals.map((each) => ({ ...each, amounts: each.amounts.map((amount) => amount + 1) })) }, 422, 'totals-differ');
  });

  test('a departement that its rows name and its head does not', async () => {
    const good = packageOf(SLIDES, freshPlanId());
    const elements = good.elements.map((each, i) => i === 3 ? { ...each, departement: 'Cultuur' } : each);
    await refused({ ...good, elements }, 422, 'package-inconsistent');
    const asStaff = await submit(register, 'coordinator-stafdiensten', { ...good, elements });
    expect(asStaff.json().code).toBe('package-inconsistent');
  });

  test.each<[string, (good: SubmissionPackage) => SubmissionPackage]>([
    ['a column that is too short', (good) => ({ ...good, means: { ...good.means, row: [] } })],
    ['an amount too many', (good) => ({ ...good, means: { ...good.means, amounts: [...good.means.amounts, 1] } })],
    ['a text that is not there', (good) => ({ ...good, means: { ...good.means, kostenplaats: { values: [''], ids: [0, 9] } } })],
    ['an unknown kind', (good) => ({ ...good, means: { ...good.means, aard: { values: ['GELD'], ids: [0, 0] } } })],
    ['a row of a sheet that is not there', (good) => ({ ...good, elements: good.elements.map((each) => ({ ...each, sheet: 99 })) })],
  ])('a package that does not hold together: %s', async (_what, spoil) => {
    await refused(spoil(packageOf(SLIDES, freshPlanId())), 422, 'package-inconsistent');
  });

  test('a scheme that it does not know', async () => {
    const good = packageOf(SLIDES, freshPlanId());
    await refused({ ...good, plan: { ...good.plan, scheme: 'zelfgemaakt' } }, 422, 'scheme-unknown');
  });
});

describe('what the workbook says of its rules', () => {
  /** An OD with nothing under it: a warning. And a kostenplaats that is on no list: an error that may be waived. */
  const LOOSE = { ...SLIDES, elements: [...SLIDES.elements!, { code: 'OD2', level: 'od', title: 'Nog uit te werken', parent: 'SD1', departement: 'Stafdiensten' }], kostenplaatsen: ['ANDERE'] };
  const waiver = (finding: Finding, change: object = {}) => ({ finding: findingId(finding), reason: 'goedgekeurd door Financiën', by: 'An Claes', until: '2099-12-31', at: '2026-01-05', ...change });
  const all = checkPlan(buildPlan(LOOSE));
  const withProfile = (profile: object): SubmissionPackage => ({ ...packageOf(LOOSE, freshPlanId()), profile: { weights: {}, waivers: [], ...profile } as NonNullable<SubmissionPackage['profile']> });
  const sent = (profile: object) => submit(register, 'coordinator', withProfile(profile));

  test('without it the plan is refused; with a waiver for each finding it is taken, and none is counted', async () => {
    expect(all.map(({ severity }) => severity)).toEqual(expect.arrayContaining(['error', 'warning']));
    expect((await sent({})).json()).toMatchObject({ code: 'plan-has-errors' });
    const answer = await sent({ waivers: all.map((finding) => waiver(finding)) });
    expect(answer.statusCode).toBe(201);
    expect((await get(register, 'finance', `/api/submissions/${answer.json().number}`)).json()).toMatchObject({ warnings: 0, infos: 0 });
    const stored = (await get(register, 'finance', `/api/submissions/${answer.json().number}/package`)).json() as SubmissionPackage;
    expect(stored.profile?.waivers.map(({ by, reason }) => [by, reason])).toEqual(all.map(() => ['An Claes', 'goedgekeurd door Financiën']));
  });

  test('weights hold in the register as in the workbook', async () => {
    const weights = Object.fromEntries(all.map(({ rule, severity }) => [rule, severity === 'error' ? 'off' : 'info']));
    const answer = await sent({ weights });
    expect(answer.statusCode).toBe(201);
    expect((await get(register, 'finance', `/api/submissions/${answer.json().number}`)).json()).toMatchObject({ warnings: 0, infos: all.filter(({ severity }) => severity !== 'error').length });
  });

  test.each([
    ['that has expired', { until: '2020-12-31' }, 'profile.waivers.0 expired'], ['of what no workbook may leave', { finding: 'parent-unknown|AC1|parent' }, 'profile.waivers.0 floor'],
  ])('a waiver %s is refused by name', async (_, change, detail) => {
    expect((await sent({ waivers: [waiver(all[0]!, change)] })).json()).toMatchObject({ code: 'waiver-refused', detail });
  });

  test.each([['without a reason', { reason: ' ' }], ['without a name', { by: '' }]])('a waiver %s is no waiver', async (_, change) => {
    expect((await sent({ waivers: [waiver(all[0]!, change)] })).json()).toMatchObject({ code: 'package-malformed' });
  });

  test('a rule on the floor stays an error, whatever the package says', async () => {
    const headless = { ...SLIDES, elements: [...SLIDES.elements!, { code: 'OD7', level: 'od', title: 'Zweeft', parent: 'SD77', departement: 'Stafdiensten' }] };
    const answer = await submit(register, 'coordinator', { ...packageOf(headless, freshPlanId()), profile: { weights: { 'parent-unknown': 'off', 'od-empty': 'off' }, waivers: [] } });
    expect(answer.json()).toMatchObject({ code: 'plan-has-errors', findings: [{ rule: 'parent-unknown' }] });
  });
});
