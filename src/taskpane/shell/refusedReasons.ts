import type { AppliedChange } from '#actions/SessionState';
import { cellName } from '#core/values/address';
import type { Words } from '../words/nl';
import { describeRefusal } from './describeRefusal';

export interface RefusedReason {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly text: string;
  readonly next: string;
}

/** Why cells were not written, each reason once for all cells of a sheet that have it, in the order of the first. */
export function refusedReasons(refused: AppliedChange['refused'], nameOf: (sheetId: string) => string, words: Words['refusals']): readonly RefusedReason[] {
  const reasons = new Map<string, RefusedReason & { readonly cells: string[] }>();
  for (const { edit: { place: { sheetId, row, column } }, refusal } of refused) {
    // The cells are named before it, so that the sentence is the same for all of them.
    const { text, next } = describeRefusal({ ...refusal, data: { ...refusal.data, cell: '', place: '' } }, words);
    const key = `${sheetId}\n${text}`;
    const reason = reasons.get(key) ?? { sheet: nameOf(sheetId), cells: [], text, next };
    reasons.set(key, reason);
    // Where it stands by now, which may be another row than the one where it was read.
    reason.cells.push(String(refusal.data.cell ?? cellName(row, column)));
  }
  return [...reasons.values()];
}
