import type { Plan } from '#core/plan/Plan';
import type { Grouping } from '#core/totals/LineGroups';
import type { Slots } from '#core/totals/Slots';

/** The sums of one cut: `sums[(group * kinds + slot) * years + year]`, and how many lines made each of them. */
export class CutSums {
  sums: Float64Array;
  counts: Int32Array;
  private readonly kinds: number;
  private readonly years: number;

  /** @param cells by line, where it counts: `group * kinds + slot` */
  constructor(plan: Plan, slots: Slots, cells: Int32Array, public groupCount: number) {
    this.kinds = slots.kinds.length;
    this.years = plan.years.length;
    this.counts = new Int32Array(groupCount * this.kinds);
    this.sums = new Float64Array(groupCount * this.kinds * this.years);
    (this.years === SIX ? addSixYears : addYears)(this, cells, plan.means.amounts, this.years);
  }

  /** Counts a line in (`sign` 1) or out (-1) of a group. */
  count(group: number, slot: number, amounts: Float64Array, from: number, sign: 1 | -1): void {
    if (group >= this.groupCount) this.grow(group + 1);
    const cell = group * this.kinds + slot;
    this.counts[cell]! += sign;
    const to = cell * this.years;
    for (let year = 0; year < this.years; year += 1) this.sums[to + year]! += sign * amounts[from + year]!;
  }

  private grow(groupCount: number): void {
    this.groupCount = groupCount;
    const room = Math.max(groupCount, Math.ceil(1.5 * this.counts.length / (this.kinds || 1)));
    if (groupCount * this.kinds <= this.counts.length) return;
    const counts = new Int32Array(room * this.kinds);
    counts.set(this.counts);
    const sums = new Float64Array(room * this.kinds * this.years);
    sums.set(this.sums);
    this.counts = counts;
    this.sums = sums;
  }
}

/**
 * Works out in which cell (group and kind) each line counts.
 * @param cells filled here: one for each line
 */
export function fillCells({ means: { count, element } }: Plan, slots: Slots, { ofElement, ofLine }: Grouping, cells: Int32Array): void {
  const kinds = slots.kinds.length;
  const slotOf = slots.ofLine;
  for (let line = 0; line < count; line += 1) {
    const at = element[line]!;
    const group = at < 0 || ofElement === null ? 0 : ofElement[at]!;
    cells[line] = (group !== 0 || ofLine === null ? group : ofLine(line)) * kinds + slotOf[line]!;
  }
}

/** The years of one board: written out, which is half the time of a loop in a loop. */
const SIX = 6;

// The passes that all speed depends on.

function addSixYears({ sums, counts }: CutSums, cells: Int32Array, amounts: Float64Array): void {
  for (let line = 0, from = 0; line < cells.length; line += 1, from += SIX) {
    const cell = cells[line]!;
    const to = cell * SIX;
    counts[cell]! += 1;
    sums[to]! += amounts[from]!;
    sums[to + 1]! += amounts[from + 1]!;
    sums[to + 2]! += amounts[from + 2]!;
    sums[to + 3]! += amounts[from + 3]!;
    sums[to + 4]! += amounts[from + 4]!;
    sums[to + 5]! += amounts[from + 5]!;
  }
}

function addYears({ sums, counts }: CutSums, cells: Int32Array, amounts: Float64Array, years: number): void {
  for (let line = 0, from = 0; line < cells.length; line += 1) {
    const cell = cells[line]!;
    counts[cell]! += 1;
    const end = from + years;
    for (let to = cell * years; from < end; from += 1, to += 1) sums[to]! += amounts[from]!;
  }
}
