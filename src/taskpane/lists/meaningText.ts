import type { Meaning } from '#core/lists/ListReading';
import type { ListWords } from './words';

/** A meaning in a person's words: `Geldig tot`, `2026`. */
export function meaningText({ field, jaar }: Meaning, words: ListWords): string {
  return jaar === undefined ? words.field[field] ?? field : `${words.columns.amount} ${jaar}`;
}
