import { layoutFile, layoutPart } from '#core/layout/memory/rememberedLayout';
import { storeLayout } from '#core/layout/memory/storeLayout';
import { LAYOUT_SORT, type StoredLayout } from '#core/layout/memory/StoredLayout';
import type { Result } from '#core/values/Result';
import { ok, refuse } from '#core/values/Result';
import { keepInWorkbook } from '#actions/keepInWorkbook';
import { openPlan } from '#actions/openPlan';
import type { Room } from '#actions/Room';
import type { AppliedChange } from '#actions/SessionState';
import { snapshotNow } from '#actions/snapshotNow';

/** What would be kept: so many sheets and columns, in so many bytes. */
export interface LayoutToKeep { readonly sheets: number; readonly columns: number; readonly leftOut: number; readonly bytes: number; readonly file: string }

/** What keeping the layout would write; nothing is written. */
export function layoutToKeep(room: Room): Result<LayoutToKeep> {
  const stored = layoutNow(room);
  const part = stored ? layoutPart(stored) : refuse('nothing-read');
  if (!part.ok || !stored) return part as Result<never>;
  const columns = stored.sheets.reduce((count, sheet) => count + sheet.columns.filter(({ meaning }) => meaning).length, 0);
  return ok({ sheets: stored.sheets.length, columns, leftOut: stored.leftOut.length, bytes: part.value.length, file: layoutFile(stored) });
}

/** Keeps in the workbook how it is read: one small custom XML part, the only thing that is written. It can be taken back. */
export async function keepLayout(room: Room, title: string): Promise<Result<AppliedChange>> {
  const stored = layoutNow(room);
  const part = stored ? layoutPart(stored) : refuse('nothing-read');
  if (!part.ok || !stored) return part as Result<never>;
  return kept(room, [part.value], title);
}

/** Takes the kept layout out of the workbook; it is then read by itself. It can be taken back. */
export async function forgetLayout(room: Room, title: string): Promise<Result<AppliedChange>> {
  return kept(room, [], title);
}

/** Afterwards, and after taking it back, the workbook is read anew by what it then keeps. */
async function kept(room: Room, texts: readonly string[], title: string): Promise<Result<AppliedChange>> {
  let isFirst = true;
  return keepInWorkbook(room, LAYOUT_SORT.namespace, texts, title, {
    done: async () => {
      if (isFirst) room.layout = { ...room.layout, own: null, answered: texts.length > 0 ? room.layout.answered : new Set() };
      isFirst = false;
      await openPlan(room);
    },
  });
}

function layoutNow(room: Room): StoredLayout | null {
  const snapshot = snapshotNow(room);
  return snapshot && room.layout.recognition ? storeLayout(room.layout.recognition, snapshot) : null;
}
