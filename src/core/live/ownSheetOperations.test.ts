import { BlocksRun } from '#core/live/blocksRun.testing';
import { createLive } from '#core/live/createLive';
import { largeOwnSheets } from '#core/live/largeOwnSheets.testing';
import { expectSameWork, type Edited } from '#core/live/sameWork.testing';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';

const run = new BlocksRun();

afterAll(() => run.end());

const [SMALL, LARGE] = [largeOwnSheets(2_000), largeOwnSheets(100_000)];

test.each(Object.keys(SMALL))('amounts and elements that come and go (%s) cost as much at 100,000 actions as at 2,000: within a factor of two', (name) => {
  const [few, many] = [SMALL[name]!, LARGE[name]!].map(({ book, edits }) => ({ live: createLive(book), edits })) as [Edited, Edited];
  expectSameWork(run, few, many);
  expect(JSON.stringify(few.live.findings)).toBe(JSON.stringify(checkPlan(readPlan(SMALL[name]!.book))));
}, 180_000);
