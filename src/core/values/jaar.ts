import type { CellValue } from './CellValue';
import type { Jaar } from './units';

const FIRST = 1990;
const LAST = 2100;
/** Excel's day numbers of 1 January 1990 and 31 December 2100. */
const FIRST_DAY = 32874;
const LAST_DAY = 73415;
const YEARS = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;

/** Whether a number is a year that a plan can speak of. */
export function isJaar(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST && value <= LAST;
}

/**
 * The one year that a cell speaks of: a number, a date (Excel's day number), or a text with one year in it such as
 * `2026`, `Raming 2026`, `2026 (in €)`, `31/12/2026`. Null when there is none, or more than one.
 */
export function jaarFromCell(content: CellValue): Jaar | null {
  if (typeof content === 'number') return jaarFromNumber(content);
  return typeof content === 'string' ? (jaarInText(content)?.jaar ?? null) : null;
}

function jaarFromNumber(value: number): Jaar | null {
  if (isJaar(value)) return value;
  if (value < FIRST_DAY || value >= LAST_DAY + 1) return null;
  // Day 25569 is 1 January 1970.
  return new Date((Math.floor(value) - 25569) * 86_400_000).getUTCFullYear();
}

/** The only year in a text, and the text without it. */
export function jaarInText(text: string): { readonly jaar: Jaar; readonly rest: string } | null {
  const found = text.length > 200 ? null : text.match(YEARS);
  if (found?.length !== 1) return null;
  const jaar = Number(found[0]);
  return isJaar(jaar) ? { jaar, rest: text.replace(found[0] ?? '', ' ') } : null;
}
