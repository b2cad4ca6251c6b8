import type { ColumnChoice } from '#core/lists/chooseColumn';
import type { ListKind } from '#core/lists/ListKind';
import type { Meaning } from '#core/lists/ListReading';
import type { ListWords } from './words';

/** A meaning in a person's words: `Geldig tot`, `Budget 2026`. */
export function meaningText({ field, jaar }: Meaning, kind: ListKind, words: ListWords): string {
  return jaar === undefined ? words.field[field] ?? field : `${amountText(kind, words)} ${jaar}`;
}

/** Several of them, in their order; years that follow each other are told together: `Naam, Budget 2026 tot 2031`. */
export function meaningsText(meanings: readonly Meaning[], kind: ListKind, words: ListWords): string {
  const parts: { text: string; jaar?: number }[] = [];
  let first = 0;
  for (const meaning of meanings) {
    const last = parts.at(-1);
    const { jaar } = meaning;
    if (jaar === undefined || last?.jaar !== jaar - 1) {
      first = jaar ?? 0;
      parts.push({ text: meaningText(meaning, kind, words), ...(jaar !== undefined && { jaar }) });
    } else {
      parts.splice(-1, 1, { text: `${amountText(kind, words)} ${words.years(first, jaar)}`, jaar });
    }
  }
  return parts.map(({ text }) => text).join(', ');
}

/** What a column can be, in a person's words. */
export function choiceText(choice: NonNullable<ColumnChoice>, kind: ListKind, words: ListWords): string {
  return 'perYear' in choice ? words.columns.perYear[choice.perYear] : meaningText(choice, kind, words);
}

function amountText(kind: ListKind, { columns: { amount } }: ListWords): string {
  return kind === 'diensten' ? amount.people : amount.money;
}
