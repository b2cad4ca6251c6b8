import type { Amounts } from '#core/totals/Totals';
import { amountsAt } from '#core/totals/amountsAt';
import { CutSums } from '#core/totals/CutSums';
import { isLedgerExact, type Ledger } from '#core/totals/Ledger';
import { sumExactly } from '#core/totals/sumExactly';
import type { Steps } from '#core/values/steps';

/** Lines between two yields: a few milliseconds. */
const PIECE = 8192;

/** Sums of lines in groups of one's own. */
export interface LineSums {
  /** By line: its group; -1 where it does not count. */
  readonly groupOfLine: Int32Array;
  of(group: number): Amounts;
}

/** Adds up the lines in groups that are no cut of the ledger: one pass, in pieces, exact as the totals are. */
export function* sumLinesSteps(ledger: Ledger, groupOf: (line: number) => number): Steps<LineSums> {
  const { plan, slots } = ledger;
  const { count, amounts } = plan.means;
  const years = plan.years.length;
  const groupOfLine = new Int32Array(count);
  // Group 0 of the sums is what does not count.
  const counted = new CutSums(plan, slots, NO_CELLS, 1);
  for (let from = 0; from < count; from += PIECE) {
    const end = Math.min(count, from + PIECE);
    for (let line = from; line < end; line += 1) {
      const group = groupOf(line);
      groupOfLine[line] = group;
      counted.count(group + 1, slots.ofLine[line]!, amounts, line * years, 1);
    }
    yield;
  }
  const { counts, groupCount } = counted;
  const sums = isLedgerExact(ledger) ? counted.sums : sumExactly(plan, slots, (line) => groupOfLine[line]! + 1, groupCount);
  const columns = { sums, counts, kinds: slots.kinds, years };
  return { groupOfLine, of: (group) => (group + 1 < groupCount ? amountsAt(columns, group + 1) : {}) };
}

const NO_CELLS = new Int32Array(0);
