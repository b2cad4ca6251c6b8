import { recogniseRemembered } from '#core/layout/memory/recogniseRemembered';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Live } from '#core/live/createLive';
import { differenceSteps } from '#core/read/differenceSteps';
import type { Steps } from '#core/values/steps';
import { showWorkbook } from '#actions/openPlan';
import { publish, type Room } from '#actions/Room';
import { readWorkbook } from '#actions/readWorkbook';
import { runInSlices } from '#actions/runInSlices';
import { snapshotNow } from '#actions/snapshotNow';
import { withConstants } from '#actions/withConstants';

/** `same`: nothing had been missed. `found`: what was missed is in now. `not-read`: Excel did not answer, or it was called off. */
export type CaughtUp = 'same' | 'found' | 'not-read';

/**
 * Compares the workbook with what is known of it, and follows what differs: change events are hints, of which Excel may
 * lose some, and of a formula's new result it tells none. It writes nothing, and shows nothing while it looks.
 * @param reading calls it off
 */
export async function catchUp(room: Room, reading: AbortController): Promise<CaughtUp> {
  if (!room.live || room.reading) return 'not-read';
  room.reading = reading;
  try {
    const read = await readWorkbook(room, { signal: reading.signal });
    return read.ok && !reading.signal.aborted ? await compare(room, read.value, reading.signal) : 'not-read';
  } finally {
    if (room.reading === reading) room.reading = null;
  }
}

async function compare(room: Room, read: WorkbookSnapshot, signal: AbortSignal): Promise<CaughtUp> {
  const { live } = room;
  const was = snapshotNow(room);
  if (!live || !was) return 'not-read';
  const seen = await withConstants(room.desk.workbook, withMarksOf(was, read), live.state.layout);
  return seen.ok && !signal.aborted ? follow(room, { live, was, read, now: seen.value }, signal) : 'not-read';
}

interface Compared { readonly live: Live; readonly was: WorkbookSnapshot; readonly read: WorkbookSnapshot; readonly now: WorkbookSnapshot }

async function follow(room: Room, { live, was, read, now }: Compared, signal: AbortSignal): Promise<CaughtUp> {
  const followed = await runInSlices(followSteps(room, live, was, now), signal);
  if (signal.aborted) return 'not-read';
  if (followed === null) return (await showWorkbook(room, read, signal)).ok ? 'found' : 'not-read';
  room.snapshot = now;
  if (followed > 0) publish(room);
  else room.store.change({ checkedAt: new Date().toISOString(), isStale: false });
  return followed > 0 ? 'found' : 'same';
}

/** How rows look, and which cells are merged, is read with a whole reading only: it may take the file itself. Where rows came or went, it is read anew. */
function withMarksOf(was: WorkbookSnapshot, now: WorkbookSnapshot): WorkbookSnapshot {
  const known = new Map(was.sheets.map((sheet) => [sheet.id, sheet]));
  return { ...now, sheets: now.sheets.map((sheet) => {
    const { marks, values, facts } = known.get(sheet.id) ?? sheet;
    if (values.length !== sheet.values.length) return sheet;
    return { ...sheet, ...(marks && { marks }), ...(sheet.facts && { facts: { ...sheet.facts, merged: facts?.merged ?? null } }) };
  }) };
}

/** How many rows were followed; null where the workbook is to be read anew: after a structural edit, or where sheets or columns mean something else now. */
function* followSteps(room: Room, live: Live, was: WorkbookSnapshot, now: WorkbookSnapshot): Steps<number | null> {
  const patches = yield* differenceSteps(was, now);
  if (!patches) return null;
  const { by, corrections, answered } = room.layout;
  const { layout } = yield* recogniseRemembered(now, by, corrections, answered);
  if (JSON.stringify(layout) !== JSON.stringify(live.state.layout)) return null;
  for (const patch of patches) {
    if (live.patch(patch).isStructural) return null;
    yield;
  }
  return patches.length;
}
