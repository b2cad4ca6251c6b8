import { buildPlan } from '#core/plan/buildPlan.testing';
import { computeTotals } from '#core/totals/computeTotals';
import { ALL_YEARS } from '../plan/amountChoice';
import { amountRows, yearTotals } from './totalsRows';

const plan = buildPlan({
  years: [2026, 2027],
  elements: [{ level: 'actie', code: 'A1', departement: 'Cultuur' }, { level: 'actie', code: 'A2', departement: 'Welzijn' }, { level: 'actie', code: 'A3' }],
  means: [{ element: 'A1', amounts: [100, 0] }, { element: 'A1', aard: 'BD', amounts: [0, 300] }, { element: 'A2', amounts: [300, 100] }, { element: 'A3', aard: 'VTE', amounts: [850, 850] }],
});
const totals = computeTotals(plan, 'departement');

test('rows with an amount, with bar and share, in either order', () => {
  expect(amountRows(totals, 'GD', 0, 'amount')).toEqual({ total: 400, rows: [
    { key: 'Welzijn', title: expect.any(String) as string, amount: 300, bar: 1, share: 0.75 }, { key: 'Cultuur', title: expect.any(String) as string, amount: 100, bar: 1 / 3, share: 0.25 },
  ] });
  expect(amountRows(totals, 'uitgaven', ALL_YEARS, 'code').rows.map(({ key, amount }) => [key, amount])).toEqual([['Cultuur', 400], ['Welzijn', 400]]);
  expect(amountRows(totals, 'VTE', 0, 'amount').rows.map(({ key, amount }) => [key, amount])).toEqual([['', 850]]);
});

test('the course of the years', () => {
  expect(yearTotals(totals, 'uitgaven')).toEqual([400, 400]);
  expect(yearTotals(totals, 'BD')).toEqual([0, 300]);
});
