import fc from 'fast-check';
import { buildPlan, type ElementLiteral, type PlanLiteral } from '#core/plan/buildPlan.testing';
import type { Plan } from '#core/plan/Plan';
import { ALL_YEARS, AMOUNT_CHOICES, choicesFor, kindsInPlan, type AmountChoice } from './amountChoice';
import { STRANDS, type Strand } from './parentsInStrand';
import { buildPlanTree } from './planTree';
import { rollUpAmounts } from './rollUp';

/** The tree as lines, two blanks a level, each with its sum. */
function draw(plan: Plan, strand: Strand, choice: AmountChoice = 'GD'): string[] {
  const tree = buildPlanTree(plan, strand);
  const { byNode } = rollUpAmounts(plan, tree, choice, 0);
  return tree.nodes.map((node, i) => `${'  '.repeat(node.depth - 1)}${plan.elements[node.element]?.code ?? `(${node.group}${node.joint.map((code) => ` ${code}`).join('')})`} ${byNode[i]}`);
}

const GHENT: PlanLiteral = {
  elements: [
    { level: 'hsd', code: 'H1' }, { level: 'hsd', code: 'H2' },
    { level: 'programma', code: 'P1', hsd: 'H1' }, { level: 'project', code: 'PR1', parent: 'P1' },
    { level: 'sd', code: 'SD1', hsd: 'H1' }, { level: 'od', code: 'OD1', parent: 'SD1' },
    { level: 'actie', code: 'A1', parent: 'OD1', project: 'PR1' }, { level: 'activiteit', code: 'A2', parent: 'OD1' },
    { level: 'sd', code: 'SD2', hsd: ['H1', 'H2'] }, { level: 'sd', code: 'SD3' }, { level: 'sd', code: 'SD4', programma: 'P1' }, { level: 'od', code: 'OD4', parent: 'SD4' },
    { level: 'od', code: 'OD9', parent: 'WEG' },
  ],
  means: [{ element: 'A1', amounts: [100] }, { element: 'A2', amounts: [10] }, { element: 'OD4', amounts: [3] }, { element: 'WEG', amounts: [7] }],
};

test('the vertical strand: HSD, SD, OD, action; under several HSDs once; what hangs loose apart', () => {
  expect(draw(buildPlan(GHENT), 'verticaal')).toEqual([
    'H1 113', '  SD1 110', '    OD1 110', '      A1 100', '      A2 10', '  SD4 3', '    OD4 3', 'H2 0',
    '(joint H1 H2) 0', '  SD2 0', '(geenHsd) 0', '  SD3 0', '(los) 0', '  OD9 0', '(zonderActie) 7',
  ]);
});

test('the horizontal strand: programme, project, action; the regular operation as one sum', () => {
  expect(draw(buildPlan(GHENT), 'horizontaal')).toEqual(['P1 103', '  PR1 100', '    A1 100', '  SD4 3', '    OD4 3', '(buitenProgramma) 10', '(zonderActie) 7']);
});

test('without any HSD the SDs are the roots; a project below an OD stands in the vertical strand', () => {
  const plan = buildPlan({ elements: [{ level: 'sd', code: 'SD1' }, { level: 'od', code: 'OD1', parent: 'SD1' }, { level: 'project', code: 'PR1', parent: 'OD1' }], means: [{ element: 'PR1', amounts: [5] }] });
  expect(draw(plan, 'verticaal')).toEqual(['SD1 5', '  OD1 5', '    PR1 5']);
});

test('parents that go round in a circle lose nobody', () => {
  const plan = buildPlan({ elements: [{ level: 'od', code: 'X', parent: 'Y' }, { level: 'od', code: 'Y', parent: 'X' }, { level: 'od', code: 'Z', parent: 'Z' }], means: [{ element: 'Y', amounts: [2] }] });
  expect(draw(plan, 'verticaal')).toEqual(['(los) 2', '  X 2', '    Y 2', '  Z 0']);
});

test('two rows with one code keep names of their own', () => {
  const plan = buildPlan({ elements: [{ level: 'sd', code: 'SD1' }, { level: 'sd', code: 'sd 1' }, { level: 'sd' }] });
  expect(buildPlanTree(plan, 'verticaal').nodes.map(({ key }) => key)).toEqual(['SD1#0', 'SD1#1', '@0:3']);
});

const CODES = ['A', 'B', 'C', 'D', 'E', 'F', ''];
const anyCode = fc.constantFrom(...CODES);
const anyElement: fc.Arbitrary<ElementLiteral> = fc.record({
  level: fc.constantFrom('hsd', 'programma', 'sd', 'od', 'project', 'actie', 'activiteit', ''), code: anyCode, parent: anyCode, project: anyCode, programma: anyCode,
  hsd: fc.array(anyCode.filter((code) => code !== ''), { maxLength: 2 }),
});
const anyPlan = fc.record({
  years: fc.constant([2026, 2027]), elements: fc.array(anyElement, { maxLength: 14 }),
  means: fc.array(fc.record({ element: anyCode, aard: fc.constantFrom('GD' as const, 'BD' as const, 'VTE' as const, 'onbekend' as const), amounts: fc.array(fc.integer({ min: -1e6, max: 1e9 }), { minLength: 2, maxLength: 2 }) }), { maxLength: 20 }),
}).map(buildPlan);

test('in any plan each strand holds every element at most once, and every euro exactly once', () => {
  fc.assert(fc.property(anyPlan, fc.constantFrom(...STRANDS), fc.constantFrom(0, 1, ALL_YEARS), (plan, strand, year) => {
    const tree = buildPlanTree(plan, strand);
    const elements = tree.nodes.map(({ element }) => element).filter((element) => element >= 0);
    expect(new Set(elements).size).toBe(elements.length);
    if (strand === 'verticaal') expect(elements.length).toBeGreaterThanOrEqual(plan.elements.filter(({ level }) => level !== 'programma' && level !== 'project').length);
    for (const choice of choicesFor(kindsInPlan(plan))) expect(rollUpAmounts(plan, tree, choice, year).total).toBe(sumOfLines(plan, choice, year));
  }), { numRuns: 400 });
});

function sumOfLines({ means, years }: Plan, choice: AmountChoice, year: number): number {
  const AARDEN = ['onbekend', 'GD', 'BD', 'VTE', 'afschrijving'];
  const RICHTINGEN = ['', '-O'];
  let sum = 0;
  for (let line = 0; line < means.count; line += 1) {
    const kind = `${AARDEN[means.aard[line]!]}${RICHTINGEN[means.richting[line]!]}`;
    if (!(AMOUNT_CHOICES[choice] as readonly string[]).includes(kind)) continue;
    years.forEach((_, each) => { if (year === ALL_YEARS || each === year) sum += means.amounts[line * years.length + each]!; });
  }
  return sum;
}

test('the choices are those that the plan has lines of', () => {
  const of = (...means: NonNullable<PlanLiteral['means']>): AmountChoice[] => choicesFor(kindsInPlan(buildPlan({ means })));
  expect(of()).toEqual(['uitgaven']);
  expect(of({ aard: 'onbekend' })).toEqual(['uitgaven']);
  expect(of({ aard: 'GD' }, { aard: 'VTE' })).toEqual(['GD', 'VTE']);
  expect(of({ aard: 'GD' }, { aard: 'BD' }, { aard: 'GD', richting: 'O' })).toEqual(['uitgaven', 'GD', 'BD', 'GD-O']);
  expect(of({ aard: 'GD' }, { aard: 'onbekend' })).toEqual(['uitgaven', 'GD', 'onbekend']);
});
