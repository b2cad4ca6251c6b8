import type { Result } from '#core/values/Result';
import { whileBusy, type Room } from '#actions/Room';

/** Opens a new workbook from the template or the sample; the workbook that is open stays as it is. */
export function newFrom(room: Room, source: 'sjabloon' | 'voorbeeld'): Promise<Result<void>> {
  return whileBusy(room, 'opening', async () => {
    const bytes = await loaded(room, source);
    return bytes.ok ? room.desk.workbook.openNew(bytes.value) : bytes;
  });
}

async function loaded({ desk }: Room, source: 'sjabloon' | 'voorbeeld'): Promise<Result<string>> {
  try {
    return { ok: true, value: await desk.loadAsset(source) };
  } catch {
    return { ok: false, refusal: { code: 'register-offline', data: {} } };
  }
}
