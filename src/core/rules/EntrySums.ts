import { compareLines } from '#core/plan/lineOrder';
import type { Plan } from '#core/plan/Plan';
import { IntLists } from '#core/rules/IntLists';
import { LargestLines } from '#core/rules/LargestLines';
import { AARDEN, RICHTINGEN, type Aard, type Richting } from '#core/values/aard';

/** The lists on whose entries means lines count. */
export type SummedList = 'diensten' | 'kostenplaatsen' | 'budgetplaatsen';
export const SUMMED_LISTS: readonly SummedList[] = ['diensten', 'kostenplaatsen', 'budgetplaatsen'];

/** So many of the largest amounts are pointed at. */
const MOST_SHOWN = 20;

/** Half a number's digits: amounts are summed in two parts, so that sums of any size come out the same in any order. */
const HALF = 2 ** 24;

interface Slot { readonly high: Float64Array; readonly low: Float64Array }

/**
 * What the means lines on each entry of a list add up to, by kind, direction and year: exact, and kept true line by
 * line. A verdict that depends on many lines (a budget, a capacity) costs what one line costs.
 */
export class EntrySums {
  /** On which entry each line counts as it was summed; -1 for none. */
  private readonly entries: Int32Array;
  private readonly slots: (Slot | undefined)[] = [];
  private readonly years: number;
  private lists: IntLists | null = null;
  private rankings: LargestLines | null = null;

  /** @param find on which entry a line counts as the plan now stands */
  constructor(private readonly plan: Plan, private readonly size: number, public find: (line: number) => number) {
    this.years = plan.years.length;
    this.entries = new Int32Array(plan.means.element.length).fill(-1);
    for (let line = 0; line < plan.means.count; line += 1) this.attach(line);
  }

  /** The entry on which a line counts, by its index in the list; -1 when on none. */
  entryOf(line: number): number {
    return this.entries[line] ?? -1;
  }

  /** The lines on each entry; made when first asked for. */
  get lines(): IntLists {
    return this.lists ??= this.makeLists();
  }

  /** The largest lines on each entry; made when first asked for. */
  get largest(): LargestLines {
    return this.rankings ??= new LargestLines(MOST_SHOWN, (entry) => this.lines.of(entry), (line, other) => compareLines(this.plan, line, other) < 0);
  }

  private makeLists(): IntLists {
    const lists = new IntLists(this.size, this.entries.length);
    for (const [line, entry] of this.entries.entries()) if (entry >= 0) lists.add(entry, line);
    return lists;
  }

  /** Whole cents, or whole hundredths of VTE, of one year (as an index into `Plan.years`). */
  sum(entry: number, aard: Aard, richting: Richting, year: number): number {
    const slot = this.slots[slotOf(AARDEN.indexOf(aard), RICHTINGEN.indexOf(richting))];
    const at = entry * this.years + year;
    return slot ? slot.high[at]! * HALF + slot.low[at]! : 0;
  }

  /** Counts a line as it now is. */
  attach(line: number): void {
    const entry = this.find(line);
    this.entries[line] = entry;
    if (entry < 0) return;
    this.count(entry, line, 1);
    this.lists?.add(entry, line);
    this.rankings?.add(entry, line);
  }

  /** Takes a line out, while it is as it was counted. */
  detach(line: number): void {
    const entry = this.entries[line]!;
    this.entries[line] = -1;
    if (entry < 0) return;
    this.count(entry, line, -1);
    this.lists?.remove(entry, line);
    this.rankings?.remove(entry, line);
  }

  private count(entry: number, line: number, sign: 1 | -1): void {
    const { aard, richting, amounts } = this.plan.means;
    const { years } = this;
    const { high, low } = this.slot(slotOf(aard[line]!, richting[line]!));
    for (let from = line * years, to = entry * years, year = 0; year < years; year += 1) {
      const amount = amounts[from + year]!;
      const highs = Math.trunc(amount / HALF);
      // Nearly every amount is all low half.
      if (highs !== 0) high[to + year]! += sign * highs;
      low[to + year]! += sign * (amount - highs * HALF);
    }
  }

  private slot(index: number): Slot {
    return this.slots[index] ??= { high: new Float64Array(this.size * this.years), low: new Float64Array(this.size * this.years) };
  }
}

function slotOf(aard: number, richting: number): number {
  return aard * RICHTINGEN.length + richting;
}
