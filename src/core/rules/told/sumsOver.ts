import type { Dienst, Plan } from '#core/plan/Plan';
import { amountWhere } from '#core/rules/amountWhere';
import type { EntrySums, SummedList } from '#core/rules/EntrySums';
import type { Finding } from '#core/rules/Finding';
import type { PlanLinks } from '#core/rules/PlanLinks';
import { rowNumber } from '#core/rules/rowNumber';
import { AARDEN } from '#core/values/aard';
import { codeKey } from '#core/values/code';
import { hundredfold } from '#core/values/hundredfold';
import { inOrder } from './inOrder';
import type { Found } from './Found';
import type { Telling } from './Telling';

/** What says of a whole row that it does not belong where it counts. */
const ROWS = ['budgetplaats-of-other-kostenplaats', 'budgetplaats-of-other-kind', 'kostenplaats-of-other-dienst', 'means-repeated', 'afschrijving-on-gd'] as const;
/** What says so of single amounts. */
const CELLS = ['amount-outlier', 'amount-outside-period'] as const;

export const OVER = ['budget-exceeded', 'vte-over-capacity'] as const;
/** What says of amounts that they are wrong, or stand wrong. */
export const SUSPECT: readonly string[] = [...ROWS, ...CELLS];

/** Findings on amounts, by the cell or the row that they are of, with what the amount would be instead, in hundredths; and all rows on which there are any. */
interface Suspects { readonly byPlace: ReadonlyMap<string, { readonly finding: Finding; readonly instead: number }>; readonly rows: ReadonlySet<number> }

/** A budget or a capacity that is exceeded by nothing but amounts of which it is told already that they are wrong, or stand wrong. */
export function tellSumsOver(plan: Plan, links: PlanLinks, found: Found, telling: Telling): void {
  const [budgets, staff] = [found.of('budget-exceeded'), found.of('vte-over-capacity')];
  if (budgets.length + staff.length === 0) return;
  const suspects = suspectsOf(found);
  if (suspects.rows.size === 0) return;
  const bring = (over: Finding, list: SummedList, excesses: readonly Excess[]): void => {
    const causes = causesOf(plan, links.sums.of(list), suspects, excesses);
    for (const cause of inOrder(causes).slice(0, 1)) telling.bring(cause, [over]);
  };
  for (const over of budgets) bring(over, 'budgetplaatsen', budgetExcess(plan, over));
  for (const over of staff) bring(over, 'diensten', staffExcesses(plan, links, over));
}

/** The entry of which it is told that it is over. */
export function entryOver({ lists: { budgetplaatsen, diensten } }: Plan, { rule, data, where }: Finding): { readonly list: SummedList; readonly entry: number } {
  if (rule === 'budget-exceeded') return { list: 'budgetplaatsen', entry: budgetplaatsen.byKey.get(codeKey(String(data.value))) ?? -1 };
  return { list: 'diensten', entry: diensten.entries.findIndex(({ sheet, row }) => sheet === where.sheet && row === where.row) };
}

/** By how much an entry is over in a year. */
interface Excess { readonly entry: number; readonly year: number; readonly over: number; readonly isStaff: boolean }

function budgetExcess(plan: Plan, finding: Finding): readonly Excess[] {
  const { jaar, over } = finding.data;
  return [{ entry: entryOver(plan, finding).entry, year: plan.years.findIndex((each) => each === jaar), over: Number(over), isStaff: false }];
}

function staffExcesses(plan: Plan, { sums }: PlanLinks, finding: Finding): readonly Excess[] {
  const { entry } = entryOver(plan, finding);
  const { capaciteit } = plan.lists.diensten.entries[entry] as Dienst;
  return plan.years.map((_, year) => ({ entry, year, over: sums.of('diensten').sum(entry, 'VTE', 'U', year) - (capaciteit[year] ?? Infinity), isStaff: true })).filter(({ over }) => over > 0);
}

function suspectsOf(found: Found): Suspects {
  const rows = found.of(...ROWS).flatMap((finding) => [finding.where, ...finding.related].map((where) => [rowKey(where), { finding, instead: 0 }] as const));
  const cells = found.of(...CELLS).flatMap((finding) => [finding.where, ...finding.related].map((where) => [cellKey(where), { finding, instead: insteadOf(finding) }] as const));
  const places = found.of(...ROWS, ...CELLS).flatMap(({ where, related }) => [where, ...related]);
  // Of several on one cell or row the first tells.
  return { byPlace: new Map([...cells, ...rows].reverse()), rows: new Set(places.map(rowNumber)) };
}

/** What an amount that stands out is offered to be. */
function insteadOf({ fixes }: Finding): number {
  const value = fixes.find(({ id }) => id === 'shift')?.edits[0]?.value;
  return typeof value === 'number' ? hundredfold(value) : 0;
}

/** Those that together make all that an entry is over; none where more is over than that. */
function causesOf(plan: Plan, sums: EntrySums, suspects: Suspects, excesses: readonly Excess[]): readonly Finding[] {
  const causes = excesses.map(({ entry, year, over, isStaff }) => {
    let left = over;
    const told = new Set<Finding>();
    for (const line of sums.linesOf(entry)) {
      if (plan.means.richting[line] !== 0 || (plan.means.aard[line] === VTE) !== isStaff) continue;
      const suspect = suspectOf(plan, suspects, line, year);
      if (!suspect) continue;
      left -= plan.means.amounts[line * plan.years.length + year]! - suspect.instead;
      told.add(suspect.finding);
    }
    return left <= 0 ? [...told] : null;
  });
  return causes.includes(null) ? [] : [...new Set(causes.flatMap((each) => each ?? []))];
}

/** What is told of an amount; of most nothing is, which the row alone tells. */
function suspectOf(plan: Plan, { byPlace, rows }: Suspects, line: number, year: number): { readonly finding: Finding; readonly instead: number } | undefined {
  const { sheet, row } = plan.means;
  if (!rows.has(rowNumber({ sheet: sheet[line]!, row: row[line]! }))) return undefined;
  const where = amountWhere(plan, line, year);
  return byPlace.get(cellKey(where)) ?? byPlace.get(rowKey(where));
}

const VTE = AARDEN.indexOf('VTE');

function rowKey({ sheet, row }: Finding['where']): string {
  return `${sheet} ${row}`;
}

function cellKey({ sheet, row, column }: Finding['where']): string {
  return `${sheet} ${row} ${column}`;
}
