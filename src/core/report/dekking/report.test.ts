import fc from 'fast-check';
import { anyPlan } from '#core/plan/anyPlan.testing';
import { buildPlan, type PlanLiteral } from '#core/plan/buildPlan.testing';
import { largePlan } from '#core/plan/largePlan.testing';
import { COVERAGE_CUTS, coverageSteps } from '#core/report/dekking/coverage';
import { dekking, measureOf, saidOfGroup } from '#core/report/dekking/report';
import { reportCells } from '#core/report/reportCells';
import { reportOptions } from '#core/report/reportOptions';
import { addAmounts, totalsOf } from '#core/totals/computeTotals';
import { createLedger } from '#core/totals/Ledger';
import { runSteps } from '#core/values/steps';

const CITY: PlanLiteral = {
  elements: [
    { code: 'HSD1', level: 'hsd', title: 'Kennis' }, { code: 'HSD2', level: 'hsd', title: 'Sociaal' }, { code: 'P1', level: 'programma', title: 'Wonen' }, { code: 'P2', level: 'programma', title: 'Inspraak' },
    { code: 'PR1', level: 'project', parent: 'P1', programma: 'P1' },
    { code: 'SD1', level: 'sd', hsd: 'HSD1', departement: 'Cultuur' }, { code: 'OD1', level: 'od', parent: 'SD1' },
    { code: 'AC1', level: 'actie', parent: 'OD1', project: 'PR1' }, { code: 'AC2', level: 'activiteit', parent: 'OD1' },
    { code: 'AC3', level: 'actie', dienst: 'Musea' },
  ],
  means: [{ element: 'AC1', aard: 'GD', amounts: [10_000] }, { element: 'AC1', aard: 'VTE', amounts: [250] }, { element: 'OUT', aard: 'BD', amounts: [300] }],
  departementen: ['Cultuur', 'Sport'], diensten: [{ code: 'Musea', title: 'Musea', departement: 'Sport' }],
};

test('HSD against departement: what is empty is seen, and an action without means stands where it hangs', () => {
  expect(reportCells(dekking.draw(reportOptions(createLedger(buildPlan(CITY)), { cut: 'departement', language: 'nl', year: 0 })))).toEqual([
    ['HSD', 'Hoofdstrategische doelstelling', 'Euro · Cultuur', 'Euro · Sport', 'Euro · Zonder departement', 'Euro · Totaal',
      'VTE · Cultuur', 'VTE · Sport', 'VTE · Zonder departement', 'VTE · Totaal', 'Acties · Cultuur', 'Acties · Sport', 'Acties · Zonder departement', 'Acties · Totaal'],
    ['HSD1', 'Kennis', 100, '–', '–', 100, 2.5, '–', '–', 2.5, 2, '–', '–', 2],
    ['HSD2', 'Sociaal', '–', '–', '–', 0, '–', '–', '–', 0, '–', '–', '–', 0],
    ['', 'Zonder HSD', '–', 0, 3, 3, '–', 0, 0, 0, '–', 1, 0, 1].map((cell, i) => (i === 6 ? '–' : cell)),
    ['', 'Totaal', 100, 0, 3, 103, 2.5, 0, 0, 2.5, 2, 1, 0, 3],
  ]);
});

test('what is on no list says so, where there is a list; without a list nothing is said', () => {
  const wrong = { elements: [...CITY.elements!, { code: 'SD7', level: 'sd' as const, hsd: 'HSD7', programma: 'P9', departement: 'Elders' }, { code: 'OD7', level: 'od' as const, parent: 'SD7' }, { code: 'AC7', level: 'actie' as const, parent: 'OD7' }] };
  const said = (literal: PlanLiteral): string[] => {
    const ledger = createLedger(buildPlan(literal));
    const { rows } = runSteps(coverageSteps(ledger, 'departement'));
    const columns = COVERAGE_CUTS.flatMap((cut) => runSteps(coverageSteps(ledger, cut)).columns);
    return [...rows, ...columns].map((group) => `${group.key}: ${saidOfGroup(group, 'nl')}`);
  };
  const all = said({ ...CITY, ...wrong });
  expect(all.filter((each) => each.includes('lijst'))).toEqual(['HSD7: staat niet op de lijst', 'Elders: staat niet op de lijst', 'P9: staat niet op de lijst']);
  expect(all).toContain('HSD1: Kennis');
  expect(said({ elements: wrong.elements.filter(({ level }) => level !== 'hsd' && level !== 'programma') }).filter((each) => each.includes('lijst'))).toEqual([]);
});

test('HSD against programma: the second strand, each action once', () => {
  const { columns, cells } = runSteps(coverageSteps(createLedger(buildPlan(CITY)), 'programma'));
  expect(columns.map(({ key }) => key)).toEqual(['P1', 'P2', '']);
  expect(cells[0]!.map((cell) => cell && cell.actionCount)).toEqual([1, null, 1]);
});

test('any plan: each euro, each VTE and each action is in one cell, and each number is made of what is behind it', () => {
  fc.assert(fc.property(anyPlan(), fc.constantFrom(...COVERAGE_CUTS), (literal, across) => {
    const plan = buildPlan(literal);
    const ledger = createLedger(plan);
    const coverage = runSteps(coverageSteps(ledger, across));
    const { total, rows } = totalsOf(ledger, across);
    expect(coverage.total.amounts).toEqual(total);
    for (const sums of [coverage.rowSums, coverage.columnSums]) expect(addAmounts(sums.map(({ amounts }) => amounts), 2)).toEqual(total);
    for (const { key, amounts } of rows) expect(coverage.columnSums[coverage.columns.findIndex((column) => column.key === key)]?.amounts).toEqual(amounts);
    for (const { key, amounts } of totalsOf(ledger, 'hsd').rows) expect(coverage.rowSums[coverage.rows.findIndex((row) => row.key === key)]?.amounts).toEqual(amounts);
    const cells = coverage.cells.flat().filter((cell) => cell !== null);
    expect(cells.flatMap((cell) => coverage.linesOf(cell)).sort((a, b) => a - b)).toEqual(Array.from({ length: plan.means.count }, (_, line) => line));
    const actions = plan.elements.filter(({ level }) => level === 'actie' || level === 'activiteit').map(({ index }) => index);
    expect(cells.flatMap((cell) => coverage.actionsOf(cell)).sort((a, b) => a - b)).toEqual(actions);
    for (const cell of cells) expect(measureOf(cell, 'acties', -1)).toBe(coverage.actionsOf(cell).length);
  }), { numRuns: 120 });
});

test('100,000 actions are laid out in pieces that do not grow', () => {
  const pieces = [2_000, 100_000].map((actions) => [...coverageSteps(createLedger(largePlan(actions)), 'departement')].length);
  // 200,000 lines and some 115,000 elements, 8,192 at a time.
  expect(pieces[1]! - pieces[0]!).toBeGreaterThanOrEqual(35);
});
