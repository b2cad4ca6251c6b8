import type { Result } from '#core/values/Result';
import { refuse } from '#core/values/Result';
import type { AppliedEdits } from '#workbook/applyEdits';
import type { AppliedChange } from '#actions/SessionState';
import { whileBusy, type Room, type TakeBack } from '#actions/Room';

/** How many changes can be taken back. */
const KEPT = 50;

export interface NewChange extends Pick<AppliedChange, 'kind' | 'title'>, Partial<AppliedEdits> {}

/** Puts a change on the list of what can be taken back. */
export function keepChange({ store, written }: Room, { kind, title, done, refused }: NewChange, takeBack: TakeBack): AppliedChange {
  const id = (store.state.changes[0]?.id ?? 0) + 1;
  const change: AppliedChange = { id, kind, title, at: new Date().toISOString(), done: done ?? [], refused: refused ?? [], isTakenBack: false };
  written.set(id, takeBack);
  store.change({ changes: [change, ...store.state.changes].slice(0, KEPT) });
  return change;
}

/** Takes a change back in one step: every cell that still holds what was written gets what it held before. */
export async function takeBack(room: Room, change: AppliedChange): Promise<Result<AppliedChange>> {
  const act = room.written.get(change.id);
  if (!act || change.isTakenBack) return refuse('nothing-to-take-back');
  const result = await whileBusy(room, 'takingBack', () => act(change));
  if (!result.ok) return result;
  room.written.delete(change.id);
  room.store.change({ changes: room.store.state.changes.map((each) => (each.id === change.id ? result.value : each)) });
  return result;
}
