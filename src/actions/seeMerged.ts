import { withMerged } from '#core/layout/withMerged';
import { gapsIn } from '#core/rules/gapsIn';
import type { Room } from '#actions/Room';
import { runInSlices } from '#actions/runInSlices';
import { showAgain } from '#actions/showAgain';

/**
 * Looks for merged cells, after the plan is shown. Excel tells of them only at the cost of a person's undo list, so they
 * are read from the file as it stands, which costs no round trip: and only of sheets on which a cell is empty that every
 * row fills. Where there are any, the plan is checked anew with them. It writes nothing.
 */
export async function seeMerged(room: Room): Promise<void> {
  const { live, snapshot } = room;
  const names = live ? gapsIn(live.plan) : [];
  if (names.length === 0) return;
  const file = await room.desk.workbook.readFile();
  if (!file.ok) return;
  // What reads the file comes when it is first needed.
  const { readMerged } = await import('#xlsx/readMerged');
  const merged = await runInSlices(readMerged(file.value, names));
  // Read anew meanwhile: that reading looks for itself.
  if (!merged || !snapshot || room.snapshot !== snapshot || [...merged.values()].every(({ length }) => length === 0)) return;
  room.snapshot = withMerged(snapshot, merged);
  await showAgain(room);
}
