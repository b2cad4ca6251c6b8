import fc from 'fast-check';
import { anyPlan } from '#core/plan/anyPlan.testing';
import { buildPlan } from '#core/plan/buildPlan.testing';
import { readPlan } from '#core/read/readPlan';
import { checkPlan, checkPlanSteps } from '#core/rules/checkPlan';
import { compareFindings } from '#core/rules/compareFindings';
import { parseExample } from '#core/rules/example.testing';
import { findingId, uniqueFindingIds } from '#core/rules/findingId';
import { RULES } from '#core/rules/rules';
import { words } from '#core/rules/words';
import { runSteps } from '#core/values/steps';

const anyAmount = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom('1.200', 'later', '#REF!'));
const check = (text: string) => checkPlan(readPlan(parseExample(text).snapshot));

test('no plan makes a rule fail; findings stand in order, at a cell, with words', () => {
  fc.assert(fc.property(anyPlan(anyAmount), (literal) => {
    const plan = buildPlan(literal);
    const findings = checkPlan(plan);
    expect([...findings].sort(compareFindings(RULES))).toEqual(findings);
    expect(runSteps(checkPlanSteps(plan))).toEqual(findings);
    for (const finding of findings) {
      expect(plan.sheets[finding.where.sheet]?.columns.map(({ column }) => column)).toContain(finding.where.column);
      expect(words(finding, 'nl').message + words(finding, 'en').todo).not.toMatch(/undefined/);
    }
  }), { numRuns: 300 });
});

test('a rule does not complain twice of one cell', () => {
  fc.assert(fc.property(anyPlan(), (literal) => {
    const said = checkPlan(buildPlan({ ...literal, elements: literal.elements?.map((each) => ({ ...each, hsd: [each.hsd ?? []].flat().slice(0, 1) })) ?? [] }));
    const places = said.map(({ rule, where: { sheet, row, column }, element }) => [rule, sheet, row, column, element].join());
    expect(new Set(places).size).toBe(places.length);
  }), { numRuns: 200 });
});

test('one cause, one finding: below an unknown OD nothing else is said', () => {
  const findings = check(`
    Niveau | Code | Titel | Bovenliggende code | HSD
    SD | SD1 | Wonen | | HSD1
    OD | OD1 | Huur | SD1 |
    Actie | AC1 | Premies | OD1 |
    Actie | AC2 | Leningen | OD77 |
    Blad *HSD*
    Code | Titel
    HSD1 | Sociale duurzaamheid
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | 2026
    AC1 | K1 | GD | 100
    AC2 | K1 | GD | 100
  `);
  expect(findings.map(({ rule }) => rule)).toEqual(['parent-unknown']);
});

test('a flat export without HSDs and cost centres: one finding for each SD, one for the missing column, one for what stands twice', () => {
  const findings = check(`
    SD code | SD | OD code | OD | Actie code | Actie | Beleidsdomein | 2026 | 2027
    SD20014 | Organisatie | OD20117 | Financiering | AC35788 | Portfolio Stad | 00 | 100 | 200
    SD20014 | Organisatie | PO20041 | Opera | PR40702 | Renovatie | 06 | 100 | 200
    SD20010 | Sport | PO20041 | Opera | ACO1100 | Zwembad | 06 | 100 | 200
    SD20010 | Sport | OD20029 | Vastgoed sport | ACZ1401 | Sporthal | 07 | 100 | 200
    SD20010 | Sport | OD20029 | Vastgoed sport | ACZ1401 | Sporthal | 07 | 5 | 6
  `);
  expect(findings.map(({ rule, element }) => `${rule} ${element}`).sort()).toEqual([
    'actie-in-two-ods PO20041', 'kostenplaats-missing ',
    'sd-without-hsd SD20010', 'sd-without-hsd SD20014',
  ]);
});

test('a finding keeps its name when rows are put in above or sorted, and has another when it says something else', () => {
  const rows = ['OD | OD1 | Huur |', 'Actie | AC1 | Premies | OD7', 'Actie | AC2 | Leningen | OD8'];
  const ids = (order: readonly number[]) => check(['Niveau | Code | Titel | Bovenliggende code', ...order.map((i) => rows[i]!)].join('\n')).map(findingId).sort();
  expect(ids([2, 0, 1])).toEqual(ids([0, 1, 2]));
  expect(new Set(ids([0, 1, 2])).size).toBe(ids([0, 1, 2]).length);
});

test('two findings that say the very same are numbered', () => {
  const [finding] = check('Niveau | Code | Titel | Bovenliggende code\nOD | OD1 | Huur |\nActie | AC1 | Premies | OD7');
  expect(uniqueFindingIds([finding!, finding!])).toEqual([findingId(finding!), `${findingId(finding!)}#2`]);
});
