import type { BookTable } from '#xlsx/book/Book';
import type { Area } from '#core/values/grid/Area';

/** The header row, or null where it isn't shown. */
export function headerArea({ range, hasHeaders }: BookTable): Area | null {
  return hasHeaders ? { ...range, bottom: range.top } : null;
}

export function totalsArea({ range, hasTotals }: BookTable): Area | null {
  return hasTotals ? { ...range, top: range.bottom } : null;
}

/** The rows between header and totals; a table has at least one. */
export function bodyArea({ range, hasHeaders, hasTotals }: BookTable): Area {
  return { ...range, top: range.top + Number(hasHeaders), bottom: range.bottom - Number(hasTotals) };
}

/** One column of a part of a table. */
export function columnOf(part: Area, index: number): Area {
  return { ...part, left: part.left + index, right: part.left + index };
}
