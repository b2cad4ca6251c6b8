import type { Change } from '#core/edits/change/Change';
import type { Result } from '#core/values/Result';
import type { AppliedChange } from '#actions/SessionState';
import { keepChange } from '#actions/changes';
import { whileBusy, type Room } from '#actions/Room';

/**
 * Writes a change of rows, columns, names and sheets in one step; it can be taken back while nothing of it was changed.
 * @param afterwards done once it was taken back.
 */
export async function changeStructure(room: Room, title: string, change: Change, afterwards: () => Promise<void> = async () => undefined): Promise<Result<AppliedChange>> {
  const written = await whileBusy(room, 'structuring', () => room.desk.workbook.applyChange(change));
  if (!written.ok) return written;
  return {
    ok: true,
    value: keepChange(room, { kind: 'structure', title }, async (kept) => {
      const back = await room.desk.workbook.applyChange(written.value.back);
      if (!back.ok) return back;
      await afterwards();
      return { ok: true, value: { ...kept, isTakenBack: true } };
    }),
  };
}
