import { BlocksRun } from '#core/live/blocksRun.testing';
import { createLive } from '#core/live/createLive';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import { rowEdits } from '#core/live/rowEdits.testing';
import { expectSameWork, type Edited } from '#core/live/sameWork.testing';
import { checkPlan } from '#core/rules/checkPlan';

/** As many mistakes in both: what is told once of several rows is worked out among the codes that are missed. */
const MISTAKES = 20;

test('a row that is typed at the end of a sheet, and cleared again, costs as much at 100,000 actions as at 2,000: within a factor of two', () => {
  const run = new BlocksRun();
  const [few, many] = [2_000, 100_000].map((actions) => ({ live: createLive(largeWorkbook(actions, actions / MISTAKES)), edits: rowEdits(actions) })) as [Edited, Edited];
  expectSameWork(run, few, many);
  run.end();
  expect(JSON.stringify(few.live.findings)).toBe(JSON.stringify(checkPlan(few.live.plan)));
}, 180_000);
