import { createLive, type Live } from '#core/live/createLive';
import { BUSY_EDITS, LIST_EDITS, USERS, workbookWithUsers } from '#core/live/listEdits.testing';
import type { CellPatch } from '#core/read/Patched';
import { checkPlan } from '#core/rules/checkPlan';

/** The most subjects that any of some edits checks and counts. */
function operations(live: Live, edits: readonly CellPatch[]): number {
  return Math.max(...edits.map((edit) => {
    expect(live.patch(edit).isStructural).toBe(false);
    return live.lastOperations;
  }));
}

test('an edit in a list costs who names the entry: as much at 100,000 actions as at 2,000, within a factor of two', () => {
  const [few, many] = [createLive(workbookWithUsers(2_000)), createLive(workbookWithUsers(100_000))];
  for (const [kind, edits] of Object.entries(LIST_EDITS)) {
    const [small, large] = [operations(few, edits), operations(many, edits)];
    expect([kind, small > 0, large / small < 2, small / large < 2]).toEqual([kind, true, true, true]);
    // Below an HSD hangs a whole SD.
    expect([kind, large < USERS * (kind.includes('HSD') ? 40 : 20)]).toEqual([kind, true]);
  }
  expect(operations(few, LIST_EDITS['budget of a budgetplaats']!)).toBeLessThan(4);
  // Where fifty times as many lines name an entry, it is fifty times the work, and no more.
  const [small, large] = [operations(few, BUSY_EDITS), operations(many, BUSY_EDITS)];
  expect(large / small).toBeGreaterThan(10);
  expect(large / small).toBeLessThan(100);
  expect(JSON.stringify(few.findings)).toBe(JSON.stringify(checkPlan(few.plan)));
}, 120_000);
