import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { createLive } from '#core/live/createLive';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import { clearedAction, LIVE_EDITS } from '#core/live/liveEdits.testing';
import { readPlan } from '#core/read/readPlan';
import type { CellPatch } from '#core/read/Patched';
import { checkPlan } from '#core/rules/checkPlan';
import { computeAllTotalsSteps } from '#core/totals/computeTotals';
import { CUTS } from '#core/totals/Totals';
import type { CellValue } from '#core/values/CellValue';
import { runSteps } from '#core/values/steps';

const ACTIONS = 200;
const EDITS = 800;
/** By then there are nearly as many findings as at the end: what they take is no leak. */
const WARM = 400;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are still held once all that is not has been collected. */
function heap(): number {
  for (let i = 0; i < 3; i += 1) collect();
  return process.memoryUsage().heapUsed;
}

/** The same workbook in rows of its own, to be written in. */
function writable(snapshot: WorkbookSnapshot): { snapshot: WorkbookSnapshot; write(patch: CellPatch): void } {
  const grids = new Map(snapshot.sheets.map(({ id, values }) => [id, values.map((row) => [...row])]));
  return {
    snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: grids.get(sheet.id)! })) },
    write: ({ sheetId, top, left, values }) => values.forEach((row, down) => row.forEach((value: CellValue, right) => { grids.get(sheetId)![top + down]![left + right] = value; })),
  };
}

test('after 800 edits in one go all is as a fresh check has it, and no more memory is held than after the first 400', () => {
  const kinds = [...Object.values(LIVE_EDITS), clearedAction];
  const live = createLive(largeWorkbook(ACTIONS));
  const beside = writable(largeWorkbook(ACTIONS));
  let random = 20261126;
  let before = 0;
  for (let i = 0; i < EDITS; i += 1) {
    if (i === WARM) before = heap();
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    const patch = kinds[(random >>> 8) % kinds.length]!((random >>> 16) % ACTIONS, ACTIONS);
    expect(live.patch(patch).isStructural).toBe(false);
    beside.write(patch);
    // What a pane would show after each edit.
    expect(live.findings.length).toBe(live.findingCount);
    live.totals('sd');
  }
  expect(heap() / before).toBeLessThan(1.05);
  const fresh = readPlan(beside.snapshot);
  const findings = checkPlan(fresh);
  expect(findings.length).toBeGreaterThan(100);
  expect(live.plan.elementOrder).toBeDefined();
  expect(JSON.stringify(live.findings)).toBe(JSON.stringify(findings));
  const totals = runSteps(computeAllTotalsSteps(fresh));
  for (const cut of CUTS) expect(JSON.stringify(live.totals(cut))).toBe(JSON.stringify(totals[cut]));
});
