import type { Plan } from '#core/plan/Plan';
import { CUTS, type Cut } from '#core/totals/Totals';
import type { Steps } from '#core/values/steps';
import { runSteps } from '#core/values/steps';
import { createElementGroupsSteps, type ElementGroups } from '#core/totals/ElementGroups';
import { createLineGroups, type LineGroups } from '#core/totals/LineGroups';
import { CutSums, fillCells } from '#core/totals/CutSums';
import { createSlots, type Slots } from '#core/totals/Slots';

/**
 * All cuts of one plan as columns of sums: what every total is drawn from, and what one edit adds to and takes from.
 * Sums are exact while no sum of absolute amounts passes 2^53; `isExact` says so, and totals refuse otherwise.
 */
export interface Ledger {
  readonly plan: Plan;
  readonly elements: ElementGroups;
  readonly lines: LineGroups;
  readonly slots: Slots;
  readonly cuts: Readonly<Record<Cut, CutSums>>;
  /** Sum of the absolute value of every amount: the bound on each sum. */
  magnitude: number;
}

export function createLedger(plan: Plan): Ledger {
  return runSteps(createLedgerSteps(plan));
}

/** The same in pieces, a cut at a time. */
export function* createLedgerSteps(plan: Plan): Steps<Ledger> {
  const elements = yield* createElementGroupsSteps(plan);
  yield;
  const lines = createLineGroups(plan, elements);
  yield;
  const slots = createSlots(plan);
  const cuts: Partial<Record<Cut, CutSums>> = {};
  const cells = new Int32Array(plan.means.count);
  yield;
  for (const cut of CUTS) {
    const groups = lines.by[cut];
    yield;
    fillCells(plan, slots, groups, cells);
    yield;
    cuts[cut] = new CutSums(plan, slots, cells, lines.groupCount(cut));
    yield;
  }
  return { plan, elements, lines, slots, cuts: cuts as Record<Cut, CutSums>, magnitude: sumMagnitude(plan) };
}

/** Whether every sum that this ledger can give is exact. */
export function isLedgerExact(ledger: Ledger): boolean {
  return ledger.magnitude <= Number.MAX_SAFE_INTEGER;
}

function sumMagnitude({ means: { amounts, count }, years }: Plan): number {
  let sum = 0;
  for (let i = 0; i < count * years.length; i += 1) sum += Math.abs(amounts[i]!);
  return sum;
}
