import { newPlanContent, type NewPlanWishes } from '#core/write/newPlanContent';
import { templateFor } from '#core/layout/template/templateFor';
import { gent2020 } from '#core/scheme/gent2020';
import { schemeById } from '#core/scheme/schemes';
import { planDraft } from '#core/write/planDraft';
import type { Result } from '#core/values/Result';
import { whileBusy, type Room } from '#actions/Room';

/** Opens a new workbook with an empty plan and the lists that were wished for; the workbook that is open stays as it is. */
export function newPlan(room: Room, wishes: NewPlanWishes): Promise<Result<void>> {
  return whileBusy(room, 'opening', async () => {
    const own = room.live?.plan.scheme;
    // A scheme of one's own is known by the workbook that is read with it.
    const scheme = schemeById(wishes.schemeId) ?? (own?.id === wishes.schemeId ? own : gent2020);
    const draft = planDraft(newPlanContent(room.live?.plan ?? null, wishes), templateFor(scheme));
    // Writing files is fetched when it is first needed.
    const [{ draftToBook }, { writeXlsx }] = await Promise.all([
      import(/* webpackChunkName: "xlsx" */ '#xlsx/draft/draftToBook'),
      import(/* webpackChunkName: "xlsx" */ '#xlsx/writeXlsx'),
    ]);
    return room.desk.workbook.openNew(base64Of(await writeXlsx(draftToBook(draft))));
  });
}

/** In pieces: a call with a hundred thousand arguments is too much for some engines. */
function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
