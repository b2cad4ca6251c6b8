import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Lists, Plan } from '#core/plan/Plan';
import { createPlanStateSteps, type PlanState } from '#core/read/PlanState';
import { patchPlan, type CellPatch, type Patched } from '#core/read/patchPlan';
import type { Finding } from '#core/rules/Finding';
import { createPlanLinks, type PlanLinks } from '#core/rules/PlanLinks';
import { entryLists, reporter } from '#core/rules/checkPlan';
import { SUMMED_LISTS } from '#core/rules/EntrySums';
import { noEntries } from '#core/rules/ListSums';
import type { Checks, Report, Rule } from '#core/rules/Rule';
import { RULES } from '#core/rules/rules';
import { cellIn, rowIn, type RowContents } from '#core/read/rowIn';
import { createLedgerSteps, type Ledger } from '#core/totals/Ledger';
import type { Amounts, Cut, Totals } from '#core/totals/Totals';
import type { CellValue } from '#core/values/CellValue';
import { runSteps, type Steps } from '#core/values/steps';
import { FindingStore } from '#core/live/FindingStore';
import { LiveLedger } from '#core/live/LiveLedger';
import { addNamed, addTouched, type Touched } from '#core/live/touched';

/** A plan with its findings and totals, which an edit brings up to date in the time that the edit touches. */
export interface Live {
  readonly state: PlanState;
  readonly plan: Plan;
  /** In the order of a full check; brought up to date when it is read. */
  readonly findings: readonly Finding[];
  readonly findingCount: number;
  totals(cut: Cut): Totals;
  /** An element with all that hangs under it in the vertical strand. */
  subtree(index: number): Amounts;
  /** What one group of a cut has: `group('project', code)` is a project's horizontal strand, `group('hsd', '')` all without HSD. */
  group(cut: Cut, code: string): Amounts;
  /** All cuts as columns of sums, for what is worked out from them. */
  ledger(): Ledger;
  /** What stands on a row of a sheet (Excel's id of it, row from 0), at no more than the cost of what is there. */
  rowAt(sheetId: string, row: number): RowContents;
  /** The means lines of an element, in the order of the plan. */
  linesOf(element: number): readonly number[];
  /** The findings of one element, or of one means line. */
  findingsOf(subject: { readonly element: number } | { readonly line: number }): readonly Finding[];
  /** What a cell held when it was read last; `sheet` by its place in the plan. */
  cell(sheet: number, row: number, column: number): CellValue;
  /** After a structural change nothing here has changed: make a new one of the workbook as it now is. */
  patch(patch: CellPatch): LiveChange | { readonly isStructural: true };
  /** Subjects checked and lines counted by the last patch: what its time depends on. */
  readonly lastOperations: number;
}

export interface LiveChange {
  readonly isStructural: false;
  /** Elements and lines whose meaning may have changed. */
  readonly elements: readonly number[];
  readonly lines: readonly number[];
  /** Whether any finding came, went or changed. */
  readonly hasOtherFindings: boolean;
}

export function createLive(source: PlanState | WorkbookSnapshot, rules: readonly Rule[] = RULES): Live {
  return runSteps(createLiveSteps(source, rules));
}

/** The same in pieces. */
export function* createLiveSteps(source: PlanState | WorkbookSnapshot, rules: readonly Rule[] = RULES): Steps<Live> {
  const state = 'plan' in source ? source : yield* createPlanStateSteps(source);
  yield;
  const ledger = new LiveLedger(state.plan, yield* createLedgerSteps(state.plan));
  yield;
  const checker = new Checker(state.plan, rules);
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
    return this.checker.store.list();
  }

  get findingCount(): number {
    return this.checker.store.size;
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

  linesOf(element: number): readonly number[] {
    return [...this.checker.links.lines.of(element)].sort((a, b) => a - b);
  }

  findingsOf(subject: { readonly element: number } | { readonly line: number }): readonly Finding[] {
    return this.checker.store.of('element' in subject ? subject.element : -1 - subject.line);
  }

  cell(sheet: number, row: number, column: number): CellValue {
    return cellIn(this.state, sheet, row, column);
  }

  patch(patch: CellPatch): LiveChange | { readonly isStructural: true } {
    const { plan, links } = this.checker;
    const touched: Touched = { elements: new Set(), lines: new Set(), entries: noEntries() };
    const titles: string[] = [];
    const result = patchPlan(this.state, patch, (elements, lines) => {
      addTouched(plan, links, touched, elements, lines);
      for (const index of elements) titles.push(plan.elements[index]!.title);
      this.sums.takeOut(lines);
      for (const index of elements) links.detachElement(index);
      for (const line of lines) links.detachLine(line);
    });
    return result.isStructural ? result : this.follow(result, touched, titles);
  }

  private follow({ elements, lines, keys }: Patched, touched: Touched, oldTitles: readonly string[]): LiveChange {
    const { plan, links } = this.checker;
    for (const index of elements) links.attachElement(index);
    for (const line of lines) links.attachLine(line);
    links.unread.update(lines);
    this.sums.putIn(elements, lines);
    addTouched(plan, links, touched, elements, lines);
    // Who wrote its title was offered its code: also where only the code is gone.
    addNamed(plan, links, touched, keys, oldTitles.filter((title, i) => title !== plan.elements[elements[i]!]!.title || plan.elements[elements[i]!]!.key === ''));
    const hasOtherFindings = this.checker.check(touched);
    this.lastOperations = touched.elements.size + touched.lines.size + SUMMED_LISTS.reduce((sum, list) => sum + touched.entries[list].size, 0) + lines.length;
    return { isStructural: false, elements, lines, hasOtherFindings };
  }
}

/** Every rule over any subjects. */
class Checker {
  readonly links: PlanLinks;
  readonly store: FindingStore;
  private readonly checks: readonly { readonly checks: Checks; readonly report: Report }[];
  private readonly lists: ReadonlySet<keyof Lists>;
  /** The number of the first entry of each list, and that of the plan as a whole. */
  private readonly firstOfList: Readonly<Record<keyof Lists | 'whole', number>>;
  private found: Finding[] = [];

  constructor(readonly plan: Plan, rules: readonly Rule[]) {
    this.links = createPlanLinks(plan);
    this.store = new FindingStore(rules);
    this.checks = rules.map((rule) => ({ checks: rule.prepare(plan, this.links), report: reporter(rule, (finding) => this.found.push(finding)) }));
    this.lists = new Set(this.checks.flatMap(({ checks }) => entryLists(checks)));
    this.firstOfList = numberLists(plan);
  }

  *checkAllSteps(): Steps<void> {
    const { elements, means } = this.plan;
    for (let index = 0; index < elements.length; index += 1) {
      this.checkElement(index);
      if (index % PIECE === PIECE - 1) yield;
    }
    for (let line = 0; line < means.count; line += 1) {
      this.checkLine(line);
      if (line % PIECE === PIECE - 1) yield;
    }
    this.checkWhole();
    yield* this.checkEntrySteps();
    this.store.list();
  }

  private *checkEntrySteps(): Steps<void> {
    for (const list of this.lists) {
      for (let entry = 0; entry < this.plan.lists[list].entries.length; entry += 1) {
        this.checkEntry(list, entry);
        if (entry % PIECE === PIECE - 1) yield;
      }
    }
  }

  /** Whether any finding came, went or changed. */
  check({ elements, lines, entries }: Touched): boolean {
    let isChanged = false;
    for (const index of elements) isChanged = this.checkElement(index) || isChanged;
    for (const line of lines) isChanged = this.checkLine(line) || isChanged;
    if (lines.size > 0) isChanged = this.checkSums(entries) || isChanged;
    return isChanged;
  }

  /** What lines add up to: on entries of lists, and in the plan as a whole. */
  private checkSums(entries: Touched['entries']): boolean {
    let isChanged = this.checkWhole();
    for (const list of SUMMED_LISTS) for (const entry of entries[list]) isChanged = this.checkEntry(list, entry) || isChanged;
    return isChanged;
  }

  private checkWhole(): boolean {
    for (const { checks, report } of this.checks) checks.whole?.(report);
    return this.keep(this.firstOfList.whole);
  }

  private checkElement(index: number): boolean {
    for (const { checks, report } of this.checks) checks.element?.(index, report);
    return this.keep(index);
  }

  private checkLine(line: number): boolean {
    for (const { checks, report } of this.checks) checks.line?.(line, report);
    return this.keep(-1 - line);
  }

  private checkEntry(list: keyof Lists, entry: number): boolean {
    for (const { checks, report } of this.checks) checks.entries?.[list]?.(entry, report);
    return this.keep(this.firstOfList[list] + entry);
  }

  /** Lines have the negative numbers, entries of lists those after the elements. */
  private keep(subject: number): boolean {
    const { found } = this;
    if (found.length > 0) this.found = [];
    return this.store.put(subject, found.length > 0 ? found : NONE);
  }
}

function numberLists({ elements, lists }: Plan): Readonly<Record<keyof Lists | 'whole', number>> {
  let next = elements.length;
  const first = Object.fromEntries(Object.entries(lists).map(([list, { entries }]) => [list, (next += entries.length) - entries.length])) as Record<keyof Lists, number>;
  return { ...first, whole: next };
}

const NONE: readonly Finding[] = [];
/** Subjects between two yields: some rules look around for what may have been meant. */
const PIECE = 2000;
