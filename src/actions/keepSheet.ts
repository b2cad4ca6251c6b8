import { refuse, type Result } from '#core/values/Result';
import type { SheetDraft } from '#core/layout/Draft';
import { keepChange } from '#actions/changes';
import { whileBusy, type Room } from '#actions/Room';

/** Writes a new sheet, and keeps the way back: taking that sheet away. */
export async function keepSheet(room: Room, draft: SheetDraft): Promise<Result<void>> {
  const written = await whileBusy(room, 'writing', () => room.desk.workbook.writeSheet(draft));
  if (!written.ok) return written;
  keepChange(room, { kind: 'sheet', title: written.value.name }, async (change) => {
    const removed = await room.desk.workbook.removeSheet(written.value);
    if (!removed.ok) return removed;
    return removed.value ? { ok: true, value: { ...change, isTakenBack: true } } : refuse('sheet-gone');
  });
  return { ok: true, value: undefined };
}
