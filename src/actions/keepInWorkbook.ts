import type { Result } from '#core/values/Result';
import type { PartTexts } from '#workbook/keepPart';
import type { AppliedChange } from '#actions/Session';
import { keepChange } from '#actions/changes';
import { whileBusy, type Room } from '#actions/Room';

/**
 * Keeps something of Doelboom's own in the workbook, or takes it away (no texts), on a person's word; what stood there
 * comes back when it is taken back, unless another changed it meanwhile.
 * @param afterwards done once it was taken back.
 */
export async function keepInWorkbook(room: Room, namespace: string, texts: PartTexts, title: string, afterwards: () => Promise<void> = async () => undefined): Promise<Result<AppliedChange>> {
  const { workbook } = room.desk;
  const kept = await whileBusy(room, 'keepingPart', () => workbook.keepPart(namespace, texts));
  if (!kept.ok) return kept;
  const { before, after } = kept.value;
  return { ok: true, value: keepChange(room, { kind: 'part', title }, async (change) => {
    const back = await workbook.keepPart(namespace, before, after);
    if (!back.ok) return back;
    await afterwards();
    return { ok: true, value: { ...change, isTakenBack: true } };
  }) };
}
