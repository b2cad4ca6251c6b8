import type { Dienst, Plan } from '#core/plan/Plan';
import { amountWhere } from '#core/rules/amountWhere';
import type { SummedList } from '#core/rules/EntrySums';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { AARDEN } from '#core/values/aard';
import { codeKey } from '#core/values/code';
import { hundredfold } from '#core/values/hundredfold';
import { inOrder } from './inOrder';
import { OVER } from './over';
import { suspectLines } from './suspectLines';
import type { Found } from './Found';
import type { Telling } from './Telling';

/** What says of a whole row that it does not belong where it counts. */
const ROWS = ['budgetplaats-of-other-kostenplaats', 'budgetplaats-of-other-kind', 'kostenplaats-of-other-dienst', 'means-repeated', 'afschrijving-on-gd'] as const;
/** What says so of single amounts. */
const CELLS = ['amount-outlier', 'amount-outside-period'] as const;

/** What says of amounts that they are wrong, or stand wrong. */
export const SUSPECT: readonly string[] = [...ROWS, ...CELLS];

const OF_CELLS: ReadonlySet<string> = new Set(CELLS);

/** A line of which it is told that its row, or that an amount on it, is wrong. */
interface Suspect { readonly finding: Finding; readonly line: number; readonly isOfCell: boolean }

/** A budget or a capacity that is exceeded by nothing but amounts of which it is told already that they are wrong, or stand wrong. */
export function tellSumsOver(plan: Plan, links: PlanLinks, found: Found, telling: Telling): void {
  for (const over of found.of(...OVER)) {
    const causes = causesOver(plan, links, over, found.of(...SUSPECT), (finding) => suspectLines(plan, links, finding));
    for (const cause of inOrder(causes).slice(0, 1)) telling.bring(cause, [over]);
  }
}

/**
 * The findings that together make all that a sum is over; none where more is over than that.
 * @param suspects findings on amounts
 */
export function causesOver(plan: Plan, links: PlanLinks, over: Finding, suspects: Iterable<Finding>, linesOf: (finding: Finding) => readonly number[]): readonly Finding[] {
  const { list, entry } = entryOver(plan, over);
  const sums = links.sums.of(list);
  const onEntry: Suspect[] = [];
  for (const finding of suspects) {
    for (const line of linesOf(finding)) if (sums.entryOf(line) === entry) onEntry.push({ finding, line, isOfCell: OF_CELLS.has(finding.rule) });
  }
  if (onEntry.length === 0) return [];
  const excesses = list === 'budgetplaatsen' ? budgetExcess(plan, entry, over) : staffExcesses(plan, links, entry);
  return causesOf(plan, inTelling(onEntry), excesses);
}

/** Of several on one line the first tells: what is said of an amount before what is said of the row. */
function inTelling(suspects: readonly Suspect[]): readonly Suspect[] {
  const of = (isOfCell: boolean): Finding[] => suspects.filter((each) => each.isOfCell === isOfCell).map(({ finding }) => finding);
  const rank = new Map([...inOrder(of(true)), ...inOrder(of(false))].map((finding, i) => [finding, i]));
  return [...suspects].sort((a, b) => rank.get(a.finding)! - rank.get(b.finding)!);
}

/** The entry of which it is told that it is over. */
export function entryOver({ lists: { budgetplaatsen, diensten } }: Plan, { rule, data, where }: Finding): { readonly list: SummedList; readonly entry: number } {
  if (rule === 'budget-exceeded') return { list: 'budgetplaatsen', entry: budgetplaatsen.byKey.get(codeKey(String(data.value))) ?? -1 };
  return { list: 'diensten', entry: diensten.entries.findIndex((entry) => entry?.sheet === where.sheet && entry.row === where.row) };
}

/** By how much an entry is over in a year, of people or of money. */
interface Excess { readonly year: number; readonly over: number; readonly isStaff: boolean }

function budgetExcess(plan: Plan, entry: number, { data: { jaar, over } }: Finding): readonly Excess[] {
  return [{ year: plan.years.findIndex((each) => each === jaar), over: Number(over), isStaff: false }];
}

function staffExcesses(plan: Plan, { sums }: PlanLinks, entry: number): readonly Excess[] {
  const { capaciteit } = plan.lists.diensten.entries[entry] as Dienst;
  return plan.years.map((_, year) => ({ year, over: sums.of('diensten').sum(entry, 'VTE', 'U', year) - (capaciteit[year] ?? Infinity), isStaff: true })).filter(({ over }) => over > 0);
}

/** What an amount that stands out is offered to be. */
function insteadOf({ fixes }: Finding): number {
  const value = fixes.find(({ id }) => id === 'shift')?.edits[0]?.value;
  return typeof value === 'number' ? hundredfold(value) : 0;
}

/** Those that together make all that an entry is over; none where more is over than that. */
function causesOf(plan: Plan, suspects: readonly Suspect[], excesses: readonly Excess[]): readonly Finding[] {
  const causes = excesses.map((excess) => {
    let left = excess.over;
    const told = new Map<number, Finding>();
    for (const { finding, line, isOfCell } of suspects) {
      if (told.has(line) || !countsIn(plan, excess, line) || (isOfCell && !isOn(finding, amountWhere(plan, line, excess.year)))) continue;
      left -= amountIn(plan, excess, line) - (isOfCell ? insteadOf(finding) : 0);
      told.set(line, finding);
    }
    return left <= 0 ? [...told.values()] : null;
  });
  return causes.includes(null) ? [] : [...new Set(causes.flatMap((each) => each ?? []))];
}

/** Whether a line on the entry is one of those that the sum is of; a row without an amount in that year has no part in it. */
function countsIn(plan: Plan, excess: Excess, line: number): boolean {
  const { richting, aard } = plan.means;
  return richting[line] === 0 && (aard[line] === VTE) === excess.isStaff && amountIn(plan, excess, line) !== 0;
}

function amountIn({ means: { amounts }, years }: Plan, { year }: Excess, line: number): number {
  return amounts[line * years.length + year]!;
}

function isOn({ where, related }: Finding, { sheet, row, column }: Finding['where']): boolean {
  return [where, ...related].some((place) => place.sheet === sheet && place.row === row && place.column === column);
}

const VTE = AARDEN.indexOf('VTE');
