import type { Result } from '#core/values/Result';
import { refuse } from '#core/values/Result';
import { keepChange } from '#actions/changes';
import { whileBusy, type Room } from '#actions/Room';

/** The custom property under which File, Info, Properties shows the receipt. */
const PROPERTY = 'Doelboom ontvangstbewijs';

/** Writes the last receipt into the workbook's own properties, on request; it can be taken back. */
export async function keepReceipt(room: Room): Promise<Result<void>> {
  const { receipt } = room.store.state;
  if (!receipt) return refuse('no-receipt');
  const text = `${receipt.number}; ${receipt.submittedAt}; versie ${receipt.version}; sha256 ${receipt.hash}`;
  const kept = await whileBusy(room, 'keeping', () => room.desk.workbook.keepProperty(PROPERTY, text));
  if (!kept.ok) return kept;
  keepChange(room, { kind: 'receipt', title: receipt.number }, async (change) => {
    const back = await room.desk.workbook.keepProperty(PROPERTY, kept.value);
    return back.ok ? { ok: true, value: { ...change, isTakenBack: true } } : back;
  });
  return { ok: true, value: undefined };
}
