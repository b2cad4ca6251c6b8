import { buildPlan } from '#core/plan/buildPlan.testing';
import { readPlan } from '#core/read/readPlan';
import { checkPlan, judgePlan } from '#core/rules/checkPlan';
import { parseExample } from '#core/rules/example.testing';
import { findingId, ruleOfId } from '#core/rules/findingId';
import { RULES } from '#core/rules/rules';
import { bbc } from '#core/scheme/bbc';
import { gent2020 } from '#core/scheme/gent2020';
import { SCHEMES } from '#core/scheme/schemes';
import { hashOf } from '#core/values/code';
import { isEmptyProfile, withoutWaivers, withWaiver, withWeights } from './changeProfile';
import { FLOOR, isFloor } from './floor';
import { inForce } from './inForce';
import { isDay } from './isDay';
import { profileOfParts, profilePart } from './keptProfile';
import { NAME_LENGTH, NO_PROFILE, PROFILE_SORT, REASON_LENGTH, type Profile, type Waiver } from './Profile';
import { ruleBook, weightOf } from './ruleBook';
import { waiverFault } from './waiverFault';

const TODAY = '2026-11-26';
const TEXT = `
  Niveau | Code | Titel | Bovenliggende code | HSD | Trekker
  SD | SD1 | Wonen | | HSD1 | An
  Actie | AC1 | Premies | OD77 | |
  OD | OD1 | Huur | SD1 | |
  OD | OD2 | Koop | SD1 | |
  Blad *HSD*
  Code | Titel
  HSD1 | Sociale duurzaamheid
`;
const plan = readPlan(parseExample(TEXT).snapshot);
const judged = (profile: Profile, today: string | undefined = TODAY) => judgePlan(plan, ruleBook(plan.scheme, profile, today));
const told = (profile: Profile, today?: string) => judged(profile, today).findings.map(({ rule, severity, element }) => `${severity} ${rule} ${element}`);
const all = judged(NO_PROFILE).findings;
const waiver = (change: Partial<Waiver> = {}): Waiver => ({ finding: findingId(all.find(({ rule }) => rule === 'od-empty')!), reason: 'komt in 2027', by: 'An Claes', until: '2026-12-31', at: TODAY, ...change });

test('a rule weighs what the workbook says: off, softer or harder', () => {
  expect(told(NO_PROFILE)).toEqual(['error parent-unknown AC1', 'warning od-empty OD1', 'warning od-empty OD2']);
  expect(told({ ...NO_PROFILE, weights: { 'od-empty': 'off' } })).toEqual(['error parent-unknown AC1']);
  expect(told({ ...NO_PROFILE, weights: { 'od-empty': 'info' } }).slice(1)).toEqual(['info od-empty OD1', 'info od-empty OD2']);
  expect(told({ ...NO_PROFILE, weights: { 'od-empty': 'error' } }).slice(1)).toEqual(['error od-empty OD1', 'error od-empty OD2']);
});

test('a rule that is off is not even prepared', () => {
  expect(ruleBook(gent2020, { ...NO_PROFILE, weights: { 'od-empty': 'off' } }).rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id).filter((id) => id !== 'od-empty'));
});

test.each(Object.keys(FLOOR))('%s can be neither softened nor waived', (id) => {
  const rule = RULES.find((each) => each.id === id)!;
  expect(rule.severity).toBe('error');
  for (const weight of ['off', 'info', 'warning'] as const) expect(weightOf(rule, gent2020, { ...NO_PROFILE, weights: { [id]: weight } })).toBe('error');
  expect(waiverFault(waiver({ finding: `${id}|AC1|code` }), TODAY)).toBe('floor');
});

test('of codes that were mistyped, those of the tree stay; one of a list may be left, but for one that the list has lost', () => {
  const faults = ['code-mistyped|OD1|code|missed=OD2|title=|users=2|value=OD1', 'code-mistyped||code|missed=K1|title=|users=2|value=K2', 'code-mistyped||code|missed=K1|title=|users=2|value='].map((finding) => waiverFault(waiver({ finding }), TODAY));
  expect(faults).toEqual(['floor', null, 'floor']);
});

test('a code of a list that was mistyped, and is left so, is told no more, nor row by row', () => {
  const plan = buildPlan({
    elements: [{ code: 'SD1', level: 'sd' }, { code: 'OD1', level: 'od', parent: 'SD1' }, { code: 'AC1', level: 'actie', parent: 'OD1', title: 'Premie' }],
    means: [{ element: 'AC1', kostenplaats: 'K101', amounts: [1] }, { element: 'AC1', kostenplaats: 'K101', amounts: [2] }], kostenplaatsen: ['K102'],
  });
  const mistyped = checkPlan(plan).find(({ rule }) => rule === 'code-mistyped')!;
  const { findings, waived } = judgePlan(plan, ruleBook(plan.scheme, { weights: {}, waivers: [waiver({ finding: findingId(mistyped) })] }, TODAY));
  expect([findings.filter(({ rule }) => ['code-mistyped', 'kostenplaats-unknown'].includes(rule)), waived.map(({ rule }) => rule)]).toEqual([[], ['code-mistyped']]);
});

test('a finding on the floor is told, whatever the workbook says', () => {
  const [floor] = all;
  expect(isFloor(floor!.rule)).toBe(true);
  expect(told({ weights: { [floor!.rule]: 'off' }, waivers: [waiver({ finding: findingId(floor!) })] })).toEqual(told(NO_PROFILE));
});

test('a waived finding is told apart, and only it', () => {
  const { findings, waived } = judged(withWaiver(NO_PROFILE, waiver()));
  expect(findings.map(({ rule, element }) => [rule, element])).toEqual([['parent-unknown', 'AC1'], ['od-empty', 'OD2']]);
  expect(waived.map(({ element, waiver: { reason } }) => [element, reason])).toEqual([['OD1', 'komt in 2027']]);
});

test('it holds through its last day, and comes back by itself the day after', () => {
  const profile = withWaiver(NO_PROFILE, waiver({ until: '2026-12-31' }));
  expect(told(profile, '2026-12-31')).toHaveLength(2);
  expect(told(profile, '2027-01-01')).toEqual(told(NO_PROFILE));
  expect(judgePlan(plan, ruleBook(plan.scheme, profile)).waived).toEqual([]);
});

test('it comes back when it says something else, and stays away when a row comes in above', () => {
  const profile = withWaiver(NO_PROFILE, waiver());
  const waivedIn = (text: string): number => {
    const other = readPlan(parseExample(text).snapshot);
    return judgePlan(other, ruleBook(other.scheme, profile, TODAY)).waived.length;
  };
  expect(waivedIn(TEXT.replace('  OD | OD1', '  SD | SD2 | Sport | | HSD1 | An\n  OD | OD1'))).toBe(1);
  expect(waivedIn(TEXT.replaceAll('OD1', 'OD5'))).toBe(0);
});

test.each([
  ['reason', { reason: '  ' }], ['name', { by: '' }], ['date', { until: '2026-13-01' }], ['expired', { until: '2026-11-25' }],
] as const)('without %s it does not hold', (fault, change) => {
  expect(waiverFault(waiver(change), TODAY)).toBe(fault);
  expect(told(withWaiver(NO_PROFILE, waiver(change)))).toEqual(told(NO_PROFILE));
});

test('days of the calendar', () => {
  expect(['2026-12-31', '2027-01-01', '2028-02-29', '2000-02-29'].map(isDay)).toEqual([true, true, true, true]);
  expect(['2026-02-29', '2026-12-00', '1900-02-29', '2026-00-10', '2026-04-31', '2026-4-1', 'morgen', ''].map(isDay)).toEqual([false, false, false, false, false, false, false, false]);
});

test('changes make a new profile; a second waiver of a finding takes the place of the first', () => {
  const one = withWaiver(NO_PROFILE, waiver());
  const two = withWaiver(one, waiver({ reason: 'anders' }));
  expect(two.waivers.map(({ reason }) => reason)).toEqual(['anders']);
  expect(isEmptyProfile(withoutWaivers(two, [waiver().finding]))).toBe(true);
  const weighed = withWeights(NO_PROFILE, { 'od-empty': 'off', 'code-missing': 'error' });
  expect(Object.keys(weighed.weights)).toEqual(['code-missing', 'od-empty']);
  expect([isEmptyProfile(withWeights(weighed, { 'od-empty': null, 'code-missing': null })), isEmptyProfile(weighed), isEmptyProfile(two)]).toEqual([true, false, false]);
});

test('kept and read again it is the same, with rules that are unknown here', () => {
  const profile: Profile = { weights: { 'a-rule-of-tomorrow': 'info', 'od-empty': 'off' }, waivers: [waiver({ reason: 'Zie “nota” <2027> & vërvolg' })] };
  const part = profilePart(profile);
  expect(part.ok && profileOfParts([part.value])).toEqual({ ok: true, value: profile });
  expect(profileOfParts([])).toBeNull();
  expect(ruleBook(gent2020, profile, TODAY).rules.length).toBe(RULES.length - 1);
});

const sealed = (content: unknown, version = 1): string => {
  const text = JSON.stringify(content);
  return `<doelboom xmlns="${PROFILE_SORT.namespace}" version="${version}" checksum="${hashOf(text).toString(16).padStart(8, '0')}-${text.length.toString(16)}">${text}</doelboom>`;
};

test.each([
  ['no weights', { waivers: [] }], ['a weight that is none', { weights: { 'od-empty': 'loud' }, waivers: [] }], ['waivers that are no list', { weights: {}, waivers: {} }],
  ['a weight that is none among others', { weights: { 'code-missing': 'error', 'od-empty': 'loud' }, waivers: [] }], ['a waiver that is nothing', { weights: {}, waivers: [null] }],
  ['a waiver without a reason', { weights: {}, waivers: [{ ...waiver(), reason: ' ' }] }], ['a waiver without a name among others', { weights: {}, waivers: [waiver(), { ...waiver(), by: '' }] }],
  ['a reason that is longer than one may be', { weights: {}, waivers: [waiver({ reason: 'x'.repeat(REASON_LENGTH + 1) })] }],
  ['a waiver until never', { weights: {}, waivers: [{ ...waiver(), until: 'nooit' }] }],
  ['a list', []], ['nothing', null],
])('a part with %s is refused as broken', (_, content) => {
  expect(profileOfParts([sealed(content)])).toMatchObject({ ok: false, refusal: { code: 'kept-broken', data: { sort: 'profile' } } });
});

test('a reason and a name may be as long as the pane lets them be', () => {
  const profile: Profile = { weights: {}, waivers: [waiver({ reason: 'x'.repeat(REASON_LENGTH), by: 'y'.repeat(NAME_LENGTH) })] };
  expect(profileOfParts([sealed(profile)])).toEqual({ ok: true, value: profile });
});

test('a part of a later version is refused as newer', () => {
  expect(profileOfParts([sealed({ weights: {}, waivers: [] }, 2)])).toMatchObject({ ok: false, refusal: { code: 'kept-newer' } });
});

test('names that every object has are no rules of a profile', () => {
  expect(weightOf({ id: 'constructor', severity: 'warning' }, gent2020, NO_PROFILE)).toBe('warning');
});

test('what a scheme says of rules is about rules that there are, and goes before the rule itself', () => {
  for (const { weights = {} } of SCHEMES) for (const id of Object.keys(weights)) expect(RULES.map((rule) => rule.id)).toContain(id);
  const sd = buildPlan({ elements: [{ code: 'SD1', level: 'sd' }, { code: 'OD1', level: 'od', parent: 'SD1', project: 'PR7' }], projecten: [] } as never);
  expect(judgePlan({ ...sd, scheme: bbc }, ruleBook(bbc)).findings.map(({ rule }) => rule)).not.toContain('project-unknown');
  expect(weightOf(RULES.find(({ id }) => id === 'sd-without-hsd')!, bbc, { ...NO_PROFILE, weights: { 'sd-without-hsd': 'info' } })).toBe('info');
});

test('the rule of a name', () => {
  for (const finding of all) expect(ruleOfId(findingId(finding))).toBe(finding.rule);
  expect(ruleOfId('')).toBe('');
});

test('what a judgement rests on: rules that are known and may be weighed, waivers that cover something', () => {
  const profile: Profile = { weights: { 'od-empty': 'info', 'a-rule-of-tomorrow': 'off', 'code-missing': 'off' }, waivers: [waiver(), waiver({ finding: 'od-empty|OD9|code' })] };
  expect(inForce(profile, judged(profile).waived)).toEqual({ weights: { 'od-empty': 'info' }, waivers: [waiver()] });
});
