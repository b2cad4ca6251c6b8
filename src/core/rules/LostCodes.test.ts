import { parseExample, planOf } from '#core/rules/example.testing';
import type { Missing } from '#core/rules/MissedCodes';
import type { Finding } from '#core/rules/Finding';
import { LostCodes } from '#core/rules/LostCodes';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { checkPlan, foundBy } from '#core/rules/checkPlan';
import { RULES } from '#core/rules/rules';
import { missedCode } from '#core/rules/missedCode';

interface Asked { readonly withCoded?: boolean; readonly hasNear?: boolean; readonly more?: number }

/** Each code of elements that is missed, with the row that lost it; by what that is known. */
function lost(text: string, { withCoded = true, hasNear = false, more = 0 }: Asked = {}): string[] {
  const plan = planOf(parseExample(text).snapshot);
  const codes = new LostCodes(plan, createPlanLinks(plan));
  const missing = new Map<string, Missing>();
  const miss = (finding: Finding): void => {
    const missed = missedCode(finding);
    if (missed?.named === 'elements') missing.set(missed.key, { ...missed, users: new Set([...missing.get(missed.key)?.users ?? [], finding]) });
  };
  for (const finding of foundBy(plan, RULES)) {
    codes.add(finding);
    miss(finding);
  }
  const [first] = [...missing.values()].flatMap(({ users }) => [...users]);
  // Of others that stand above all that may be meant.
  for (let n = 0; n < more; n += 1) miss({ ...first!, where: { ...first!.where, row: 1 }, data: { ...first!.data, value: `ZZ-${n}-ZZ` } });
  return [...codes.of(new Set(missing.values()), withCoded, () => hasNear)].map(([{ key }, { element, sign }]) => `${key} ${plan.sheets[element.sheet]!.name} ${element.row} ${sign}`);
}

const HEAD = 'Niveau | Code | Titel | Bovenliggende code | HSD\nSD | SD1 | Wonen | | HSD1';
const HSD = 'Blad *HSD*\nCode | Titel\nHSD1 | Sociaal';
/** An OD whose code nobody names, between two that are named. */
const IDLE = (code = 'OD99'): string => `${HEAD}\nOD | OD10 | Huur | SD1\nActie | AC1 | Premie | OD10\nOD | ${code} | Koop | SD1\nActie | AC2 | Loket | OD20\nOD | OD30 | Bouw | SD1\nActie | AC3 | Balie | OD30\n${HSD}`;

test('a code out of order on which nothing hangs, unless one is a slip away, or codes are told of by no rule', () => {
  expect([lost(IDLE()), lost(IDLE('OD17')), lost(IDLE(), { hasNear: true }), lost(IDLE(), { withCoded: false })]).toEqual([['OD20 Plan 4 idle'], [], [], []]);
  expect([lost(IDLE('(leeg)')), lost(IDLE('(leeg)'), { hasNear: true }), lost(IDLE('(leeg)'), { withCoded: false })]).toEqual([['OD20 Plan 4 none'], ['OD20 Plan 4 none'], ['OD20 Plan 4 none']]);
  expect([lost(IDLE('#REF!')), lost(IDLE('#REF!'), { hasNear: true }), lost(IDLE('#REF!'), { withCoded: false })]).toEqual([['OD20 Plan 4 spoilt'], ['OD20 Plan 4 spoilt'], []]);
});

test('not where more than two hundred codes are missed', () => {
  expect([lost(IDLE(), { more: 199 }), lost(IDLE(), { more: 200 })]).toEqual([['OD20 Plan 4 idle'], []]);
});

test('of two rows without a code the one where that code belongs, whichever is nearer', () => {
  const two = (first: string, second: string): string => `${HEAD}\nOD | OD10 | Huur | SD1\nActie | AC1 | Premie | OD10\nOD | (leeg) | Koop | SD1\nOD | OD30 | Bouw | SD1\nActie | AC2 | Loket | OD30\nOD | (leeg) | Sloop | SD1\nActie | AC3 | Balie | ${first}\nActie | AC4 | Kassa | ${second}\n${HSD}`;
  expect([lost(two('OD20', 'OD20')), lost(two('OD40', 'OD40'))]).toEqual([['OD20 Plan 4 none'], ['OD40 Plan 7 none']]);
});

test('of two rows with one code either may have lost its own', () => {
  const two = (first: string, second: string): string => `${HEAD}\nOD | OD20 | Huur | SD1\nActie | AC1 | Premie | ${first}\nOD | OD20 | Koop | SD1\nActie | AC2 | Loket | ${second}\n${HSD}`;
  // Where both have rows that miss one, it is the one of which that is said.
  expect([lost(two('ODX', 'OD20')), lost(two('OD20', 'ODX')), lost(two('ODX', 'ODX'))]).toEqual([['ODX Plan 2 none'], ['ODX Plan 4 none'], ['ODX Plan 4 none']]);
});

const listed = (entries: readonly string[], named = 'HSD2'): string => `Niveau | Code | Titel | Bovenliggende code | HSD\nSD | SD1 | Wonen | | HSD1\nSD | SD2 | Zorg | | ${named}\nSD | SD3 | Groen | | ${named}\nSD | SD4 | Water | | HSD3\nBlad *HSD*\nCode | Titel\n${entries.map((code, i) => `${code} | Titel ${i}`).join('\n')}`;

test('of a list what nobody names and is out of order', () => {
  expect([listed(['HSD1', 'HSD9', 'HSD3']), listed(['HSD1', 'HSD3', 'HSD9', 'HSD4'], 'HSD8'), listed(['HSD1', 'HSD3', 'HSD2']), listed(['HSD3', 'HSD1'])].map((text) => lost(text))).toEqual([['HSD2 HSD 2 idle'], [], [], []]);
  // An SD says that it hangs under one.
  expect(lost(listed(['HSD1', 'HSD9', 'HSD3']).replace('SD4 | Water | | HSD3', 'SD4 | Water | HSD9 | HSD3'))).toEqual([]);
});

test('not of more than fifty that nobody names', () => {
  const many = (count: number): string => listed(['HSD1', 'HSD9', 'HSD3', ...Array.from({ length: count }, (_, i) => `HSD${700 + i}`)]);
  expect([lost(many(49)), lost(many(50))]).toEqual([['HSD2 HSD 2 idle'], []]);
});

test('nothing is missed, nothing is lost', () => {
  expect(lost(`${HEAD}\nOD | (leeg) | Huur | SD1\n${HSD}`)).toEqual([]);
  expect(checkPlan(planOf(parseExample(IDLE()).snapshot)).filter(({ rule }) => rule === 'code-mistyped').map(({ data }) => data.missed)).toEqual(['OD20']);
});
