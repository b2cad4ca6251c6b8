import type { ColumnChoice } from '#core/lists/chooseColumn';
import type { Meaning } from '#core/lists/ListReading';
import type { ListWords } from './words';

/** A meaning in a person's words: `Geldig tot`, `2026`. */
export function meaningText({ field, jaar }: Meaning, words: ListWords): string {
  return jaar === undefined ? words.field[field] ?? field : `${words.columns.amount} ${jaar}`;
}

/** What a column can be, in a person's words. */
export function choiceText(choice: NonNullable<ColumnChoice>, words: ListWords): string {
  return 'perYear' in choice ? words.columns.perYear[choice.perYear] : meaningText(choice, words);
}
