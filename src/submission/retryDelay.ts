import type { Sent } from './sendOnce';

const FIRST = 500;
/** Nobody sits before the pane for longer than this; better to say that the register is busy. */
const LONGEST = 30_000;

/**
 * Milliseconds to wait after the n-th attempt: what the register asks, else twice as long each time, spread so that
 * fourteen panes do not come back at once. null when it asks for longer than a person waits.
 */
export function retryDelay(attempt: number, sent: Sent | null, random: number, now: number = Date.now()): number | null {
  const asked = sent?.kind === 'answered' ? readRetryAfter(sent.retryAfter, now) : null;
  const delay = asked ?? FIRST * 2 ** (attempt - 1) * (0.5 + random / 2);
  return delay > LONGEST ? null : delay;
}

/** Seconds, or a date. */
function readRetryAfter(text: string | null, now: number): number | null {
  if (text === null) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
