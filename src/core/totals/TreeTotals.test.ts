import fc from 'fast-check';
import { anyPlan } from '#core/plan/anyPlan.testing';
import { buildPlan } from '#core/plan/buildPlan.testing';
import type { Plan } from '#core/plan/Plan';
import { addAmounts, amountsOfCode, computeTotals } from '#core/totals/computeTotals';
import { createLedger } from '#core/totals/Ledger';
import { TreeTotals } from '#core/totals/TreeTotals';
import { CUTS, type Amounts } from '#core/totals/Totals';
import { codeKey } from '#core/values/code';

const literal = {
  elements: [
    { code: 'SD1', level: 'sd' }, { code: 'OD1', level: 'od', parent: 'SD1' }, { code: 'OD2', level: 'od', parent: 'SD1' },
    { code: 'AC1', level: 'actie', parent: 'OD1' }, { code: 'AC2', level: 'actie', parent: 'OD2', project: 'PR1' }, { code: 'PR1', level: 'project' },
  ],
  means: [{ element: 'AC1', amounts: [1] }, { element: 'AC2', amounts: [10] }, { element: 'OD2', aard: 'VTE' as const, amounts: [100] }, { element: 'X', amounts: [1000] }],
};

test('T5.1 beside an element stand its own means and those of all below it', () => {
  const tree = new TreeTotals(buildPlan(literal));
  expect([0, 1, 2, 3, 5].map((index) => tree.of(index))).toEqual([{ GD: [11], VTE: [100] }, { GD: [1] }, { GD: [10], VTE: [100] }, { GD: [1] }, {}]);
});

test('T5.2 what has no parent adds up to all lines on a known element, for any plan without circles', () => {
  fc.assert(fc.property(anyPlan(), (any) => {
    const plan = buildPlan(any);
    if (hasCircle(plan)) return;
    const tree = new TreeTotals(plan);
    const roots = plan.elements.filter(({ parent }) => parent < 0).map(({ index }) => tree.of(index));
    const known = any.means?.filter((_, line) => plan.means.element[line]! >= 0) ?? [];
    expect(addAmounts(roots, 2)).toEqual(computeTotals(buildPlan({ ...any, means: known }), 'sd').total);
  }), { numRuns: 300 });
});

test('T5.3 parents in a circle take in nothing of each other, and what hangs under them still counts in them', () => {
  const elements = [{ code: 'A', parent: 'B' }, { code: 'B', parent: 'A' }, { code: 'C', parent: 'A' }];
  const tree = new TreeTotals(buildPlan({ elements, means: [{ element: 'A', amounts: [1] }, { element: 'B', amounts: [10] }, { element: 'C', amounts: [100] }] }));
  expect([0, 1, 2].map((index) => tree.of(index))).toEqual([{ GD: [101] }, { GD: [10] }, { GD: [100] }]);
});

test('T5.4 taking a line out and putting it in leaves every sum as it was, for any plan', () => {
  fc.assert(fc.property(anyPlan(), (any) => {
    const plan = buildPlan(any);
    const tree = new TreeTotals(plan);
    const before = plan.elements.map(({ index }) => tree.of(index));
    for (let line = 0; line < plan.means.count; line += 1) tree.count(line, -1);
    expect(plan.elements.map(({ index }) => tree.of(index))).toEqual(plan.elements.map((): Amounts => ({})));
    for (let line = 0; line < plan.means.count; line += 1) tree.count(line, 1);
    expect(plan.elements.map(({ index }) => tree.of(index))).toEqual(before);
  }), { numRuns: 200 });
});

test('T5.5 a subtree that is too large to be told exactly is NaN, its neighbours are not', () => {
  const means = [{ element: 'AC1', amounts: [Number.MAX_SAFE_INTEGER] }, { element: 'OD1', amounts: [2] }, { element: 'AC2', amounts: [3] }];
  const tree = new TreeTotals(buildPlan({ ...literal, means }));
  expect([1, 2, 3].map((index) => tree.of(index))).toEqual([{ GD: [NaN] }, { GD: [3] }, { GD: [Number.MAX_SAFE_INTEGER] }]);
});

test('T5.6 one group of a cut gives what its row says: the horizontal strand of a project among them', () => {
  expect(amountsOfCode(createLedger(buildPlan(literal)), 'project', 'pr 1')).toEqual({ GD: [10] });
  fc.assert(fc.property(anyPlan(), (any) => {
    const plan = buildPlan(any);
    const ledger = createLedger(plan);
    for (const cut of CUTS) {
      const rows = new Map(computeTotals(plan, cut).rows.map(({ key, amounts }) => [codeKey(key), amounts]));
      for (const code of ['A1', 'B21', '', 'Cultuur', 'nooit']) expect(amountsOfCode(ledger, cut, code)).toEqual(rows.get(codeKey(code)) ?? {});
    }
  }), { numRuns: 100 });
});

function hasCircle({ elements }: Plan): boolean {
  return elements.some(({ index, parent }) => {
    let at = parent;
    for (let steps = 0; at >= 0 && at !== index && steps <= elements.length; steps += 1) at = elements[at]!.parent;
    return at >= 0;
  });
}
