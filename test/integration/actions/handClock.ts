import type { Clock } from '#actions/Clock';

/** A clock that stands still until a test moves it, so that nothing is waited for. */
export interface HandClock extends Clock {
  /** Moves on to the next thing that is due and does it, until nothing is left; fails when there is no end to it. */
  runAll(): Promise<void>;
  readonly isIdle: boolean;
}

/** More than this in one go is something that never rests. */
const MOST = 500;

export function handClock(): HandClock {
  let now = 0;
  let due: { at: number; act: () => Promise<void> }[] = [];
  return {
    now: () => now,
    after(milliseconds, act) {
      const entry = { at: now + milliseconds, act };
      due.push(entry);
      return () => { due = due.filter((each) => each !== entry); };
    },
    get isIdle() { return due.length === 0; },
    async runAll() {
      for (let done = 0; due.length > 0; done += 1) {
        if (done === MOST) throw new Error('It never comes to rest.');
        const next = due.reduce((first, each) => (each.at < first.at ? each : first));
        due = due.filter((each) => each !== next);
        now = Math.max(now, next.at);
        await next.act();
      }
    },
  };
}
