import { previewTreeChange, seenOf } from '#core/write/tree/previewTreeChange';
import type { TreeAct } from '#core/write/tree/TreeAct';
import type { TreePreview } from '#core/write/tree/TreePreview';
import { ok, refuse, type Result } from '#core/values/Result';
import type { AppliedChange } from '#actions/SessionState';
import { changeStructure } from '#actions/changeStructure';
import { goToElement } from '#actions/goTo';
import { openPlan } from '#actions/openPlan';
import { whileBusy, type Room } from '#actions/Room';
import { treeNow, type TreeNow } from '#actions/treeNow';

/** What an act in the tree would do to the workbook as it is now; nothing is written. */
export async function previewTree(room: Room, act: TreeAct): Promise<Result<TreePreview>> {
  const now = await whileBusy(room, 'structuring', () => treeNow(room, act));
  return now.ok ? ok(previewTreeChange(now.value.plan, now.value.contents, now.value.act, now.value)) : now;
}

/** An act that was done: how it is kept in the list of changes, and the element that it was about as the plan now has it; -1 for none. */
export interface DoneInTree { readonly change: AppliedChange; readonly element: number }

/**
 * Does an act in the tree in one step, reads the plan anew and selects the element that it was about.
 * @param seen of the preview that the person said yes to: where anything else would be done now, nothing is
 */
export async function workInTree(room: Room, title: string, act: TreeAct, seen?: string): Promise<Result<DoneInTree>> {
  const now = await whileBusy(room, 'structuring', async () => {
    const made = await treeNow(room, act, true);
    const isOther = made.ok && seen !== undefined && seenOf(made.value.change) !== seen;
    return isOther ? refuse('preview-outdated') : made;
  });
  if (!now.ok) return now;
  const done = await changeStructure(room, title, now.value.change);
  // Also after a failure: what was put back may stand in other rows.
  await openPlan(room);
  await readingOver(room);
  if (!done.ok) return done;
  const element = elementAt(room, now.value);
  if (element >= 0) await goToElement(room, element);
  return ok({ change: done.value, element });
}

/** What was written is heard too, and may have begun a reading of its own: the last one counts. */
async function readingOver(room: Room): Promise<void> {
  while (room.reading) await new Promise((resolve) => { setTimeout(resolve, 10); });
}

function elementAt({ store }: Room, { sheetId, row, code }: TreeNow): number {
  const { plan } = store.state;
  if (!plan || row < 0) return -1;
  const here = plan.elements.filter((each) => each.row === row && plan.sheets[each.sheet]?.id === sheetId);
  return (here.find((each) => each.code === code) ?? here.at(-1))?.index ?? -1;
}
