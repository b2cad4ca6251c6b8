import type { Ground, Step } from '#workbook/change/Step';

/** A call that changes nothing and answers: it says how far a batch came. */
const CALL = 'getCount';

/**
 * How far a batch came when it failed. Excel answers what it did before the action that failed, so that a mark behind
 * each step tells whether the step was done.
 */
export class Marks {
  private readonly placed = new Map<Step, OfficeExtension.ClientResult<number>>();

  constructor(private readonly ground: Ground) {}

  place(step: Step): void {
    this.placed.set(step, this.ground.context.workbook.worksheets.getCount());
  }

  /** The steps that were done before this failure, in order. */
  done(steps: readonly Step[], failure: unknown): Step[] {
    const first = steps.findIndex((step) => !this.isIn(step));
    const count = first < 0 ? steps.length : first;
    // Nothing is known to be done but what has its mark; where the mark itself failed, its step had just been done.
    return steps.slice(0, count + (isAtMark(failure) ? 1 : 0));
  }

  /** The same, where the step in which Excel failed is asked about: a row may be in although its answer is not. */
  async doneBefore(steps: readonly Step[], failure: unknown): Promise<Step[]> {
    const done = this.done(steps, failure);
    const next = steps[done.length];
    if (isAtMark(failure) || !next?.ask) return done;
    const isDone = next.ask();
    await this.ground.context.sync();
    return isDone() ? [...done, next] : done;
  }

  private isIn(step: Step): boolean {
    try {
      return this.placed.get(step)?.value !== undefined;
    } catch {
      return false;
    }
  }
}

function isAtMark(failure: unknown): boolean {
  const { debugInfo } = failure as { debugInfo?: { statement?: string } };
  return debugInfo?.statement?.includes(CALL) ?? false;
}
