import type { BlocksRun } from '#core/live/blocksRun.testing';
import type { Live } from '#core/live/createLive';
import type { CellPatch } from '#core/read/Patched';

/** A plan that is followed, and edits of it by kind; the edits of a kind leave it as it was. */
export interface Edited { readonly live: Live; readonly edits: Readonly<Record<string, readonly CellPatch[]>> }

/** Expects that edits of each kind look at as many subjects, and run as many blocks of code, in a large plan as in a small one: within a factor of two. */
export function expectSameWork(run: BlocksRun, few: Edited, many: Edited): void {
  for (const kind of Object.keys(few.edits)) {
    const [small, large] = [few, many].map(({ live, edits }) => work(live, edits[kind]!, run)) as [Work, Work];
    expect([kind, small.subjects > 0, large.subjects / small.subjects < 2, large.subjects < 200]).toEqual([kind, true, true, true]);
    expect([kind, small.blocks > 10, large.blocks / small.blocks < 2]).toEqual([kind, true, true]);
  }
}

/** The most subjects that any of some edits checks and counts, and the blocks that all of them run. */
interface Work { readonly subjects: number; readonly blocks: number }

function work(live: Live, edits: readonly CellPatch[], run: BlocksRun): Work {
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
