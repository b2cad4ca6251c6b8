import type { ColumnLayout, SheetLayout } from '#core/layout/Layout';
import type { Lists, Plan, RowPlace } from '#core/plan/Plan';
import type { FindingDraft, Severity } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { CellValue } from '#core/values/CellValue';

/**
 * A rule looks at one subject at a time, so that one edit re-checks only what it touches. A finding belongs to the
 * subject under which it was reported; a full check is every rule on every subject. What a check may look at beyond its
 * subject: the element's parent, children, lines and project or programme, elements under the same code, the lists, and
 * (through `PlanLinks`) codes that are nearly the same, siblings whose titles begin alike, which levels the plan has, with codes and without,
 * and the stated totals that count a row. `live` brings exactly those up to date. Of a row of a sheet it may look at the
 * row's cells; of a sheet at what does not change without a full reading.
 *
 * A verdict that depends on all people of a dienst, or on all lines of a kostenplaats or budgetplaats (a capacity, a
 * budget), is one on the entry of that list, and rests on sums, never on the lines: the rule asks for
 * `links.sums.of('budgetplaatsen')` in `prepare`, which is how it declares what it needs, and reports under
 * `entries.budgetplaatsen`. The sums are exact and kept true line by line; `live` checks an entry again when a line came
 * to it, left it or changed.
 */
export interface Rule {
  /** Stable; the name of its folder. */
  readonly id: string;
  readonly severity: Severity;
  /** The lists that it looks at: when an entry of one becomes another, it is prepared anew. */
  readonly lists?: readonly (keyof Lists)[];
  /** Called once for a plan, and again when one of its lists has changed, or something came of which the plan had none, or the last of it went; with what all rules share; gives the check of one element, means line, entry of a list, row, text or sheet, or of several of these. */
  prepare(plan: Plan, links: PlanLinks): Checks;
  readonly words: { readonly nl: RuleWords; readonly en: RuleWords };
}

export interface Checks {
  element?(index: number, report: Report): void;
  line?(line: number, report: Report): void;
  /** By its index in `plan.lists[…].entries`. Of the means, only `links.sums` may be looked at. */
  readonly entries?: { readonly [List in keyof Lists]?: (entry: number, report: Report) => void };
  /** A verdict on the plan as a whole; of the means, only `links.sums` may be looked at. `live` asks again after every change of a line. */
  whole?(report: Report): void;
  /** A row below the header, whatever stands on it: an index into `Plan.sheets`, and the row on the sheet. */
  row?(place: RowPlace, report: Report): void;
  sheet?(sheet: number, report: Report): void;
  /** Texts in the cells of a row; a finding belongs to the row. */
  readonly texts?: TextCheck;
  /** The only elements that can have a finding, for a full check, where that is quicker than asking each. */
  candidates?(): Iterable<number>;
  /** The same of rows: the only ones of a sheet; undefined for any. */
  rowCandidates?(sheet: number): Iterable<number> | undefined;
}

/** Looks at a cell by its text alone, whatever else stands on the row. */
export interface TextCheck {
  isAbout(column: ColumnLayout, sheet: SheetLayout): boolean;
  /** Whether it has something to say of odd texts alone (`isOddText`), which nearly all are not. */
  readonly isOddOnly: boolean;
  passes(text: string): boolean;
  /** Of a text that passes. */
  check(cell: TextCell, report: Report): void;
}

export interface TextCell { readonly place: RowPlace; readonly layout: ColumnLayout; readonly text: string }

export type Report = (finding: FindingDraft) => void;

export type Data = Readonly<Record<string, CellValue>>;

export interface RuleWords {
  /** A few words: the group's heading. */
  readonly title: string;
  /** What is wrong, naming the value. */
  message(data: Data): string;
  /** Why it matters. */
  why(data: Data): string;
  /** What to do. */
  todo(data: Data): string;
  /** Words of each fix, by its id. */
  readonly fixes: Readonly<Record<string, (data: Data) => string>>;
}
