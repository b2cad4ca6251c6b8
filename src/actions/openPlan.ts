import type { Layout } from '#core/layout/Layout';
import { LAYOUT_SORT } from '#core/layout/memory/StoredLayout';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { createLiveSteps, type Live } from '#core/live/createLive';
import type { Plan } from '#core/plan/Plan';
import { createPlanStateSteps } from '#core/read/PlanState';
import type { Refusal, Result } from '#core/values/Result';
import type { Steps } from '#core/values/steps';
import { keptView, readLayout } from '#actions/readLayout';
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
  const read = await readWorkbook(room, reading.signal);
  const isShown = read.ok && await showWorkbook(room, read.value, reading.signal);
  if (room.reading !== reading) return;
  room.reading = null;
  if (!isShown) showRefusal(room, read.ok ? { code: 'cancelled', data: {} } : read.refusal);
}

/** Recognises what was read, and shows it; false when it was called off. */
async function showWorkbook(room: Room, snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<boolean> {
  const layout = await runInSlices(readLayout(room.layout, snapshot), signal);
  if (!layout || signal.aborted) return false;
  room.layout = layout;
  return showReading(room, snapshot, signal);
}

/** Reads this workbook by the layout that is in hand, and puts plan, findings and totals before the reader; false when it was called off. */
export async function showReading(room: Room, snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<boolean> {
  const { recognition } = room.layout;
  if (!recognition) return false;
  const live = await runInSlices(liveSteps(snapshot, recognition.layout), signal);
  if (!live || signal.aborted) return false;
  room.live = live;
  room.snapshot = snapshot;
  publish(room);
  // A refusal of something else stays until it is read; that of an earlier reading is over.
  const notice = room.store.state.phase === 'failed' ? null : room.store.state.notice;
  room.store.change({ phase: isEmpty(live.plan) ? 'empty' : 'ready', recognition, kept: keptView(room.layout, snapshot), busy: null, notice });
  return true;
}

function* liveSteps(snapshot: WorkbookSnapshot, layout: Layout): Steps<Live> {
  return yield* createLiveSteps(yield* createPlanStateSteps(snapshot, layout));
}

async function readWorkbook(room: Room, signal: AbortSignal): Promise<Result<WorkbookSnapshot>> {
  const onProgress = (done: number, total: number) => { if (!signal.aborted) room.store.change({ progress: { done, total } }); };
  const snapshot = await room.desk.workbook.readSnapshot({ signal, onProgress, parts: [LAYOUT_SORT.namespace] });
  return !snapshot.ok && snapshot.refusal.code === 'cell-in-edit-mode' ? waitForCell(room, signal) : snapshot;
}

/** Somebody is typing: Excel answers nothing until Enter. The pane says so, and goes on by itself. */
async function waitForCell(room: Room, signal: AbortSignal): Promise<Result<WorkbookSnapshot>> {
  room.store.change({ busy: 'waiting-for-cell' });
  await new Promise((resolve) => { setTimeout(resolve, AGAIN); });
  if (signal.aborted) return { ok: false, refusal: { code: 'cancelled', data: {} } };
  return readWorkbook(room, signal);
}

function showRefusal({ store, live }: Room, refusal: Refusal): void {
  store.change({ phase: live ? store.state.phase : 'failed', isStale: live !== null, busy: null, notice: refusal });
}

function isEmpty({ elements, means }: Plan): boolean {
  return elements.every(({ isListed }) => isListed) && means.count === 0;
}
