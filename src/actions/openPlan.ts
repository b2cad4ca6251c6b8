import type { Layout } from '#core/layout/Layout';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { PROFILE_SORT } from '#core/rules/profile/Profile';
import { createLiveSteps, type Live } from '#core/live/createLive';
import type { Plan } from '#core/plan/Plan';
import { createPlanStateSteps } from '#core/read/PlanState';
import { ok, refuse, type Refusal, type Result } from '#core/values/Result';
import type { Steps } from '#core/values/steps';
import { bookNow } from '#actions/bookNow';
import { profileInHand } from '#actions/ProfileInHand';
import { keptView, readLayout } from '#actions/readLayout';
import { recogniseMarked } from '#actions/recogniseMarked';
import { planIdOf } from '#actions/planIdentity';
import { publish, type Room } from '#actions/Room';
import { readWorkbook } from '#actions/readWorkbook';
import { runInSlices } from '#actions/runInSlices';

/** Milliseconds after which reading is tried again while somebody is typing in a cell. */
const AGAIN = 1000;

const CANCELLED = refuse('cancelled');

/** Reads the workbook, checks it and adds it up, in slices; what was shown stays until the new is there. */
export async function openPlan(room: Room): Promise<void> {
  room.reading?.abort();
  const reading = new AbortController();
  room.reading = reading;
  room.store.change({ phase: room.live ? room.store.state.phase : 'reading', progress: { done: 0, total: 0 } });
  const shown = await readAndShow(room, reading.signal);
  if (room.reading !== reading) return;
  room.reading = null;
  if (!shown.ok) showRefusal(room, shown.refusal);
}

/** While somebody is typing Excel answers nothing until Enter: then it begins again, for what was read may have changed. */
async function readAndShow(room: Room, signal: AbortSignal): Promise<Result<void>> {
  const onProgress = (done: number, total: number) => { if (!signal.aborted) room.store.change({ progress: { done, total } }); };
  const read = await readWorkbook(room, { signal, onProgress });
  const shown = read.ok ? await showWorkbook(room, read.value, signal) : read;
  if (shown.ok || shown.refusal.code !== 'cell-in-edit-mode') return shown;
  await waitForCell(room);
  return signal.aborted ? CANCELLED : readAndShow(room, signal);
}

/** Recognises what was read, and shows it. */
export async function showWorkbook(room: Room, read: WorkbookSnapshot, signal: AbortSignal): Promise<Result<void>> {
  const { layout } = room;
  const recognised = await recogniseMarked(room.desk.workbook, read, { recognise: (snapshot) => readLayout(layout, snapshot), signal });
  if (!recognised.ok || signal.aborted) return recognised.ok ? CANCELLED : recognised;
  room.layout = recognised.value.found;
  room.profile = profileInHand(read.parts?.get(PROFILE_SORT.namespace) ?? []);
  return await showReading(room, recognised.value.snapshot, signal) ? ok(undefined) : CANCELLED;
}

/** Reads this workbook by the layout that is in hand, and puts plan, findings and totals before the reader; false when it was called off. */
export async function showReading(room: Room, snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<boolean> {
  const { recognition } = room.layout;
  if (!recognition) return false;
  const live = await runInSlices(liveSteps(room, snapshot, recognition.layout), signal);
  if (!live || signal.aborted) return false;
  room.live = live;
  room.snapshot = snapshot;
  publish(room);
  // A refusal of something else stays until it is read; that of an earlier reading is over.
  const notice = room.store.state.phase === 'failed' ? null : room.store.state.notice;
  room.store.change({ phase: isEmpty(live.plan) ? 'empty' : 'ready', recognition, kept: keptView(room.layout, snapshot), busy: null, notice });
  return true;
}

function* liveSteps(room: Room, snapshot: WorkbookSnapshot, layout: Layout): Steps<Live> {
  const state = yield* createPlanStateSteps(snapshot, layout);
  if (room.previous?.planId === planIdOf(state.plan)) state.plan.previous = room.previous.plan;
  const book = bookNow(room, state.plan.scheme);
  const live = yield* createLiveSteps(state, book.rules);
  live.waive(book.waiverOf);
  return live;
}

/** The pane says that it waits, and goes on by itself. */
async function waitForCell({ store }: Room): Promise<void> {
  store.change({ busy: 'waiting-for-cell' });
  await new Promise((resolve) => { setTimeout(resolve, AGAIN); });
}

function showRefusal({ store, live }: Room, refusal: Refusal): void {
  store.change({ phase: live ? store.state.phase : 'failed', isStale: live !== null, busy: null, notice: refusal });
}

function isEmpty({ elements, means }: Plan): boolean {
  return elements.every(({ isListed }) => isListed) && means.count === 0;
}
