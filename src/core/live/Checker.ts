import type { Lists, Plan, RowPlace } from '#core/plan/Plan';
import type { Finding } from '#core/rules/Finding';
import { Causes } from '#core/rules/Causes';
import { createPlanLinksSteps, type PlanLinks } from '#core/rules/PlanLinks';
import { PIECE, prepareSteps, reporter } from '#core/rules/checkPlan';
import { ask, lookersOf, type Lookers } from '#core/rules/lookersOf';
import type { WaivedFinding } from '#core/rules/profile/Profile';
import { partWaived, type RuleBook } from '#core/rules/profile/ruleBook';
import type { Checks, Report, Rule } from '#core/rules/Rule';
import { rowNumber } from '#core/plan/rowNumber';
import { TextWalk } from '#core/rules/TextWalk';
import type { Steps } from '#core/values/steps';
import { FindingStore } from '#core/live/FindingStore';
import { keptFindings } from '#core/live/keptFindings';
import { ToldFindings } from '#core/live/ToldFindings';
import type { Touched } from '#core/live/touched';

/** Every rule over any subjects; what is waived is kept apart. */
export class Checker {
  readonly store: FindingStore;
  /** What is told of the store: each mistake once. */
  readonly told: ToldFindings;
  readonly waived: FindingStore<WaivedFinding>;
  private waiverOf: RuleBook['waiverOf'] = () => undefined;
  private allWaived: { readonly rows: readonly WaivedFinding[]; readonly once: readonly WaivedFinding[]; readonly list: readonly WaivedFinding[] } | null = null;
  private readonly checks: { checks: Checks; readonly report: Report }[];
  private lookers: Lookers;
  private texts: TextWalk;
  /** The number of the first entry of each list, and that of the plan as a whole. */
  private readonly firstOfList: Readonly<Record<keyof Lists | 'whole', number>>;
  private found: Finding[] = [];

  /** Also of lists that no rule looks at any more something may have been found. */
  private get listNames(): readonly (keyof Lists)[] {
    return Object.keys(this.plan.lists) as (keyof Lists)[];
  }

  private constructor(readonly plan: Plan, private readonly rules: readonly Rule[], readonly links: PlanLinks, prepared: readonly Checks[]) {
    this.store = new FindingStore(rules);
    this.told = new ToldFindings(this.store, new Causes(plan, links, rules), rules);
    this.waived = new FindingStore(rules);
    this.checks = rules.map((rule, i) => ({ checks: prepared[i]!, report: reporter(rule, links, (finding) => this.found.push(finding)) }));
    this.lookers = lookersOf(this.checks);
    this.texts = new TextWalk(plan, this.checks);
    this.firstOfList = numberLists(plan.lists);
  }

  /** One that has looked at nothing yet. */
  static *madeSteps(plan: Plan, rules: readonly Rule[]): Steps<Checker> {
    const links = yield* createPlanLinksSteps(plan);
    return new Checker(plan, rules, links, yield* prepareSteps(plan, rules, links));
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
    yield* this.checkSheetsSteps();
    this.told.renew();
    this.told.list();
  }

  private *checkEntrySteps(): Steps<void> {
    for (const list of this.lookers.entries.keys()) {
      for (let entry = 0; entry < this.plan.lists[list].entries.length; entry += 1) {
        this.checkEntry(list, entry);
        if (entry % PIECE === PIECE - 1) yield;
      }
    }
  }

  private *checkSheetsSteps(): Steps<void> {
    const { cells = [] } = this.plan;
    for (let sheet = 0; sheet < cells.length; sheet += 1) {
      const { from, to, top } = cells[sheet]!;
      for (let row = from; row < to; row += 1) {
        this.checkRow({ sheet, row: top + row });
        if (row % PIECE === PIECE - 1) yield;
      }
      ask(this.lookers.sheet, sheet);
      this.keep(sheetSubject(sheet));
    }
  }

  /** Where the plan has something else on which these rules rest: what they keep of it is made anew. */
  renew(isResting: (rule: Rule) => boolean): void {
    if (!this.rules.some(isResting)) return;
    this.rules.forEach((rule, i) => { if (isResting(rule)) this.checks[i]!.checks = rule.prepare(this.plan, this.links); });
    this.lookers = lookersOf(this.checks);
    this.texts = new TextWalk(this.plan, this.checks);
    this.links.causes.forgetAll();
  }

  /** Whether any finding came, went or changed. */
  check(touched: Touched): boolean {
    this.addAsked(touched);
    const { elements, lines, entries, rows } = touched;
    const changed = [
      isOther(rows.values(), (row) => this.checkRow(row)), isOther(elements, (index) => this.checkElement(index)), isOther(lines, (line) => this.checkLine(line)),
      isOther(this.listNames, (list) => isOther(entries[list], (entry) => this.checkEntry(list, entry))),
      lines.size + entries.budgetplaatsen.size > 0 && this.checkWhole(),
    ];
    this.told.seeRows(rows.values());
    this.told.see(elements, lines, entries);
    return this.told.renew() || changed.includes(true);
  }

  /** Elements, lines and entries that were offered something, by their number. */
  private addAsked({ asked, elements, lines, entries }: Touched): void {
    for (const subject of asked) {
      if (subject < 0) lines.add(-1 - subject);
      else if (subject < MOST_ELEMENTS) elements.add(subject);
      else {
        const list = this.listNames.find((each) => subject >= this.firstOfList[each] && subject < this.firstOfList[each] + MOST_ENTRIES);
        if (list) entries[list].add(subject - this.firstOfList[list]);
      }
    }
  }

  private checkWhole(): boolean {
    for (const { check, report } of this.lookers.whole) check(report);
    return this.keep(this.firstOfList.whole);
  }

  /** What is waived, row by row and of what is told once; the same list as long as it says the same. */
  waivedOnes(): readonly WaivedFinding[] {
    const [rows, once] = [this.waived.list(), this.told.waived];
    if (once.length === 0) return rows;
    if (this.allWaived?.rows !== rows || this.allWaived.once !== once) this.allWaived = { rows, once, list: [...rows, ...once] };
    return this.allWaived.list;
  }

  /** Parts what was found anew; nothing is checked. */
  waive(waiverOf: RuleBook['waiverOf']): void {
    this.waiverOf = waiverOf;
    this.told.waive(waiverOf);
    for (const subject of new Set([...this.store.subjects, ...this.waived.subjects])) {
      const all = [...this.store.of(subject), ...this.waived.of(subject).map(({ waiver: _, ...finding }) => finding)];
      // Taken out first: what one that is told now brings along may be told on rows of which nothing changed.
      this.put(subject, NONE);
      this.put(subject, all);
    }
    this.told.renew();
  }

  private checkElement(index: number): boolean {
    this.links.asked.begin(index);
    // One that is gone has nothing told of it any more.
    if (index < this.plan.elements.length) ask(this.lookers.element, index);
    return this.keep(index);
  }

  private checkLine(line: number): boolean {
    this.links.asked.begin(-1 - line);
    if (line < this.plan.means.count) ask(this.lookers.line, line);
    return this.keep(-1 - line);
  }

  private checkEntry(list: keyof Lists, entry: number): boolean {
    this.links.asked.begin(this.firstOfList[list] + entry);
    if (this.plan.lists[list].entries[entry]) ask(this.lookers.entries.get(list) ?? [], entry);
    return this.keep(this.firstOfList[list] + entry);
  }

  private checkRow(row: RowPlace): boolean {
    ask(this.lookers.row, row);
    this.texts.look(row);
    return this.keep(rowNumber(row));
  }

  /** Lines have the negative numbers, entries of lists those above all elements; rows and sheets those beyond all of these. */
  private keep(subject: number): boolean {
    const { found } = this;
    if (found.length > 0) this.found = [];
    return this.put(subject, found.length > 0 ? found : NONE);
  }

  private put(subject: number, found: readonly Finding[]): boolean {
    const { findings, waived } = found.length > 0 ? partWaived(found, this.waiverOf) : NOTHING;
    const [old, oldWaived] = [this.store.of(subject), this.waived.of(subject)];
    const [kept, keptWaived] = [keptFindings(old, findings), keptFindings(oldWaived, waived)];
    if (kept !== old) this.told.replace(old, kept);
    if (keptWaived !== oldWaived) this.told.replaceWaived(oldWaived, keptWaived);
    const isTold = this.store.put(subject, kept);
    return this.waived.put(subject, keptWaived) || isTold;
  }
}

/** Whether any of these says something else than it did; each is looked at. */
function isOther<Kind>(subjects: Iterable<Kind>, check: (subject: Kind) => boolean): boolean {
  let found = false;
  for (const subject of subjects) found = check(subject) || found;
  return found;
}

/** More elements, and more entries of a list, than any plan has: each list has its own numbers, however long it grows. */
const MOST_ELEMENTS = 2 ** 31;
const MOST_ENTRIES = 2 ** 27;

function numberLists(lists: Lists): Readonly<Record<keyof Lists | 'whole', number>> {
  const names = [...Object.keys(lists) as (keyof Lists)[], 'whole' as const];
  return Object.fromEntries(names.map((name, i) => [name, MOST_ELEMENTS + i * MOST_ENTRIES])) as Record<keyof Lists | 'whole', number>;
}

function sheetSubject(sheet: number): number {
  return -(sheet + 1) * 2 ** 32;
}

const NONE: readonly Finding[] = [];
const NOTHING: ReturnType<typeof partWaived> = { findings: [], waived: [] };
