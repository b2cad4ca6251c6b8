import { BlocksRun } from '#core/live/blocksRun.testing';
import { createLive, type Live } from '#core/live/createLive';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import { rowEdits } from '#core/live/rowEdits.testing';
import type { CellPatch } from '#core/read/patchPlan';
import { checkPlan } from '#core/rules/checkPlan';

/** The most subjects that any of some edits checks and counts, and the blocks that all of them run. */
function work(live: Live, edits: readonly CellPatch[], run: BlocksRun): { readonly subjects: number; readonly blocks: number } {
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

/** As many mistakes in both: what is told once of several rows is worked out among the codes that are missed. */
const MISTAKES = 20;

test('a row that is typed at the end of a sheet, and cleared again, costs as much at 100,000 actions as at 2,000: within a factor of two', () => {
  const run = new BlocksRun();
  const [few, many] = [2_000, 100_000].map((actions) => createLive(largeWorkbook(actions, actions / MISTAKES))) as [Live, Live];
  const edits = { few: rowEdits(2_000), many: rowEdits(100_000) };
  for (const kind of Object.keys(edits.few)) {
    const [small, large] = [work(few, edits.few[kind]!, run), work(many, edits.many[kind]!, run)];
    expect([kind, small.subjects > 0, large.subjects / small.subjects < 2, large.subjects < 200]).toEqual([kind, true, true, true]);
    expect([kind, small.blocks > 10, large.blocks / small.blocks < 2]).toEqual([kind, true, true]);
  }
  run.end();
  expect(JSON.stringify(few.findings)).toBe(JSON.stringify(checkPlan(few.plan)));
}, 180_000);
