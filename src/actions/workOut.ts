import type { Live } from '#core/live/createLive';
import type { Steps } from '#core/values/steps';
import type { Room } from '#actions/Room';
import { runInSlices } from '#actions/runInSlices';

/**
 * Works something out of the live plan, in slices, so that the pane keeps answering; begun anew when the plan changed
 * under way. Null before the first reading. It writes nothing.
 */
export async function workOut<Outcome>(room: Room, steps: (live: Live) => Steps<Outcome>): Promise<Outcome | null> {
  for (;;) {
    const { live, store } = room;
    if (!live) return null;
    const { revision } = store.state;
    const outcome = await runInSlices(steps(live));
    if (room.live === live && store.state.revision === revision) return outcome;
  }
}
