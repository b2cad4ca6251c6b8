import { changeLines, type ChangeLine } from '#core/edits/change/changeLines';
import { recogniseRemembered } from '#core/layout/memory/recogniseRemembered';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { templateBeside, type TemplateBeside } from '#core/write/templateBeside';
import type { Plan } from '#core/plan/Plan';
import type { Result } from '#core/values/Result';
import { ok, refuse } from '#core/values/Result';
import { changeStructure } from '#actions/changeStructure';
import type { LayoutInHand } from '#actions/LayoutInHand';
import { openPlan } from '#actions/openPlan';
import { ownLayout } from '#actions/readLayout';
import type { Room } from '#actions/Room';
import { runInSlices } from '#actions/runInSlices';
import type { AppliedChange } from '#actions/SessionState';
import { snapshotNow } from '#actions/snapshotNow';

/** What writing the plan into the template's sheets would do, line by line; nothing is written. */
export async function previewBeside(room: Room): Promise<Result<readonly ChangeLine[]>> {
  const made = await madeBeside(room);
  return made.ok ? ok(changeLines(made.value.change, () => '')) : made;
}

/**
 * Writes the plan into new sheets of the template, in one step. The old sheets stay as they are and are left out of the
 * reading from then on: for this session, and for good once the layout is kept. Taken back, the new sheets go and the
 * old ones count again.
 */
export async function structureBeside(room: Room, title: string): Promise<Result<AppliedChange>> {
  const made = await madeBeside(room);
  if (!made.ok) return made;
  const before = room.layout;
  // Said before the sheets are there: whatever reading comes first must not count both.
  room.layout = await withoutSheets(room, made.value.replaced);
  const asBefore = async (): Promise<void> => {
    room.layout = before;
    await openPlan(room);
  };
  const done = await changeStructure(room, title, made.value.change, asBefore);
  if (!done.ok) room.layout = before;
  else await openPlan(room);
  return done;
}

/** How the workbook is read when these sheets are left out. */
async function withoutSheets(room: Room, sheetIds: readonly string[]): Promise<LayoutInHand> {
  const { layout } = room;
  const snapshot = snapshotNow(room);
  const corrections = [...layout.corrections, ...sheetIds.map((sheetId) => ({ kind: 'sheet', sheetId, as: null } as const))];
  const recognition = snapshot && await runInSlices(recogniseRemembered(snapshot, layout.by, corrections, layout.answered), new AbortController().signal);
  return recognition && snapshot ? { ...layout, own: { stored: ownLayout(recognition, snapshot), origin: 'workbook' } } : layout;
}

async function madeBeside(room: Room): Promise<Result<TemplateBeside>> {
  const plan = room.live?.plan;
  const snapshot = snapshotNow(room);
  if (!plan || !snapshot || plan.elements.length === 0) return refuse('nothing-read');
  return besideOf(room, plan, snapshot);
}

async function besideOf(room: Room, plan: Plan, snapshot: WorkbookSnapshot): Promise<Result<TemplateBeside>> {
  const contents = await room.desk.workbook.readContents(snapshot);
  return contents.ok ? ok(templateBeside(plan, contents.value, room.desk.workbookName() || plan.scheme.name)) : contents;
}
