import fc from 'fast-check';
import { anyPlan } from '#core/plan/anyPlan.testing';
import { buildPlan, type PlanLiteral } from '#core/plan/buildPlan.testing';
import { largePlan } from '#core/plan/largePlan.testing';
import type { Plan } from '#core/plan/Plan';
import { linesBehindSteps } from '#core/report/koppelingen/linesBehind';
import { linkageSteps, LOOSE_ENDS, type Linkage } from '#core/report/koppelingen/linkage';
import { LINK_CUTS, type LinkCut } from '#core/report/koppelingen/LinkCut';
import { koppelingen } from '#core/report/koppelingen/report';
import { plannedOf, roomOf } from '#core/report/koppelingen/room';
import { reportCells } from '#core/report/reportCells';
import { reportOptions } from '#core/report/reportOptions';
import { addAmounts, totalsOf } from '#core/totals/computeTotals';
import { createLedger } from '#core/totals/Ledger';
import type { Amounts } from '#core/totals/Totals';
import { kindOfLine } from '#core/totals/Slots';
import { AMOUNT_KINDS } from '#core/totals/Totals';
import { runSteps } from '#core/values/steps';

const linkageOf = (plan: Plan, cut: LinkCut): Linkage => {
  const ledger = createLedger(plan);
  return runSteps(linkageSteps(ledger, (each) => totalsOf(ledger, each), cut));
};

const CITY: PlanLiteral = {
  years: [2026, 2027],
  elements: [{ code: 'AC1', level: 'actie' }],
  means: [
    { element: 'AC1', kostenplaats: 'K1', budgetplaats: 'B1', aard: 'GD', amounts: [10_000, 20_000] },
    { element: 'AC1', kostenplaats: 'k1', budgetplaats: 'B2', aard: 'BD', amounts: [5_000, 0] },
    { element: 'AC1', kostenplaats: 'K1', budgetplaats: 'B1', aard: 'GD', richting: 'O', amounts: [900, 0] },
    { element: 'AC1', kostenplaats: 'K9', aard: 'VTE', amounts: [850, 850] },
    { element: 'AC9', kostenplaats: '', budgetplaats: 'B9', aard: 'GD', amounts: [700, 0] },
    { element: 'GBB-CBS', kostenplaats: 'K2', budgetplaats: 'B1', aard: 'GD', amounts: [100, 0] },
  ],
  kostenplaatsen: [{ code: 'K1', title: 'Wegen' }, { code: 'K2', title: 'Groen' }, { code: 'K3', title: 'Sport' }],
  budgetplaatsen: [
    { code: 'B1', title: 'Lonen', kostenplaats: 'K1', budget: [10_000, 30_000] }, { code: 'B2', title: 'Werken', kostenplaats: 'K1', budget: [6_000, 0] },
    { code: 'B3', title: 'Velden', kostenplaats: 'K3', budget: [400, 400] }, { code: 'B1', title: 'Dubbel', kostenplaats: 'K1', budget: [99, 99] },
    { code: 'B4', title: 'Zonder budget', kostenplaats: 'K7' },
  ],
};

test('a row for each kostenplaats: what is not linked first, with what was voted beside what is planned', () => {
  expect(reportCells(koppelingen.draw(reportOptions(createLedger(buildPlan(CITY)), { cut: 'kostenplaats', language: 'nl' })))).toEqual([
    ['Code', 'Kostenplaats', 'Koppeling', 'Gepland 2026', 'Budget 2026', 'Ruimte 2026', 'VTE 2026', 'Gepland 2027', 'Budget 2027', 'Ruimte 2027', 'VTE 2027'],
    ['', 'Zonder kostenplaats', 'Zonder code', 7, '', '', '', 0, '', '', ''],
    ['K9', '', 'Onbekende code', 0, '', '', 8.5, 0, '', '', 8.5],
    ['K1', 'Wegen', '', 150, 160, 10, '', 200, 300, 100, ''],
    ['K2', 'Groen', '', 1, '', '', '', 0, '', '', ''],
    ['K3', 'Sport', '', 0, 4, 4, '', 0, 4, 4, ''],
    ['', 'Totaal', '', 158, 164, 6, 8.5, 200, 304, 104, 8.5],
  ]);
});

test.each(['budgetplaats', 'kostenplaats'] as const)('of a year of which the list says nothing no budget is known and nothing is over; all years together are those that are known: %s', (cut) => {
  const linkage = linkageOf(buildPlan({
    years: [2026, 2027, 2028], elements: [{ code: 'AC1', level: 'actie' }], means: [{ element: 'AC1', kostenplaats: 'K1', budgetplaats: 'B1', amounts: [70, 80, 90] }],
    kostenplaatsen: ['K1'], budgetplaatsen: [{ code: 'B1', kostenplaats: 'K1', budget: [100, 50], unreadBudget: [2027] }],
  }), cut);
  expect(linkage.rows.map(({ budget }) => budget)).toEqual([[100, null, null]]);
  for (const each of [linkage.rows[0]!, linkage]) expect([0, 1, 2, -1].map((year) => roomOf(each, year))).toEqual([30, null, null, 30]);
});

test('a row for each budgetplaats: more planned than voted is a negative room', () => {
  const linkage = linkageOf(buildPlan(CITY), 'budgetplaats');
  expect(linkage.rows.map(({ key, state }) => [key, state])).toEqual([['', 'none'], ['B9', 'unknown'], ['B1', 'known'], ['B2', 'known'], ['B3', 'known']]);
  expect(roomOf(linkage.rows[2]!, 0)).toBe(-100);
  expect(roomOf(linkage.rows[2]!, -1)).toBe(40_000 - 30_100);
  expect(roomOf(linkage.rows[1]!, 0)).toBeNull();
});

test('what hangs loose is told apart, unchanged policy is not blamed', () => {
  expect(linkageOf(buildPlan(CITY), 'kostenplaats').loose).toEqual([
    { end: 'no-element', planned: { GD: [700, 0] } },
    { end: 'no-kostenplaats', planned: { GD: [700, 0] } },
    { end: 'unknown-kostenplaats', planned: { VTE: [850, 850] } },
    { end: 'no-budgetplaats', planned: { VTE: [850, 850] } },
    { end: 'unknown-budgetplaats', planned: { GD: [700, 0] } },
    { end: 'unchanged-policy', planned: { GD: [100, 0] } },
  ]);
});

const sumOfLines = ({ means, years }: Plan, lines: readonly number[]): Amounts => addAmounts(lines.map((line) => ({
  [AMOUNT_KINDS[kindOfLine({ means } as Plan, line)]!]: years.map((_, year) => means.amounts[line * years.length + year]!),
})), years.length);

test('any plan: the rows add up to the totals, and each number is the sum of the lines behind it', () => {
  fc.assert(fc.property(anyPlan(), fc.constantFrom(...LINK_CUTS), (literal, cut) => {
    const plan = buildPlan(literal);
    const linkage = linkageOf(plan, cut);
    const { total } = totalsOf(createLedger(plan), cut);
    expect(linkage.planned).toEqual(total);
    expect(addAmounts(linkage.rows.map(({ planned }) => planned), 2)).toEqual(total);
    for (const year of [0, 1, -1]) expect(linkage.rows.reduce((sum, { planned }) => sum + plannedOf(planned, year), 0)).toBe(plannedOf(total, year));
    const lines = linkage.rows.map(({ key }) => runSteps(linesBehindSteps(plan, { cut, key })));
    expect(lines.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: plan.means.count }, (_, line) => line));
    linkage.rows.forEach(({ planned }, i) => expect(sumOfLines(plan, lines[i]!)).toEqual(planned));
    for (const end of LOOSE_ENDS) expect(sumOfLines(plan, runSteps(linesBehindSteps(plan, { loose: end })))).toEqual(linkage.loose.find((each) => each.end === end)?.planned ?? {});
  }), { numRuns: 120 });
});

test('a sum that cannot be told exactly is not told', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const plan = buildPlan({ budgetplaatsen: [{ code: 'B1', kostenplaats: 'K1', budget: [most] }, { code: 'B2', kostenplaats: 'K1', budget: [most] }] });
  expect(linkageOf(plan, 'kostenplaats').rows[0]?.budget).toEqual([Number.NaN]);
});

test('100,000 actions are looked at in pieces that do not grow', () => {
  const pieces = [2_000, 100_000].map((actions) => {
    const ledger = createLedger(largePlan(actions));
    return [...linkageSteps(ledger, (each) => totalsOf(ledger, each), 'budgetplaats')].length;
  });
  // 200,000 lines, 8,192 at a time.
  expect(pieces[1]! - pieces[0]!).toBeGreaterThanOrEqual(23);
});
