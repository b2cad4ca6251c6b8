import { buildPlan } from '#core/plan/buildPlan.testing';
import { checkPlan } from '#core/rules/checkPlan';
import type { Finding, Fix } from '#core/rules/Finding';
import { safeEdits } from './safeEdits';

const fix = (row: number, isSafe: boolean, value = 1): Fix => ({
  id: 'f', isSafe, data: {}, edits: [{ place: { sheetId: 's', row, column: 2, header: 'h', headerRow: 0, identity: [] }, expected: '', value }],
});
const finding = (rule: string, ...fixes: Fix[]): Finding => ({ rule, severity: 'error', where: { sheet: 0, row: 0, column: 0, field: 'code' }, element: '', data: {}, related: [], fixes });

test('the safe fixes of all rules, each cell once, none that needs a look', () => {
  const found = safeEdits([finding('a', fix(1, true)), finding('b', fix(1, true, 2)), finding('b', fix(2, false), fix(3, true)), finding('c', fix(4, false))]);
  expect(found.map(({ rule, edits }) => [rule, edits.map(({ place, value }) => [place.row, value])])).toEqual([['a', [[1, 1]]], ['b', [[3, 1]]]]);
});

test('of a plan: amounts that are text have one answer, an unknown kostenplaats has not', () => {
  const plan = buildPlan({ elements: [{ code: 'AC1', level: 'actie' }], means: [{ element: 'AC1', kostenplaats: 'K9', amounts: ['1.234,50'] }], kostenplaatsen: ['K1'] });
  expect(safeEdits(checkPlan(plan)).map(({ rule }) => rule)).toEqual(['amount-is-text']);
});
