import type { Plan } from '#core/plan/Plan';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import type { IntLists } from '#core/rules/IntLists';
import { LEAST_TIMES, standingOut, type Likeness, type StandingOut } from '#core/rules/standingOut';

/** An amount that is not what one would expect beside the others. */
export interface Odd extends StandingOut { readonly line: number; readonly year: number; readonly amount: number }

/** What may come in lumps: investments, and money of which nobody says that it is none. */
const LUMPY: ReadonlySet<number> = new Set((['BD', 'onbekend'] as const).map((aard) => AARDEN.indexOf(aard)));
/** So many others must be filled in before one can stand out among them: years of a line, lines beside it. */
const FEWEST_YEARS = 3;
const FEWEST_LINES = 4;

const ALIKE: Likeness = { spread: 1.25, share: 0.8 };
/** Of what comes in lumps only among years that are the same but for a few percent does one stand out. */
const STEADY: Likeness = { spread: 1.05, share: 1 };
/** What stands beside each other differs by itself. */
const BESIDE: Likeness = { spread: 1.5, share: 1 };

interface Filled { readonly line: number; readonly year: number; readonly amount: number }

/** The one year of a line that stands out; null where none does, or where another of the element's lines (`lines`) is as high then. */
export function oddYear(plan: Plan, line: number, lines: IntLists): Odd | null {
  if (isEven(plan, line)) return null;
  const filled = filledYears(plan, line).sort((a, b) => a.amount - b.amount);
  if (filled.length <= FEWEST_YEARS) return null;
  const likeness = LUMPY.has(plan.means.aard[line]!) ? STEADY : ALIKE;
  const odd = oddOf(filled.at(-1)!, filled.slice(0, -1), likeness) ?? oddOf(filled[0]!, filled.slice(1), likeness);
  return odd && !isCommon(plan, lines.of(plan.means.element[line]!), odd) ? odd : null;
}

/**
 * Of the lines that hang beside each other, in each year the one that is ten or a hundred times the others of its kind.
 * A line that is filled in for many years is held against these alone, and one that is about as high in another year is
 * high by nature.
 */
export function largestBeside(plan: Plan, lines: readonly number[]): readonly Odd[] {
  if (lines.length <= FEWEST_LINES || !lines.some((line) => isShort(plan, line))) return NONE;
  const groups = new Map<number, Filled[]>();
  for (const line of lines) for (const each of filledYears(plan, line)) addTo(groups, groupOf(plan, each), each);
  const odd = [...groups.values()].flatMap((group) => largestOf(group));
  return odd.filter((each) => isShort(plan, each.line) && !filledYears(plan, each.line).some(({ year, amount }) => year !== each.year && isAbout(amount, each.amount)));
}

const NONE: readonly Odd[] = [];

function largestOf(group: readonly Filled[]): Odd[] {
  if (group.length <= FEWEST_LINES) return [];
  const sorted = [...group].sort((a, b) => a.amount - b.amount);
  const odd = oddOf(sorted.at(-1)!, sorted.slice(0, -1), BESIDE);
  return odd ? [odd] : [];
}

function oddOf(each: Filled, others: readonly Filled[], likeness: Likeness): Odd | null {
  const found = standingOut(each.amount, others.map(({ amount }) => amount), likeness);
  return found && { ...each, ...found };
}

function filledYears({ means, years }: Plan, line: number): Filled[] {
  return years.flatMap((_, year) => {
    const amount = means.amounts[line * years.length + year]!;
    return amount > 0 ? [{ line, year, amount }] : [];
  });
}

/** Whether a line is filled in for so few years that they tell nothing of each other. */
export function isShort(plan: Plan, line: number): boolean {
  return countYears(plan, line) <= FEWEST_YEARS;
}

// Asked of every line, and nearly always answered so: nothing is made for it.

function countYears({ means: { amounts }, years: { length } }: Plan, line: number): number {
  let filled = 0;
  for (let at = line * length; at < (line + 1) * length; at += 1) if (amounts[at]! > 0) filled += 1;
  return filled;
}

/** Whether no amount of a line is so many times another that one could stand out. */
function isEven({ means: { amounts }, years: { length } }: Plan, line: number): boolean {
  let least = Infinity;
  let most = 0;
  for (let at = line * length; at < (line + 1) * length; at += 1) {
    const amount = amounts[at]!;
    if (amount > most) most = amount;
    if (amount > 0 && amount < least) least = amount;
  }
  return most < least * LEAST_TIMES;
}

/** The same for the same year, kind and direction. */
function groupOf({ means }: Plan, { line, year }: Filled): number {
  return (year * AARDEN.length + means.aard[line]!) * RICHTINGEN.length + means.richting[line]!;
}

function addTo(groups: Map<number, Filled[]>, key: number, each: Filled): void {
  const group = groups.get(key);
  if (group) group.push(each);
  else groups.set(key, [each]);
}

/** Whether another line, of the same kind, has as much in that year: then it is the year that is special. */
function isCommon({ means, years }: Plan, own: Iterable<number>, { line, year, amount }: Odd): boolean {
  for (const other of own) {
    if (other === line || means.aard[other] !== means.aard[line]) continue;
    if (isAbout(means.amounts[other * years.length + year]!, amount)) return true;
  }
  return false;
}

function isAbout(one: number, other: number): boolean {
  return one > other / 3 && one < other * 3;
}
