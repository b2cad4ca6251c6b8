import { createLive, type Live } from '#core/live/createLive';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import { LIVE_EDITS } from '#core/live/liveEdits.testing';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';

/** Mean number of subjects that an edit checks and counts, by kind of edit. */
function operations(live: Live, actions: number): Record<string, number> {
  return Object.fromEntries(Object.entries(LIVE_EDITS).map(([kind, edit]) => {
    let sum = 0;
    for (let i = 0; i < 40; i += 1) {
      expect(live.patch(edit((i * 41) % actions, actions)).isStructural).toBe(false);
      sum += live.lastOperations;
    }
    return [kind, sum / 40];
  }));
}

test('an edit does as much work at 100,000 actions as at 2,000: within a factor of two', () => {
  const small = operations(createLive(largeWorkbook(2_000)), 2_000);
  const large = operations(createLive(largeWorkbook(100_000)), 100_000);
  for (const kind of Object.keys(LIVE_EDITS)) {
    expect([kind, small[kind]! > 0, large[kind]! / small[kind]! < 2, large[kind]! / small[kind]! > 0.5]).toEqual([kind, true, true, true]);
    expect(large[kind]).toBeLessThan(200);
  }
});

test('the large workbook has the mistakes that were put in, and no others', () => {
  const findings = checkPlan(readPlan(largeWorkbook(2_000)));
  expect(findings.filter(({ rule }) => rule === 'parent-unknown').length).toBe(20);
  expect(findings.filter(({ rule }) => rule === 'kostenplaats-unknown').length).toBe(20);
  expect(findings.length).toBe(40);
});
