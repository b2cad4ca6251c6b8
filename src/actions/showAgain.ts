import type { Result } from '#core/values/Result';
import { ok, refuse } from '#core/values/Result';
import { showReading } from '#actions/showReading';
import type { Room } from '#actions/Room';
import { snapshotNow } from '#actions/snapshotNow';

/** Makes plan and findings anew of what was read before, with what was typed since. A reading that overtakes it is shown instead. */
export async function showAgain(room: Room): Promise<Result<void>> {
  return readAgain(room, async (signal) => {
    const snapshot = snapshotNow(room);
    return snapshot !== null && showReading(room, snapshot, signal);
  });
}

/** What a later reading overtakes is not shown. */
export async function readAgain(room: Room, work: (signal: AbortSignal) => Promise<boolean>): Promise<Result<void>> {
  room.reading?.abort();
  const reading = new AbortController();
  room.reading = reading;
  const isDone = await work(reading.signal);
  if (room.reading === reading) room.reading = null;
  return isDone ? ok(undefined) : refuse('cancelled');
}
