import type { Refusal } from '#core/values/Result';
import type { CardWords } from './words';

/** Why a field of this row cannot be written, and what to do first. */
export function refusalText({ data }: Refusal, field: string, words: CardWords): string {
  return words.noColumn(String(data.sheet ?? ''), field);
}
