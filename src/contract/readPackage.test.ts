import { buildPlan } from '#core/plan/buildPlan.testing';
import { checkPlan } from '#core/rules/checkPlan';
import { buildPackage } from './buildPackage';
import { canonicalJson } from './canonicalJson';
import { LIMITS } from './limits';
import { readPackage } from './readPackage';
import { unpackPlan } from './unpackPlan';
import type { SubmissionPackage } from './SubmissionPackage';

const plan = buildPlan({ elements: [{ code: 'HSD1', level: 'hsd', title: 'Kennis' }], means: [{ element: 'HSD1', amounts: [100] }] });
const contents = { plan, planId: 'plan-1', title: 'Plan', layoutVersion: 1, findings: [], reasons: [], total: { GD: [100] } };

function good(): SubmissionPackage {
  const built = buildPackage(contents);
  if (!built.ok) throw new Error(JSON.stringify(built.refusal));
  return built.value;
}

const placeOf = (value: unknown) => {
  const read = readPackage(value);
  return read.ok ? 'read' : `${read.refusal.code} ${read.refusal.data['place'] ?? ''}`.trim();
};

test('a package that was built is read, and reading changes nothing', () => {
  const read = readPackage(JSON.parse(canonicalJson(good())));
  expect(read.ok && canonicalJson(read.value)).toBe(canonicalJson(good()));
});

test.each<[string, (p: SubmissionPackage) => unknown, string]>([
  ['nothing', () => null, 'package-malformed'],
  ['a text', () => 'x', 'package-malformed'],
  ['an empty list', () => [], 'package-malformed contractVersion'],
  ['another version', (p) => ({ ...p, contractVersion: 5 }), 'contract-unknown'],
  ['a version that is text', (p) => ({ ...p, contractVersion: '1' }), 'package-malformed contractVersion'],
  ['a member too many', (p) => ({ ...p, submittedBy: 'iemand anders' }), 'package-malformed'],
  ['a member too many inside', (p) => ({ ...p, plan: { ...p.plan, version: 9 } }), 'package-malformed plan'],
  ['a member missing', ({ totals: _totals, ...p }) => p, 'package-malformed totals'],
  ['a plan id that is a path', (p) => ({ ...p, plan: { ...p.plan, planId: '../../etc' } }), 'package-malformed plan.planId'],
  ['a title of two lines', (p) => ({ ...p, plan: { ...p.plan, title: 'a\nb' } }), 'package-malformed plan.title'],
  ['a title of blanks', (p) => ({ ...p, plan: { ...p.plan, title: '   ' } }), 'package-malformed plan.title'],
  ['no years', (p) => ({ ...p, plan: { ...p.plan, years: [] } }), 'package-malformed plan.years'],
  ['a fraction of a cent', (p) => ({ ...p, means: { ...p.means, amounts: [0.5] } }), 'package-malformed means.amounts.0'],
  ['an unsafe amount', (p) => ({ ...p, means: { ...p.means, amounts: [2 ** 53] } }), 'package-malformed means.amounts.0'],
  ['an amount as text', (p) => ({ ...p, means: { ...p.means, amounts: ['100'] } }), 'package-malformed means.amounts.0'],
  ['a row before the first', (p) => ({ ...p, elements: [{ sheet: 0, row: -1 }] }), 'package-malformed elements.0.row'],
  ['a code that is too long', (p) => ({ ...p, elements: [{ sheet: 0, row: 0, code: 'x'.repeat(LIMITS.code + 1) }] }), 'package-malformed elements.0.code'],
  ['a reason of nothing', (p) => ({ ...p, reasons: [{ rule: 'od-empty', text: ' ' }] }), 'package-malformed reasons.0.text'],
  ['a reason that is too long', (p) => ({ ...p, reasons: [{ rule: 'od-empty', text: 'x'.repeat(LIMITS.reason + 1) }] }), 'package-malformed reasons.0.text'],
  ['too many sheets', (p) => ({ ...p, sheets: Array(LIMITS.sheets + 1).fill(p.sheets[0]) }), 'package-malformed sheets'],
])('refuses %s', (_what, spoil, place) => {
  expect(placeOf(spoil(good()))).toBe(place);
});

test('a polluted prototype does not get in', () => {
  const text = canonicalJson(good()).replace('"plan":{', '"plan":{"__proto__":{"isAdmin":true},');
  expect(placeOf(JSON.parse(text))).toBe('package-malformed plan');
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

test('a refusal never quotes what it was given', () => {
  const secret = 'Geheim123';
  const refusals = [{ ...good(), [secret]: 1 }, { ...good(), plan: secret }, { ...good(), totals: [{ kind: `${secret} `, amounts: [] }] }].map(readPackage);
  expect(refusals.map((each) => each.ok)).toEqual([false, false, false]);
  expect(JSON.stringify(refusals)).not.toContain(secret);
});

test('millions of wrong members end at the first', () => {
  let looks = 0;
  const elements = new Proxy(Array<number>(2_000_000).fill(0), { get: (all, key) => {
    looks += 1;
    return Reflect.get(all, key) as unknown;
  } });
  expect(placeOf({ ...good(), elements })).toBe('package-malformed elements.0');
  expect(looks).toBeLessThan(20);
});

test('a plan that the contract has no room for is refused before it is sent', () => {
  const tooLong = buildPlan({ elements: [{ code: 'x'.repeat(300), level: 'hsd' }] });
  expect(buildPackage({ ...contents, plan: tooLong })).toMatchObject({ ok: false, refusal: { code: 'package-malformed', data: { place: 'elements.0.code' } } });
  expect(buildPackage({ ...contents, total: { GD: [NaN] } })).toMatchObject({ ok: false, refusal: { data: { place: 'totals.0.amounts.0' } } });
});

test('a package of version 1 is read: what came later is not there, and no rule speaks of it', () => {
  const { lists, ...rest } = good();
  const { beleidsvelden: _beleidsvelden, programmas: _programmas, ...before } = lists;
  const read = readPackage(JSON.parse(canonicalJson({ ...rest, contractVersion: 1, lists: before })));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const unpacked = unpackPlan(read.value, plan.years, plan.scheme);
  if (!unpacked.ok) throw new Error(JSON.stringify(unpacked.refusal));
  const { means, lists: found } = unpacked.value;
  expect([found.beleidsvelden.isPresent, found.programmas.isPresent, means.rekening, means.sleutel]).toEqual([false, false, null, null]);
  expect(checkPlan(unpacked.value)).toEqual(checkPlan(plan));
});

const WAIVER = { finding: 'od-empty|OD1|code', reason: 'komt in 2027', by: 'An Claes', until: '2026-12-31', at: '2026-11-26' };

test('what the workbook says of the rules travels where it says anything, tidied', () => {
  expect(buildPackage(contents)).not.toHaveProperty('value.profile');
  const made = buildPackage({ ...contents, profile: { weights: { 'od-empty': 'off' }, waivers: [{ ...WAIVER, reason: ' komt\nin  2027 ' }] } });
  expect(made).toMatchObject({ ok: true, value: { contractVersion: 4, profile: { weights: { 'od-empty': 'off' }, waivers: [WAIVER] } } });
});

test.each([
  ['without a reason', { reason: ' ' }, 'reason'], ['without a name', { by: '' }, 'by'], ['until a day that is none', { until: '2026-13-01' }, 'until'], ['with more than a waiver has', { extra: 1 }, '0'],
])('a waiver %s is refused', (_, change, member) => {
  expect(placeOf({ ...good(), profile: { weights: {}, waivers: [{ ...WAIVER, ...change }] } })).toContain(member);
});

test('a package of version 2 is read, and says nothing of the rules', () => {
  const read = readPackage({ ...good(), contractVersion: 2 });
  expect(read.ok && read.value.profile).toBeUndefined();
});
