import { invertEdit, type Edit } from '#core/edits/Edit';
import type { Result } from '#core/values/Result';
import type { AppliedEdits } from '#workbook/applyEdits';
import type { AppliedChange } from '#actions/SessionState';
import { keepChange } from '#actions/changes';
import { whileBusy, type Room } from '#actions/Room';

/** Writes these edits in one step; a cell that changed meanwhile is refused by name, the others are done. */
export async function applyFixes(room: Room, title: string, edits: readonly Edit[]): Promise<Result<AppliedChange>> {
  const written = await whileBusy(room, 'fixing', () => room.desk.workbook.applyEdits(edits));
  if (!written.ok) return written;
  return { ok: true, value: keepChange(room, { kind: 'cells', title, ...written.value }, (change) => takeBackEdits(room, change)) };
}

async function takeBackEdits(room: Room, change: AppliedChange): Promise<Result<AppliedChange>> {
  const back = await room.desk.workbook.applyEdits(change.done.map(invertEdit));
  return back.ok ? { ok: true, value: { ...change, ...leftAfter(back.value), isTakenBack: true } } : back;
}

/** After taking back: what was put back, and what had changed meanwhile and stays. */
function leftAfter({ done, refused }: AppliedEdits): Pick<AppliedChange, 'done' | 'refused'> {
  return { done, refused };
}
