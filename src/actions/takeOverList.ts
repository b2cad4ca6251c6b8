import { listChange, type ListChange } from '#core/lists/listChange';
import { listTemplate } from '#core/lists/ListKind';
import type { TakeOver } from '#core/lists/TakeOver';
import type { Result } from '#core/values/Result';
import { changeStructure } from '#actions/changeStructure';
import type { Room } from '#actions/Room';
import type { AppliedChange } from '#actions/SessionState';
import type { ListPreview } from '#actions/previewList';

export interface TakenOver {
  readonly change: AppliedChange;
  /** Cells that stayed as they are, for a formula stands in them. */
  readonly left: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Writes a list into the workbook in one step, as it was shown: where any of it changed since, nothing is written. */
export async function takeOverList(room: Room, preview: ListPreview, how: TakeOver): Promise<Result<TakenOver>> {
  const { change, left } = listChangeOf(preview, how);
  const written = await changeStructure(room, listTemplate(preview.comparison.kind).name, change);
  return written.ok ? { ok: true, value: { change: written.value, left } } : written;
}

/** The change that a preview stands for. */
export function listChangeOf({ own, contents, comparison, years }: ListPreview, how: TakeOver): ListChange {
  return listChange(contents, own, comparison, how, years);
}
