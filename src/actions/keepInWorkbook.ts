import type { Result } from '#core/values/Result';
import type { PartTexts } from '#workbook/keepPart';
import type { AppliedChange } from '#actions/SessionState';
import { keepChange } from '#actions/changes';
import { whileBusy, type Room } from '#actions/Room';

export interface KeepOptions { readonly done?: (texts: PartTexts) => Promise<void>; readonly expected?: PartTexts }

/**
 * Keeps something of Doelboom's own in the workbook, or takes it away (no texts), on a person's word; what stood there
 * comes back when it is taken back, unless another changed it meanwhile.
 * @param done told what then stands there: after keeping, and after taking it back.
 * @param expected what must still stand there, where that is known.
 */
export async function keepInWorkbook(room: Room, namespace: string, texts: PartTexts, title: string, { done = async () => undefined, expected }: KeepOptions = {}): Promise<Result<AppliedChange>> {
  const { workbook } = room.desk;
  const kept = await whileBusy(room, 'keepingPart', () => workbook.keepPart(namespace, texts, expected));
  if (!kept.ok) return kept;
  const { before, after } = kept.value;
  await done(after);
  return { ok: true, value: keepChange(room, { kind: 'part', title }, async (change) => {
    const back = await workbook.keepPart(namespace, before, after);
    if (!back.ok) return back;
    await done(back.value.after);
    return { ok: true, value: { ...change, isTakenBack: true } };
  }) };
}
