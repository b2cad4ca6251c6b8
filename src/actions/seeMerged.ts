import { withMerged, type MergedCells } from '#core/layout/withMerged';
import { gapsIn } from '#core/rules/gapsIn';
import type { Room } from '#actions/Room';
import { runInSlices } from '#actions/runInSlices';
import { showAgain } from '#actions/showAgain';

/**
 * Looks for merged cells, after the plan is shown. Excel tells of them only at the cost of a person's undo list, so they
 * are read from the file as it stands, which costs no round trip: and only of sheets on which a cell is empty that rows
 * fill, unless a person asked for a full look. Where there are any, the plan is checked anew with them. It writes nothing.
 */
export async function seeMerged(room: Room, isFullLook: boolean): Promise<void> {
  const { live, snapshot, reading } = room;
  const merged = live && await mergedIn(room, gapsIn(live.plan, isFullLook));
  // Another reading has been, or is under way: that one looks for itself, and must not be called off.
  const isOvertaken = room.snapshot !== snapshot || (room.reading !== null && room.reading !== reading);
  if (!merged || !snapshot || isOvertaken) return;
  room.snapshot = withMerged(snapshot, merged);
  await showAgain(room);
}

/** Null where none of these sheets has any, or the file is not to be had. */
async function mergedIn({ desk }: Room, names: readonly string[]): Promise<MergedCells | null> {
  const file = names.length > 0 ? await desk.workbook.readFile() : null;
  if (!file?.ok) return null;
  // What reads the file comes when it is first needed.
  const { readMerged } = await import('#xlsx/readMerged');
  const merged = await runInSlices(readMerged(file.value, names));
  return merged && !isNothing(merged) ? merged : null;
}

function isNothing(merged: MergedCells): boolean {
  return [...merged.values()].every(({ length }) => length === 0);
}
