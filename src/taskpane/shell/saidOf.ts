import type { AppliedChange } from '#actions/SessionState';
import type { Words } from '../words/nl';

type ChangeWords = Words['changes'];

/** For each kind but cells: the words for what was done, and for what was taken back. */
const SAID: Readonly<Record<Exclude<AppliedChange['kind'], 'cells'>, (words: ChangeWords) => readonly [done: string, takenBack: string]>> = {
  sheet: (words) => [words.sheetAdded, words.sheetRemoved],
  receipt: (words) => [words.receiptKept, words.receiptRemoved],
  part: (words) => [words.partKept, words.partPutBack],
  structure: (words) => [words.structureDone, words.structureTakenBack],
};

/** Whether every cell that was to be written was refused. */
export function isOfNothing({ kind, done }: AppliedChange): boolean {
  return kind === 'cells' && done.length === 0;
}

/** One line on what a change did, or that it was taken back. */
export function saidOf(change: AppliedChange, words: ChangeWords): string {
  const { kind, done, isTakenBack } = change;
  if (isOfNothing(change)) return words.nothing;
  if (kind === 'cells') return isTakenBack ? words.takenBack(done.length) : words.done(done.length);
  return SAID[kind](words)[isTakenBack ? 1 : 0];
}
