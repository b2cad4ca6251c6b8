import { buildPlan } from './buildPlan.testing';
import { isBudgetKnown } from './isBudgetKnown';

test('a list speaks of the years of its columns; where what stands there is no amount it says nothing', () => {
  const plan = buildPlan({ years: [2026, 2027, 2028], budgetplaatsen: [{ code: 'B1', budget: [100, 0] }, { code: 'B2', budget: [0, 100], unreadBudget: [2026] }] });
  const known = plan.lists.budgetplaatsen.entries.map((entry) => plan.years.map((jaar) => isBudgetKnown(plan, entry!, jaar)));
  expect(known).toEqual([[true, true, false], [false, true, false]]);
  expect(isBudgetKnown(plan, { sheet: 99, rekening: '' }, 2026)).toBe(false);
});

test('on an account of receipts nothing was voted to be spent, also with the zeros that SAP writes before it', () => {
  const plan = buildPlan({ years: [2026], budgetplaatsen: ['7000000', '0007000000', '70', '6170000', '0000617000', '2700000', ''].map((rekening, i) => ({ code: `B${i}`, rekening, budget: [100] })) });
  expect(plan.lists.budgetplaatsen.entries.map((entry) => isBudgetKnown(plan, entry!, 2026))).toEqual([false, false, false, true, true, true, true]);
});
