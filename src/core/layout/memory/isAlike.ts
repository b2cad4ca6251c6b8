import { editDistance } from '#core/values/editDistance';
import { wordKey } from '#core/values/text';

/** Whether one header may be another, renamed a little: a letter or two, or a word more or less; the figures in it are the same. */
export function isAlike(one: string, other: string): boolean {
  return isNearlySpelled(one, other) || (figuresOf(one) === figuresOf(other) && (isWithin(wordsOf(one), wordsOf(other)) || isWithin(wordsOf(other), wordsOf(one))));
}

/** Whether one header is another but for a letter in every four; the figures in it are the same. */
export function isNearlySpelled(one: string, other: string): boolean {
  const [a, b] = [wordKey(one), wordKey(other)];
  const most = Math.floor(Math.min(a.length, b.length) / 4);
  return figuresOf(one) === figuresOf(other) && Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

function figuresOf(text: string): string {
  return (text.match(/\d+/gu) ?? []).join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).map(wordKey).filter((word) => word !== '');
}

/** Whether the other has all these words, and one or two more. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 0 && others.length <= words.length + 2 && words.every((word) => others.includes(word));
}
