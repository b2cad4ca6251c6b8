import type { Note } from '#core/read/notes/Note';
import { readingNotes } from '#core/read/notes/readingNotes';
import type { Room } from '#actions/Room';
import { snapshotNow } from '#actions/snapshotNow';

interface NotesOf { readonly revision: number; readonly notes: readonly Note[] }
const made = new WeakMap<Room, NotesOf>();

/** What a planner should know of how the workbook was read, as it stands now; made once for each change of the plan. */
export function notesNow(room: Room): readonly Note[] {
  const { revision } = room.store.state;
  const known = made.get(room);
  if (known?.revision === revision) return known.notes;
  const snapshot = snapshotNow(room);
  const notes = snapshot && room.live ? readingNotes(snapshot, room.live.plan) : [];
  made.set(room, { revision, notes });
  return notes;
}
