import { parseExample, planOf } from '#core/rules/example.testing';
import type { Finding } from '#core/rules/Finding';
import { mayBeMissed, missedCode } from '#core/rules/missedCode';

const plan = planOf(parseExample(`
  Niveau | Code | Titel | Bovenliggende code
  HSD | HSD1 | Kennis |
  SD | SD1 | Wonen | HSD1
  OD | OD1 | Huur | SD1
  Project | PR1 | Renovatie |
  Actie | AC1 | Premie | OD1
`).snapshot);
const finding = (rule: string, element: string, data: Finding['data'] = { value: 'OD10' }): Finding => ({ rule, element, data, where: { sheet: 0, row: 1 } }) as Finding;
const mayBe = (of: Finding): string[] => plan.elements.filter((element) => mayBeMissed(plan, of, element)).map(({ code }) => code);

test('an unknown code is missed where the rule says it; a blank one is missed by nobody, nor is anything by other rules', () => {
  const missed = (rule: string, data?: Finding['data']) => { const found = missedCode(finding(rule, 'AC1', data)); return found && [found.named, found.key, found.code]; };
  expect([missed('parent-unknown'), missed('kostenplaats-unknown', { value: 'k 1' }), missed('title-missing'), missed('toString')]).toEqual([['elements', 'OD10', 'OD10'], ['kostenplaatsen', 'K1', 'k 1'], null, null]);
  expect([missed('parent-unknown', { value: ' ' }), missed('parent-unknown', {}), missed('dienst-of-other-departement', { value: '', departement: 'Cultuur' })]).toEqual([null, null, null]);
});

test('a code is only missed as one of a level that may stand there', () => {
  expect([mayBe(finding('hsd-unknown', 'SD1')), mayBe(finding('project-unknown', 'AC1')), mayBe(finding('means-without-element', ''))]).toEqual([['HSD1'], ['PR1'], ['PR1', 'AC1']]);
  expect(mayBe(finding('parent-unknown', 'AC1'))).toContain('OD1');
  expect(mayBe(finding('parent-unknown', 'AC1'))).not.toContain('AC1');
});

test('where nobody knows who misses it, any element may be meant', () => {
  expect(mayBe(finding('parent-unknown', ''))).toEqual(['HSD1', 'SD1', 'OD1', 'PR1', 'AC1']);
});
