import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { PROFILE_SORT } from '#core/rules/profile/Profile';
import { ok, refuse, type Refusal, type Result } from '#core/values/Result';
import { profileInHand } from '#actions/ProfileInHand';
import { readLayout } from '#actions/readLayout';
import { recogniseMarked } from '#actions/recogniseMarked';
import type { Room } from '#actions/Room';
import { readWorkbook } from '#actions/readWorkbook';
import { seeMerged } from '#actions/seeMerged';
import { showReading } from '#actions/showReading';

/** Milliseconds after which reading is tried again while somebody is typing in a cell. */
const AGAIN = 1000;

const CANCELLED = refuse('cancelled');

/**
 * Reads the workbook, checks it and adds it up, in slices; what was shown stays until the new is there.
 * @param isFullLook whether a person asked for it: then what only the file tells is looked for everywhere
 */
export async function openPlan(room: Room, isFullLook = false): Promise<void> {
  room.reading?.abort();
  const reading = new AbortController();
  room.reading = reading;
  room.store.change({ phase: room.live ? room.store.state.phase : 'reading', progress: { done: 0, total: 0 } });
  const shown = await readAndShow(room, reading.signal, isFullLook);
  if (room.reading !== reading) return;
  room.reading = null;
  if (!shown.ok) showRefusal(room, shown.refusal);
}

/** While somebody is typing Excel answers nothing until Enter: then it begins again, for what was read may have changed. */
async function readAndShow(room: Room, signal: AbortSignal, isFullLook: boolean): Promise<Result<void>> {
  const onProgress = (done: number, total: number) => { if (!signal.aborted) room.store.change({ progress: { done, total } }); };
  const read = await readWorkbook(room, { signal, onProgress });
  const shown = read.ok ? await showWorkbook(room, read.value, signal, isFullLook) : read;
  if (shown.ok || shown.refusal.code !== 'cell-in-edit-mode') return shown;
  await waitForCell(room);
  return signal.aborted ? CANCELLED : readAndShow(room, signal, isFullLook);
}

/** Recognises what was read, and shows it. */
export async function showWorkbook(room: Room, read: WorkbookSnapshot, signal: AbortSignal, isFullLook = false): Promise<Result<void>> {
  const { layout } = room;
  const recognised = await recogniseMarked(room.desk.workbook, read, { recognise: (snapshot) => readLayout(layout, snapshot), signal });
  if (!recognised.ok || signal.aborted) return recognised.ok ? CANCELLED : recognised;
  room.layout = recognised.value.found;
  room.profile = profileInHand(read.parts?.get(PROFILE_SORT.namespace) ?? []);
  if (!await showReading(room, recognised.value.snapshot, signal)) return CANCELLED;
  void seeMerged(room, isFullLook);
  return ok(undefined);
}

/** The pane says that it waits, and goes on by itself. */
async function waitForCell({ store }: Room): Promise<void> {
  store.change({ busy: 'waiting-for-cell' });
  await new Promise((resolve) => { setTimeout(resolve, AGAIN); });
}

function showRefusal({ store, live }: Room, refusal: Refusal): void {
  store.change({ phase: live ? store.state.phase : 'failed', isStale: live !== null, busy: null, notice: refusal });
}
