import { holdsYear } from '#core/plan/sameYears';
import type { CellValue } from '#core/values/CellValue';
import type { Jaar } from '#core/values/units';
import type { FieldChange, ListDifference } from './compareLists';

/**
 * Whether a difference changes anything in a year; null where it does in all of them. A budget does in its own year; a
 * first or last year in those in which the entry can be used before or after the change, and not both. One of several rows
 * of a code changes nothing in years that are not its own.
 */
export function yearsTouched({ changes, slice }: Pick<ListDifference, 'changes' | 'slice'>): ((jaar: Jaar) => boolean) | null {
  const tests = changes.map(yearsOf);
  const isOfAll = tests.length === 0 || tests.includes(null);
  if (isOfAll) return slice && ((jaar) => slice.some((years) => holdsYear(years, jaar)));
  return (jaar) => tests.some((touches) => touches!(jaar));
}

function yearsOf({ meaning: { field, jaar }, from, to }: FieldChange): ((jaar: Jaar) => boolean) | null {
  if (jaar !== undefined) return (year) => year === jaar;
  if (field === 'from') return between(firstYear(from) - 1, firstYear(to) - 1);
  return field === 'to' ? between(lastYear(from), lastYear(to)) : null;
}

/** After the one, up to and with the other. */
function between(a: number, b: number): (jaar: Jaar) => boolean {
  return (jaar) => jaar > Math.min(a, b) && jaar <= Math.max(a, b);
}

function firstYear(content: CellValue): number {
  return typeof content === 'number' ? content : -Infinity;
}

function lastYear(content: CellValue): number {
  return typeof content === 'number' ? content : Infinity;
}
