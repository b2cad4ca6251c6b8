import type { Plan } from '#core/plan/Plan';
import type { Amounts } from '#core/totals/Totals';
import { amountsAt, type AmountColumns } from '#core/totals/amountsAt';
import { createSlots, kindOfLine, type Slots } from '#core/totals/Slots';
import { sumUpwards, walkUp } from '#core/totals/walkUp';

/**
 * What stands beside each element of the tree: the means of the element itself and of all that hangs under it in the
 * vertical strand. A line on an unknown element is in no subtree; parents in a circle take in nothing of each other.
 */
export class TreeTotals {
  private readonly columns: AmountColumns;
  /** Sum of absolute amounts per element: beyond 2^53 its sums are not told. */
  private readonly magnitudes: Float64Array;
  private readonly slots: Slots;

  /** All of them in one pass over the lines and one over the elements. */
  constructor(private readonly plan: Plan) {
    const count = plan.elements.length + (plan.room ?? 0);
    const years = plan.years.length;
    this.slots = createSlots(plan);
    const { kinds } = this.slots;
    this.columns = { kinds, years, counts: new Int32Array(count * kinds.length), sums: new Float64Array(count * kinds.length * years) };
    this.magnitudes = new Float64Array(count);
    for (let line = 0; line < plan.means.count; line += 1) if (plan.means.element[line]! >= 0) this.add(plan.means.element[line]!, line, 1);
    sumUpwards(plan, (child, parent) => this.addElement(child, parent));
  }

  /** Cents or hundredths of an element with all below it. */
  of(index: number): Amounts {
    const isExact = this.magnitudes[index]! <= Number.MAX_SAFE_INTEGER;
    const amounts = amountsAt(this.columns, index);
    return isExact ? amounts : Object.fromEntries(Object.entries(amounts).map(([kind, byYear]) => [kind, byYear.map(() => Number.NaN)]));
  }

  /** Whether a line's kind has room here; a kind that did not occur before needs a new `TreeTotals`. */
  hasRoomFor(line: number): boolean {
    return this.slots.slotOf(kindOfLine(this.plan, line)) >= 0;
  }

  /** Counts a line in or out, in its element and all above it as they now stand. */
  count(line: number, sign: 1 | -1): void {
    walkUp(this.plan, this.plan.means.element[line]!, (index) => this.add(index, line, sign));
  }

  private add(index: number, line: number, sign: 1 | -1): void {
    const { counts, sums, kinds, years } = this.columns;
    const { amounts } = this.plan.means;
    const cell = index * kinds.length + this.slots.slotOf(kindOfLine(this.plan, line));
    counts[cell]! += sign;
    for (let year = 0, to = cell * years, from = line * years; year < years; year += 1) {
      sums[to + year]! += sign * amounts[from + year]!;
      this.magnitudes[index]! += sign * Math.abs(amounts[from + year]!);
    }
  }

  private addElement(child: number, parent: number): void {
    const { counts, sums, kinds, years } = this.columns;
    const width = kinds.length * years;
    for (let slot = 0; slot < kinds.length; slot += 1) counts[parent * kinds.length + slot]! += counts[child * kinds.length + slot]!;
    for (let at = 0; at < width; at += 1) sums[parent * width + at]! += sums[child * width + at]!;
    this.magnitudes[parent]! += this.magnitudes[child]!;
  }
}
