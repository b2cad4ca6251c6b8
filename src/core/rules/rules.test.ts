import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lists, Plan } from '#core/plan/Plan';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { checkPlan } from '#core/rules/checkPlan';
import type { Rule } from '#core/rules/Rule';
import { renderRegels } from '#core/rules/renderRegels';
import { expectMarkedOnly, parseExample, planOf } from '#core/rules/example.testing';
import { SEVERITIES } from '#core/rules/Finding';
import { readmeSections, SECTIONS } from '#core/rules/readmeSections';
import { RULES } from '#core/rules/rules';
import { words } from '#core/rules/words';

const folders = readdirSync(__dirname, { withFileTypes: true }).filter((each) => each.isDirectory() && existsSync(path.join(__dirname, each.name, 'README.md'))).map(({ name }) => name).sort();
const readmeOf = (id: string): string => readFileSync(path.join(__dirname, id, 'README.md'), 'utf8');

test('each folder is a rule of the list, and each rule has its folder', () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual(folders);
  for (const id of folders) for (const file of ['rule.ts', 'rule.test.ts', 'README.md']) expect([id, file, existsSync(path.join(__dirname, id, file))]).toEqual([id, file, true]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const sections = readmeSections(readmeOf(id));

  test('its README bears its name and has every section', () => {
    expect(readmeOf(id).startsWith(`# ${rule.words.nl.title}\n\n\`${id}\`\n`)).toBe(true);
    expect(Object.keys(sections)).toEqual(SECTIONS);
    for (const section of SECTIONS) expect(sections[section]?.length).toBeGreaterThan(20);
  });

  test('what its README calls good is let pass', () => {
    expect(parseExample(sections.Goed ?? '').marked).toEqual([]);
    expectMarkedOnly(sections.Goed ?? '', id);
  });

  test('what its README calls wrong is found at the marked cells', () => {
    expect(parseExample(sections.Fout ?? '').marked.length).toBeGreaterThan(0);
    expectMarkedOnly(sections.Fout ?? '', id);
  });

  test('what to do is not the same sentence as a way out that is offered', () => {
    const { snapshot } = parseExample(sections.Fout ?? '');
    const found = checkPlan(planOf(snapshot)).filter((finding) => finding.rule === id);
    for (const language of ['nl', 'en'] as const) {
      const said = found.map((finding) => words(finding, language));
      expect(said.filter(({ todo, fixes }) => fixes.some((each) => `${each}.` === todo))).toEqual([]);
    }
  });

  test('its cases are held to three that fire and three near misses', () => {
    expect(readFileSync(path.join(__dirname, id, 'rule.test.ts'), 'utf8')).toContain(`describeRule('${id}', {`);
  });

  test('it says at which lists it looks', () => {
    const seen = [sections.Goed, sections.Fout].flatMap((example) => [...listsSeen(rule, planOf(parseExample(example ?? '').snapshot))]);
    expect(seen.filter((list) => !rule.lists?.includes(list))).toEqual([]);
  });

  test('it has a severity and both languages with the same fixes', () => {
    expect(SEVERITIES).toContain(rule.severity);
    expect(Object.keys(rule.words.nl.fixes).sort()).toEqual(Object.keys(rule.words.en.fixes).sort());
    expect(rule.words.nl.title).not.toBe(rule.words.en.title);
  });
});

test('docs/regels.md is what tools/regels.ts makes of the rules', () => {
  expect(readFileSync('docs/regels.md', 'utf8')).toBe(renderRegels(RULES, readmeOf));
});

/** The lists that a rule asks a plan for, while it looks at everything in it. */
function listsSeen({ prepare }: Rule, plan: Plan): ReadonlySet<keyof Lists> {
  const seen = new Set<keyof Lists>();
  const lists = new Proxy(plan.lists, { get: (all, list: keyof Lists) => { seen.add(list); return all[list]; } });
  const { element, line, entries = {}, whole } = prepare({ ...plan, lists }, createPlanLinks(plan));
  const report = (): void => undefined;
  for (const { index } of plan.elements) element?.(index, report);
  for (let index = 0; index < plan.means.count; index += 1) line?.(index, report);
  for (const [list, check] of Object.entries(entries)) for (const entry of plan.lists[list as keyof Lists].entries.keys()) check(entry, report);
  whole?.(report);
  return seen;
}
