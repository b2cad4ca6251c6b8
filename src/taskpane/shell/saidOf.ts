import type { AppliedChange } from '#actions/Session';
import type { Words } from '../words/nl';

/** One line on what a change did, or that it was taken back. */
export function saidOf({ kind, done, isTakenBack }: AppliedChange, words: Words['changes']): string {
  if (kind === 'sheet') return isTakenBack ? words.sheetRemoved : words.sheetAdded;
  if (kind === 'receipt') return isTakenBack ? words.receiptRemoved : words.receiptKept;
  if (kind === 'part') return isTakenBack ? words.partPutBack : words.partKept;
  if (kind === 'structure') return isTakenBack ? words.structureTakenBack : words.structureDone;
  return isTakenBack ? words.takenBack(done.length) : words.done(done.length);
}
