/**
 * Long work as a generator: it yields between small pieces (well under 50 ms) and returns the outcome.
 * Who runs it decides when to let the page breathe; `runSteps` runs it through without a pause.
 */
export type Steps<Outcome> = Generator<void, Outcome, void>;

export function runSteps<Outcome>(steps: Steps<Outcome>): Outcome {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
