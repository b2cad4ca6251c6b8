import { CUTS, type Amounts, type Cut, type Totals } from '#core/totals/Totals';
import { createLedger, isLedgerExact, type Ledger } from '#core/totals/Ledger';
import { amountsOfCode, totalsOf } from '#core/totals/computeTotals';
import { kindOfLine } from '#core/totals/Slots';
import { TreeTotals } from '#core/totals/TreeTotals';
import type { Plan } from '#core/plan/Plan';

/**
 * The sums of a plan that changes: lines are taken out as they were counted, and put in again as they are now.
 * Where that cannot be exact (an absurd amount came or went) or a new kind appears, all is summed anew, when asked for.
 */
export class LiveLedger {
  private ledger: Ledger | null;
  private tree: TreeTotals | null = null;
  private known = new Map<Cut, Totals>();

  /** @param ledger of the plan as it now is; made when it is asked for where it is not given */
  constructor(private readonly plan: Plan, ledger: Ledger | null = null) {
    this.ledger = ledger;
  }

  /** All cuts as the plan now stands. */
  current(): Ledger {
    return this.ledger ??= createLedger(this.plan);
  }

  totals(cut: Cut): Totals {
    const known = this.known.get(cut);
    if (known) return known;
    const totals = totalsOf(this.current(), cut);
    this.known.set(cut, totals);
    return totals;
  }

  /** An element with all below it, in the vertical strand. */
  subtree(index: number): Amounts {
    this.tree ??= new TreeTotals(this.plan);
    return this.tree.of(index);
  }

  /** What a group of a cut has: of a project or programme, its horizontal strand. */
  group(cut: Cut, code: string): Amounts {
    return amountsOfCode(this.current(), cut, code);
  }

  /** Before the change. */
  takeOut(lines: readonly number[]): void {
    if (this.known.size > 0) this.known = new Map();
    // Out of a sum beyond 2^53 nothing can be taken back: begin anew.
    if (!this.ledger || !isLedgerExact(this.ledger)) this.forget();
    for (const line of lines) {
      this.tree?.count(line, -1);
      if (this.ledger) this.count(this.ledger, line, -1);
    }
  }

  /** Where lists say something else now, before lines are put in again. */
  renewLists(): void {
    this.ledger?.lines.forgetLists();
  }

  /** After it. */
  putIn(elements: readonly number[], lines: readonly number[]): void {
    if (!this.ledger) return;
    const { slots } = this.ledger;
    if (lines.some((line) => slots.slotOf(kindOfLine(this.plan, line)) < 0)) return this.forget();
    this.ledger.elements.refresh(elements);
    if (this.tree && !lines.every((line) => this.tree?.hasRoomFor(line))) this.tree = null;
    for (const line of lines) this.countAnew(this.ledger, line);
    if (!isLedgerExact(this.ledger)) this.forget();
  }

  private forget(): void {
    this.ledger = null;
    this.tree = null;
  }

  private countAnew(ledger: Ledger, line: number): void {
    ledger.slots.ofLine[line] = ledger.slots.slotOf(kindOfLine(this.plan, line));
    this.count(ledger, line, 1);
    this.tree?.count(line, 1);
  }

  private count(ledger: Ledger, line: number, sign: 1 | -1): void {
    const { amounts } = this.plan.means;
    const years = this.plan.years.length;
    const from = line * years;
    for (let year = 0; year < years; year += 1) ledger.magnitude += sign * Math.abs(amounts[from + year]!);
    for (const cut of CUTS) {
      const sums = ledger.cuts[cut];
      sums.count(ledger.lines.groupOf(cut, line), ledger.slots.ofLine[line]!, amounts, from, sign);
    }
  }
}
