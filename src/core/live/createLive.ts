import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { inOrder } from '#core/plan/lineOrder';
import type { Lists, Plan } from '#core/plan/Plan';
import { createPlanStateSteps, type PlanState } from '#core/read/PlanState';
import { patchPlan, patchPlanOrReadAgain } from '#core/read/patchPlan';
import type { Announced, CellPatch, Patched } from '#core/read/Patched';
import type { Finding } from '#core/rules/Finding';
import type { Rule } from '#core/rules/Rule';
import type { StatedTotal } from '#core/rules/StatedTotal';
import { rowNumber } from '#core/plan/rowNumber';
import { statedTotals } from '#core/rules/statedTotals';
import type { WaivedFinding } from '#core/rules/profile/Profile';
import { ruleBook, type RuleBook } from '#core/rules/profile/ruleBook';
import { cellIn, rowIn, type RowContents } from '#core/read/rowIn';
import { createLedgerSteps, type Ledger } from '#core/totals/Ledger';
import type { Amounts, Cut, Totals } from '#core/totals/Totals';
import type { CellValue } from '#core/values/CellValue';
import { runSteps, type Steps } from '#core/values/steps';
import { Checker } from '#core/live/Checker';
import type { LiveChange } from '#core/live/LiveChange';
import { LiveLedger } from '#core/live/LiveLedger';
import { totalsOver, type CellBlock, type EditedRows } from '#core/live/totalsOver';
import { addAll, addNamed, addPlan, addSigned, addTouched, noneTouched, rowsOf, type Touched } from '#core/live/touched';
import { addListed, addRelisted, linesNaming, restingOn } from '#core/live/touchedLists';
import { typed } from '#core/live/typed';

/** Of a plan that is smaller than this, so many subjects are quicker looked at than its cells are read from Excel again. */
const FEW = 5_000;
/** What reaches more subjects than these is read anew, which goes in pieces: at once it would hold up who types. A city's whole plan has fewer. */
const MOST_REACHED = 20_000;

/** A plan with its findings and totals, which an edit brings up to date in the time that the edit touches. */
export interface Live {
  readonly state: PlanState;
  readonly plan: Plan;
  /** In the order of a full check; brought up to date when it is read. */
  readonly findings: readonly Finding[];
  readonly findingCount: number;
  /** Those that are left as they are; they are not among the findings. */
  readonly waived: readonly WaivedFinding[];
  /** Other waivers over the same findings: nothing is checked again. */
  waive(waiverOf: RuleBook['waiverOf']): void;
  totals(cut: Cut): Totals;
  /** An element with all that hangs under it in the vertical strand. */
  subtree(index: number): Amounts;
  /** What one group of a cut has: `group('project', code)` is a project's horizontal strand, `group('hsd', '')` all without HSD. */
  group(cut: Cut, code: string): Amounts;
  /** All cuts as columns of sums, for what is worked out from them. */
  ledger(): Ledger;
  /** What stands on a row of a sheet (Excel's id of it, row from 0), at no more than the cost of what is there. */
  rowAt(sheetId: string, row: number): RowContents;
  /** The totals by formula that an edit of these rows may change. */
  totalsOver(rows: EditedRows): readonly CellBlock[];
  /** The totals that the sheets themselves state, beside what was read. */
  statedTotals(): Steps<readonly StatedTotal[]>;
  /** The means lines of an element, in the order of the plan. */
  linesOf(element: number): readonly number[];
  /** The findings of one element, or of one means line. */
  findingsOf(subject: { readonly element: number } | { readonly line: number }): readonly Finding[];
  /** What a cell held when it was read last; `sheet` by its place in the plan. */
  cell(sheet: number, row: number, column: number): CellValue;
  /** After a structural change make a new one of the workbook as it now is: part of the edit may have been followed. */
  patch(patch: CellPatch): LiveChange | { readonly isStructural: true };
  /** Subjects checked and lines counted by the last patch: what its time depends on. */
  readonly lastOperations: number;
}

/** @param rules those of the plan's scheme where none are given. */
export function createLive(source: PlanState | WorkbookSnapshot, rules?: readonly Rule[]): Live {
  return runSteps(createLiveSteps(source, rules));
}

/** The same in pieces. */
export function* createLiveSteps(source: PlanState | WorkbookSnapshot, rules?: readonly Rule[]): Steps<Live> {
  const state = 'plan' in source ? source : yield* createPlanStateSteps(source);
  yield;
  const ledger = new LiveLedger(state.plan, yield* createLedgerSteps(state.plan));
  yield;
  const checker = yield* Checker.madeSteps(state.plan, rules ?? ruleBook(state.plan.scheme).rules);
  yield;
  yield* checker.checkAllSteps();
  return new LivePlan(state, ledger, checker);
}

class LivePlan implements Live {
  lastOperations = 0;

  constructor(readonly state: PlanState, private readonly sums: LiveLedger, private readonly checker: Checker) {}

  get plan(): Plan {
    return this.state.plan;
  }

  get findings(): readonly Finding[] {
    return this.checker.told.list();
  }

  get findingCount(): number {
    return this.checker.told.size;
  }

  get waived(): readonly WaivedFinding[] {
    return this.checker.waivedOnes();
  }

  waive(waiverOf: RuleBook['waiverOf']): void {
    this.checker.waive(waiverOf);
  }

  totals(cut: Cut): Totals {
    return this.sums.totals(cut);
  }

  subtree(index: number): Amounts {
    return this.sums.subtree(index);
  }

  group(cut: Cut, code: string): Amounts {
    return this.sums.group(cut, code);
  }

  ledger(): Ledger {
    return this.sums.current();
  }

  rowAt(sheetId: string, row: number): RowContents {
    return rowIn(this.state, sheetId, row);
  }

  totalsOver(rows: EditedRows): readonly CellBlock[] {
    return totalsOver(this.plan, this.checker.links, this.state.own.sheets, rows);
  }

  statedTotals(): Steps<readonly StatedTotal[]> {
    return statedTotals(this.plan, this.checker.links);
  }

  linesOf(element: number): readonly number[] {
    return inOrder(this.plan, this.checker.links.lines.of(element));
  }

  findingsOf(subject: { readonly element: number } | { readonly line: number }): readonly Finding[] {
    return this.checker.store.of('element' in subject ? subject.element : -1 - subject.line);
  }

  cell(sheet: number, row: number, column: number): CellValue {
    return cellIn(this.state, sheet, row, column);
  }

  patch(patch: CellPatch): LiveChange | { readonly isStructural: true } {
    const whole = this.patchAtOnce(patch, patchPlanOrReadAgain);
    const isFar = this.lastOperations > MOST_REACHED;
    if (!whole.isStructural || isFar || patch.values.length * (patch.values[0]?.length ?? 0) < 2) return whole;
    const { elements, means } = this.plan;
    const { operations, ...change } = typed(patch, Math.max(FEW, elements.length + means.count), (piece) => ({ change: this.patchAtOnce(piece, patchPlan), operations: this.lastOperations }));
    this.lastOperations = operations;
    return change.isStructural ? change : { ...change, elements: change.elements.filter((each) => each < elements.length), lines: change.lines.filter((each) => each < means.count) };
  }

  private patchAtOnce(patch: CellPatch, by: typeof patchPlan): LiveChange | { readonly isStructural: true } {
    const { plan, links } = this.checker;
    const before: Before = { touched: noneTouched(plan), titles: new Map(), signs: links.levels.signs, counted: [], reached: 0, departementen: plan.lists.departementen };
    const result = by(this.state, patch, (about) => this.takeOut(about, before));
    if (result.isStructural) this.lastOperations = before.reached;
    return result.isStructural ? result : this.follow(result, before);
  }

  /** What is about to change, while it still is what it was; gives whether it is little enough to be followed. */
  private takeOut(about: Announced, before: Before): boolean {
    const { touched, titles, counted } = before;
    const { plan, links } = this.checker;
    const { elements, lines, listed } = about;
    for (const line of listed.length > 0 ? new Set([...lines, ...linesNaming(plan, links, listed)]) : lines) counted.push(line);
    addTouched(plan, links, touched, elements, counted);
    addListed(plan, links, touched, about);
    if (about.isFirstOrLast) addPlan(plan, touched);
    before.reached = sizeOf(touched);
    if (before.reached > MOST_REACHED) return false;
    this.checker.told.see(elements, counted, touched.entries);
    this.checker.told.seeGoing(about.gone);
    for (const index of elements) titles.set(index, plan.elements[index]!.title);
    this.sums.takeOut(counted);
    this.detach(about, counted);
    return true;
  }

  private detach({ elements, listed }: Announced, lines: readonly number[]): void {
    const { links } = this.checker;
    for (const index of elements) links.detachElement(index);
    for (const line of lines) links.detachLine(line);
    for (const { list, index, old } of listed) if (old) links.detachEntry(list, index);
  }

  private follow(patched: Patched, { touched, titles, signs, counted: before, departementen }: Before): LiveChange {
    const { elements, rows, keys } = patched;
    const { plan, links } = this.checker;
    const counted = linesNow(plan, before, patched.lines);
    this.putIn(patched, counted, before);
    addTouched(plan, links, touched, elements, counted);
    addAll(touched.lines, patched.refilled);
    addListed(plan, links, touched, patched);
    addRelisted(plan, links, touched, departementen);
    if (patched.isFirstOrLast) addPlan(plan, touched);
    // Who wrote its title was offered its code: also where only the code is gone.
    addNamed(plan, links, touched, keys, [...titles].filter(([index, title]) => title !== plan.elements[index]?.title || plan.elements[index]?.key === '').map(([, title]) => title));
    for (const row of [...rows, ...links.totals.update(rows, elements.length + titles.size > 0), ...links.branches.takeChanged(), ...patched.isFirstOrLast ? rowsOf(plan) : []]) touched.rows.set(rowNumber(row), row);
    addSigned(links, touched, signs);
    this.checker.told.seeCome(patched.came);
    const hasOtherFindings = this.checker.check(touched);
    this.lastOperations = sizeOf(touched) + Math.max(counted.length, before.length);
    return { isStructural: false, elements, lines: counted, hasOtherFindings };
  }

  /** What has changed, as it now is. */
  private putIn(patched: Patched, counted: readonly number[], before: readonly number[]): void {
    const { links } = this.checker;
    const { elements } = patched;
    this.putInLists(patched);
    for (const index of elements) links.attachElement(index);
    for (const line of counted) links.attachLine(line);
    const noted = new Set([...before, ...counted]);
    links.unread.update(noted);
    links.rounded.update(noted);
    this.sums.putIn(elements, counted);
    // Not before all lines are in: a rule may ask for sums that it had no need of.
    this.checker.renew(restingOn(patched));
  }

  private putInLists({ listed }: Patched): void {
    if (listed.length === 0) return;
    const { links } = this.checker;
    for (const { list, index, next } of listed) if (next) links.attachEntry(list, index);
    links.sums.renew();
    this.sums.renewLists();
  }
}

/** Of the lines that were taken out those that there still are, and those that came. */
function linesNow({ means: { count } }: Plan, before: readonly number[], now: readonly number[]): readonly number[] {
  return [...new Set([...before, ...now])].filter((line) => line < count);
}

/** What was noted of a change before it was made. */
interface Before {
  readonly touched: Touched;
  /** Of the elements that change. */
  readonly titles: Map<number, string>;
  readonly signs: ReadonlySet<string>;
  /** Lines that were taken out, and are to be put in again. */
  readonly counted: number[];
  /** Subjects that it reaches, as far as is known before it is made. */
  reached: number;
  readonly departementen: Lists['departementen'];
}

function sizeOf({ elements, lines, rows, entries }: Touched): number {
  return elements.size + lines.size + rows.size + Object.values(entries).reduce((sum, { size }) => sum + size, 0);
}
