import type { Steps } from '#core/values/steps';

/** Milliseconds of work between two pauses: well under the 50 at which a page begins to stutter. */
const SLICE = 12;

/** Runs long work in slices, so that the pane keeps answering; null when it was called off. */
export async function runInSlices<Outcome>(steps: Steps<Outcome>, signal?: AbortSignal): Promise<Outcome | null> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breath();
    if (signal?.aborted) return null;
    until = performance.now() + SLICE;
  }
}

function breath(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}
