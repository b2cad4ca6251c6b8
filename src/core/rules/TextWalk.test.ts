import fc from 'fast-check';
import { parseExample, planOf } from '#core/rules/example.testing';
import { createPlanLinks } from '#core/rules/PlanLinks';
import type { Checks, TextCheck } from '#core/rules/Rule';
import { RULES } from '#core/rules/rules';
import { TextWalk } from '#core/rules/TextWalk';
import { isOddText } from '#core/values/oddText';

const plan = planOf(parseExample(`
  Niveau | Code | Titel
  Actie | AC1 | Huur
  Actie | AC2 | Huur
  Actie | #AC3 | Koop·
  Actie | AC4 | 1200
`).snapshot);

/** The texts that a check is asked about, as `A2`, row by row. */
function asked(check: Partial<TextCheck>, walk: (walk: TextWalk) => void): readonly string[] {
  const said: string[] = [];
  const texts: TextCheck = { isAbout: () => true, isOddOnly: false, passes: () => true, check: ({ place, layout, text }) => said.push(`${layout.field} ${place.row} ${text}`), ...check };
  walk(new TextWalk(plan, [{ checks: { texts }, report: () => undefined }]));
  return said;
}

test('each text of the columns that it is about, and no number, or the odd ones alone', () => {
  const all = (walk: TextWalk) => walk.lookAtRows(0, 1, 4);
  expect(asked({ isAbout: ({ field }) => field === 'title' }, all)).toEqual(['title 1 Huur', 'title 2 Huur', 'title 3 Koop ']);
  expect(asked({ isOddOnly: true }, all)).toEqual(['code 3 #AC3', 'title 3 Koop ']);
  expect(asked({ passes: (text) => text.startsWith('AC') }, all)).toEqual(['code 1 AC1', 'code 2 AC2', 'code 4 AC4']);
  expect(asked({}, (walk) => walk.look({ sheet: 0, row: 2 }))).toEqual(['niveau 2 Actie', 'code 2 AC2', 'title 2 Huur']);
});

test('what a rule says to be odd is odd, whatever the text', () => {
  const links = createPlanLinks(plan);
  const checks = RULES.map((rule): Checks => rule.prepare(plan, links)).flatMap(({ texts }) => (texts?.isOddOnly ? [texts] : []));
  expect(checks.length).toBeGreaterThan(2);
  const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...' \t\n\u00a0\u200b\u2060#=+-@A1(!?') }), fc.constantFrom('#REF!', '#n/a ', ' #REF!', ' =A1', '-A1', '@SOM('));
  fc.assert(fc.property(anyText, (text) => {
    for (const check of checks) if (check.passes(text)) expect(isOddText(text)).toBe(true);
  }), { numRuns: 2000 });
});
