import { bandHeader, type AmountHeader } from '#core/layout/amountHeader';
import { aardFromWord, richtingFromWord } from '#core/values/aard';
import { sectieFromWord } from '#core/values/sectie';

/** What the words in a cell say of a line's kind, direction and part of the budget: one word alone, else several as over a group of amounts. */
export function saidOfLine(words: string): Pick<AmountHeader, 'aard' | 'richting' | 'sectie'> {
  const [aard, richting, sectie] = [aardFromWord(words), richtingFromWord(words), sectieFromWord(words)];
  if (aard === 'onbekend' && !richting && !sectie) return bandHeader(words) ?? {};
  return { ...(aard !== 'onbekend' && { aard }), ...(richting && { richting }), ...(sectie && { sectie }) };
}
