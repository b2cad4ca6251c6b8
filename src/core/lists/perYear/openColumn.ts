import type { ListReading } from '../ListReading';

/** The column of a list with a row for each year that a person still has to choose; null where none is open. */
export function openColumn({ perYear }: ListReading): 'amount' | 'year' | null {
  if (!perYear) return null;
  if (perYear.amount === null) return 'amount';
  return perYear.year === null ? 'year' : null;
}
