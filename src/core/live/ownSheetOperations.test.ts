import { BlocksRun } from '#core/live/blocksRun.testing';
import { createLive, type Live } from '#core/live/createLive';
import { largeOwnSheets } from '#core/live/largeOwnSheets.testing';
import type { CellPatch } from '#core/read/patchPlan';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';

const run = new BlocksRun();

afterAll(() => run.end());

const [SMALL, LARGE] = [largeOwnSheets(2_000), largeOwnSheets(100_000)];

/** The most subjects that any of some edits checks and counts, and the blocks that all of them run. */
function work(live: Live, edits: readonly CellPatch[]): { readonly subjects: number; readonly blocks: number } {
  const patched = (edit: CellPatch): number => {
    expect([edit, live.patch(edit).isStructural]).toEqual([edit, false]);
    return live.lastOperations;
  };
  // The first time may make an index that is kept from then on.
  edits.forEach(patched);
  run.take();
  const subjects = Math.max(...edits.map(patched));
  return { subjects, blocks: run.take() };
}

test.each(Object.keys(SMALL))('amounts that come and go beside an action (%s) cost as much at 100,000 actions as at 2,000: within a factor of two', (name) => {
  const [few, many] = [SMALL[name]!, LARGE[name]!].map(({ book }) => createLive(book)) as [Live, Live];
  for (const kind of Object.keys(SMALL[name]!.edits)) {
    const [small, large] = [work(few, SMALL[name]!.edits[kind]!), work(many, LARGE[name]!.edits[kind]!)];
    expect([kind, small.subjects > 0, large.subjects / small.subjects < 2, large.subjects < 200]).toEqual([kind, true, true, true]);
    expect([kind, small.blocks > 10, large.blocks / small.blocks < 2]).toEqual([kind, true, true]);
  }
  expect(JSON.stringify(few.findings)).toBe(JSON.stringify(checkPlan(readPlan(SMALL[name]!.book))));
}, 180_000);
