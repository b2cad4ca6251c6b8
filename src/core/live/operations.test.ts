import { BlocksRun } from '#core/live/blocksRun.testing';
import { createLive, type Live } from '#core/live/createLive';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import { endEdits, LIVE_EDITS } from '#core/live/liveEdits.testing';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';

type LiveEdit = (typeof LIVE_EDITS)[string];

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

/** The most subjects that any edit of each kind checks and counts. */
function operationsAtEnds(live: Live, actions: number): Record<string, number> {
  return Object.fromEntries(Object.entries(endEdits(actions)).map(([kind, edits]) => [kind, Math.max(...edits.map((edit) => {
    expect(live.patch(edit).isStructural).toBe(false);
    return live.lastOperations;
  }))]));
}

/** Mean number of blocks of our own code that an edit runs, rules and all, by kind of edit. */
function blocks(live: Live, actions: number, edits: readonly (readonly [string, LiveEdit])[] = Object.entries(LIVE_EDITS)): Record<string, number> {
  const run = new BlocksRun();
  const counts = edits.map(([kind, edit]): [string, number] => {
    // The first of a kind may make an index that is kept from then on.
    live.patch(edit(actions - 13, actions));
    run.take();
    for (let i = 0; i < 10; i += 1) live.patch(edit((7 + i * 41) % actions, actions));
    return [kind, run.take() / 10];
  });
  run.end();
  return Object.fromEntries(counts);
}

test('an edit does as much work at 100,000 actions as at 2,000: within a factor of two', () => {
  const [few, many] = [createLive(largeWorkbook(2_000)), createLive(largeWorkbook(100_000))];
  const small = operations(few, 2_000);
  const large = operations(many, 100_000);
  const ends = { small: operationsAtEnds(few, 2_000), large: operationsAtEnds(many, 100_000) };
  for (const kind of Object.keys(ends.small)) {
    expect([kind, ends.small[kind]! > 0, ends.large[kind]! / ends.small[kind]! < 2, ends.large[kind]! < 200]).toEqual([kind, true, true, true]);
  }
  const run = { small: blocks(few, 2_000), large: blocks(many, 100_000) };
  for (const kind of Object.keys(LIVE_EDITS)) {
    expect([kind, small[kind]! > 0, large[kind]! / small[kind]! < 2, large[kind]! / small[kind]! > 0.5]).toEqual([kind, true, true, true]);
    expect(large[kind]).toBeLessThan(200);
    expect([kind, run.small[kind]! > 10, run.large[kind]! / run.small[kind]! < 2]).toEqual([kind, true, true]);
  }
}, 180_000);

test('an edit does as much work where many codes are missed, each by several rows, as where few are: within a factor of two', () => {
  const actions = 2_000;
  const missing = (count: number): Live => {
    const live = createLive(largeWorkbook(actions));
    for (let n = 0; n < count; n += 1) live.patch(LIVE_EDITS['code of an OD']!(n, actions));
    return live;
  };
  // Below the ODs that keep their codes.
  const edits = ['amount', 'kostenplaats', 'budgetplaats', 'title', 'dienst', 'project'].map((kind) => [kind, (n: number) => LIVE_EDITS[kind]!(1_600 + (n % 300), actions)] as const);
  const [few, many] = [missing(3), missing(180)].map((live) => blocks(live, actions, edits));
  for (const [kind] of edits) expect([kind, few![kind]! > 10, many![kind]! / few![kind]! < 2]).toEqual([kind, true, true]);
}, 120_000);

test('the large workbook has the mistakes that were put in, and no others', () => {
  const findings = checkPlan(readPlan(largeWorkbook(2_000)));
  expect(findings.filter(({ rule }) => rule === 'parent-unknown').length).toBe(20);
  expect(findings.filter(({ rule }) => rule === 'kostenplaats-unknown').length).toBe(20);
  expect(findings.length).toBe(40);
});
