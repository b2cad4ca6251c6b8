import { buildPlan } from '#core/plan/buildPlan.testing';
import { reportCells } from '#core/report/reportCells';
import { totalen } from '#core/report/totalen/report';
import { reportOptions } from '#core/report/reportOptions';
import { createLedger } from '#core/totals/Ledger';

const plan = buildPlan({
  years: [2026, 2027],
  elements: [{ code: 'SD1', level: 'sd', title: 'Stafdiensten' }, { code: 'SD2', level: 'sd', title: 'Wonen' }],
  means: [
    { element: 'SD1', aard: 'GD', amounts: [10_000_000, 50] }, { element: 'SD1', aard: 'VTE', amounts: [850, 850] },
    { element: 'SD2', aard: 'GD', amounts: [2_500_000, 0] }, { element: 'X', aard: 'GD', richting: 'O', amounts: [700, 0] },
  ],
});

test('a row for each code, a column for each kind and year, the total below', () => {
  const report = totalen.draw(reportOptions(createLedger(plan), { cut: 'sd', language: 'nl' }));
  expect(report.rows.map(({ bar }) => bar)).toEqual([1, 2_500_000 / 10_000_050, 0]);
  expect(reportCells(report)).toEqual([
    ['Code', 'Strategische doelstelling', 'GD 2026', 'GD 2027', 'VTE 2026', 'VTE 2027', 'GD ontvangst 2026', 'GD ontvangst 2027'],
    ['SD1', 'Stafdiensten', 100_000, 0.5, 8.5, 8.5, '', ''],
    ['SD2', 'Wonen', 25_000, 0, '', '', '', ''],
    ['', 'Zonder strategische doelstelling', '', '', '', '', 7, 0],
    ['', 'Totaal', 125_000, 0.5, 8.5, 8.5, 7, 0],
  ]);
});

test('a sum that cannot be told is marked, not wrong', () => {
  const huge = buildPlan({ elements: [], means: [{ amounts: [Number.MAX_SAFE_INTEGER] }, { amounts: [2] }] });
  expect(reportCells(totalen.draw(reportOptions(createLedger(huge), { cut: 'sd', language: 'en' }))).at(-1)).toEqual(['', 'Total', '#']);
});
