import { wordKey } from './text';

/** Each yes with its no: what one says in a column, one says the other way round in the same words. */
const PAIRS: readonly (readonly [yes: string, no: string])[] = [
  ['ja', 'neen'], ['ja', 'nee'], ['j', 'n'], ['yes', 'no'], ['y', 'n'], ['waar', 'onwaar'], ['true', 'false'], ['1', '0'],
  ['prioritair', 'niet prioritair'], ['prioritair', 'overig'], ['prioritair beleid', 'overig beleid'], ['priority', 'no priority'],
];
/** Said of what is prioritair only: of what is not, the cell is empty. */
const MARKS: readonly string[] = ['x', 'v', '✓', '✔', 'prioritaire actie', 'prioritair actieplan'];

const YES: ReadonlySet<string> = new Set([...PAIRS.map(([yes]) => keyOf(yes)), ...MARKS.map(keyOf)]);
const NO: ReadonlySet<string> = new Set(PAIRS.map(([, no]) => keyOf(no)));

/** Whether a text (`ja`, `neen`, `x`, `overig beleid`) says that something is prioritair; null where it says nothing, or nothing certain. */
export function isPrioritair(text: string): boolean | null {
  const key = keyOf(text);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : null;
}

/** The opposite in the same words and case, a number for a number and an empty cell for a mark; null for what says nothing certain. */
export function oppositePrioritair(text: string): string | number | boolean | null {
  const key = keyOf(text);
  const pair = PAIRS.find((words) => words.some((word) => keyOf(word) === key));
  if (!pair) return YES.has(key) ? '' : null;
  const other = keyOf(pair[0]) === key ? pair[1] : pair[0];
  if (key === '0' || key === '1') return Number(other);
  return key === 'true' || key === 'false' ? other === 'true' : inCaseOf(text, other);
}

/** A tick is no letter, and is its own key. */
function keyOf(text: string): string {
  return wordKey(text) || text;
}

function inCaseOf(text: string, other: string): string {
  if (text === text.toUpperCase()) return other.toUpperCase();
  return text.startsWith(text.slice(0, 1).toUpperCase()) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other;
}
