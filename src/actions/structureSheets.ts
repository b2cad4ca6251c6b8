import type { StructurePreview } from '#core/write/structure/StructurePreview';
import type { Result } from '#core/values/Result';
import { refuse } from '#core/values/Result';
import { changeStructure } from '#actions/changeStructure';
import { structureNow } from '#actions/previewStructure';
import { whileBusy, type Room } from '#actions/Room';
import type { AppliedChange } from '#actions/SessionState';

/**
 * Structures the planner's own sheets as was shown, in one step that can be taken back. What is written is made anew from
 * the workbook as it now stands: where that is not what was shown, nothing is written and it asks to be looked over again.
 */
export async function structureSheets(room: Room, title: string, shown: StructurePreview): Promise<Result<AppliedChange>> {
  const checked = await whileBusy(room, 'structuring', () => madeAsShown(room, shown));
  return checked.ok ? changeStructure(room, title, checked.value.change) : checked;
}

async function madeAsShown(room: Room, shown: StructurePreview): Promise<Result<StructurePreview>> {
  if (shown.change.acts.length === 0) return refuse('nothing-to-structure');
  const made = await structureNow(room, shown.parts);
  if (!made.ok) return made;
  return JSON.stringify(made.value.change) === JSON.stringify(shown.change) ? made : refuse('other-than-shown');
}
