import { createLiveSteps, type Live } from '#core/live/createLive';
import type { Plan } from '#core/plan/Plan';
import type { Refusal, Result } from '#core/values/Result';
import { publish, type Room } from '#actions/Room';
import { runInSlices } from '#actions/runInSlices';

/** Milliseconds after which reading is tried again while somebody is typing in a cell. */
const AGAIN = 1000;

/** Reads the workbook, checks it and adds it up, in slices; what was shown stays until the new is there. */
export async function openPlan(room: Room): Promise<void> {
  room.reading?.abort();
  const reading = new AbortController();
  room.reading = reading;
  room.store.change({ phase: room.live ? room.store.state.phase : 'reading', progress: { done: 0, total: 0 } });
  const live = await readLive(room, reading.signal);
  if (room.reading !== reading) return;
  room.reading = null;
  if (!live.ok) return showRefusal(room, live.refusal);
  room.live = live.value;
  publish(room);
  // A refusal of something else stays until it is read; that of an earlier reading is over.
  const notice = room.store.state.phase === 'failed' ? null : room.store.state.notice;
  room.store.change({ phase: isEmpty(live.value.plan) ? 'empty' : 'ready', busy: null, notice });
}

async function readLive(room: Room, signal: AbortSignal): Promise<Result<Live>> {
  const onProgress = (done: number, total: number) => { if (!signal.aborted) room.store.change({ progress: { done, total } }); };
  const snapshot = await room.desk.workbook.readSnapshot({ signal, onProgress });
  if (!snapshot.ok && snapshot.refusal.code === 'cell-in-edit-mode') return waitForCell(room, signal);
  if (!snapshot.ok) return snapshot;
  const live = await runInSlices(createLiveSteps(snapshot.value), signal);
  return live ? { ok: true, value: live } : { ok: false, refusal: { code: 'cancelled', data: {} } };
}

/** Somebody is typing: Excel answers nothing until Enter. The pane says so, and goes on by itself. */
async function waitForCell(room: Room, signal: AbortSignal): Promise<Result<Live>> {
  room.store.change({ busy: 'waiting-for-cell' });
  await new Promise((resolve) => { setTimeout(resolve, AGAIN); });
  if (signal.aborted) return { ok: false, refusal: { code: 'cancelled', data: {} } };
  return readLive(room, signal);
}

function showRefusal({ store, live }: Room, refusal: Refusal): void {
  store.change({ phase: live ? store.state.phase : 'failed', isStale: live !== null, busy: null, notice: refusal });
}

function isEmpty({ elements, means }: Plan): boolean {
  return elements.every(({ isListed }) => isListed) && means.count === 0;
}
