import type { Layout } from '#core/layout/Layout';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { createLiveSteps, type Live } from '#core/live/createLive';
import type { Plan } from '#core/plan/Plan';
import { createPlanStateSteps } from '#core/read/PlanState';
import type { Steps } from '#core/values/steps';
import { bookNow } from '#actions/bookNow';
import { keptView } from '#actions/readLayout';
import { planIdOf } from '#actions/planIdentity';
import { publish, type Room } from '#actions/Room';
import { runInSlices } from '#actions/runInSlices';

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

function isEmpty({ elements, means }: Plan): boolean {
  return elements.every(({ isListed }) => isListed) && means.count === 0;
}
