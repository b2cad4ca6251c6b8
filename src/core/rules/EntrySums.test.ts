import fc from 'fast-check';
import { anyPlan } from '#core/plan/anyPlan.testing';
import { buildPlan } from '#core/plan/buildPlan.testing';
import type { Plan } from '#core/plan/Plan';
import { SUMMED_LISTS, type SummedList } from '#core/rules/EntrySums';
import { ListSums } from '#core/rules/ListSums';
import { AARDEN, RICHTINGEN } from '#core/values/aard';

const years = (plan: Plan): number[] => plan.years.map((_, year) => year);

/** All sums of a list, beside the same worked out with integers of any size. */
function sumsOf(plan: Plan, list: SummedList, sums: ReturnType<ListSums['of']>): { told: number[]; exact: number[] } {
  const keys = plan.lists[list].entries.flatMap((_, entry) => AARDEN.flatMap((aard) => RICHTINGEN.flatMap((richting) => years(plan).map((year) => ({ entry, aard, richting, year })))));
  return {
    told: keys.map(({ entry, aard, richting, year }) => sums.sum(entry, aard, richting, year)),
    exact: keys.map(({ entry, aard, richting, year }) => {
      let sum = 0n;
      for (let line = 0; line < plan.means.count; line += 1) {
        const isOn = sums.entryOf(line) === entry && AARDEN[plan.means.aard[line]!] === aard && RICHTINGEN[plan.means.richting[line]!] === richting;
        if (isOn) sum += BigInt(plan.means.amounts[line * plan.years.length + year]!);
      }
      return Number(sum);
    }),
  };
}

test('whatever lines come and go, the sums are those of the lines that are there, exact', () => {
  let counted = 0;
  fc.assert(fc.property(anyPlan(fc.integer({ min: -1e13, max: 1e13 })), fc.array(fc.record({ line: fc.nat(13), amount: fc.integer({ min: -1e13, max: 1e13 }), kostenplaats: fc.nat(9) }), { maxLength: 12 }), (literal, edits) => {
    const plan = buildPlan(literal);
    const all = new ListSums(plan);
    for (const list of SUMMED_LISTS) all.of(list);
    for (const { line, amount, kostenplaats } of edits.filter((edit) => edit.line < plan.means.count)) {
      for (const [, each] of all.all) each.detach(line);
      plan.means.amounts[line * plan.years.length] = amount;
      plan.means.kostenplaats.ids[line] = kostenplaats % plan.means.kostenplaats.values.length;
      for (const [, each] of all.all) each.attach(line);
    }
    for (const list of SUMMED_LISTS) {
      const { told, exact } = sumsOf(plan, list, all.of(list));
      expect(told).toEqual(exact);
      expect(told).toEqual(sumsOf(plan, list, new ListSums(plan).of(list)).told);
      counted += told.filter((sum) => sum !== 0).length;
    }
  }), { numRuns: 400 });
  expect(counted).toBeGreaterThan(500);
});

test('the lines on an entry are known before and after lines come and go; those on none are on no entry', () => {
  const plan = buildPlan({ kostenplaatsen: ['K1', 'K2'], means: [{ kostenplaats: 'K1', amounts: [1] }, { amounts: [2] }, { kostenplaats: 'K2', amounts: [3] }, { kostenplaats: 'K1', amounts: [4] }] });
  const sums = new ListSums(plan).of('kostenplaatsen');
  const linesOn = (): number[][] => [0, 1].map((entry) => [...sums.lines.of(entry)].sort());
  expect([linesOn(), sums.entryOf(1), sums.entryOf(9)]).toEqual([[[0, 3], [2]], -1, -1]);
  sums.detach(0);
  plan.means.kostenplaats.ids[0] = plan.means.kostenplaats.ids[2]!;
  sums.attach(0);
  expect(linesOn()).toEqual([[3], [0, 2]]);
});
