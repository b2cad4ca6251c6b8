import fc from 'fast-check';
import { retryDelay } from './retryDelay';

const now = Date.parse('2026-03-29T01:30:00Z');
const busy = (retryAfter: string | null) => ({ kind: 'answered' as const, status: 503, type: '', text: '', retryAfter });

test.each([
  ['7', 7_000], ['0', 0], ['30', 30_000], ['31', null], ['99999999999', 500],
  ['Sun, 29 Mar 2026 01:30:10 GMT', 10_000], ['Sun, 29 Mar 2026 01:00:00 GMT', 0], ['soon', 500], ['-5', null],
])('Retry-After %p', (asked, expected) => {
  // `-5` is read as a date by lenient clocks: whatever it gives, it is no negative wait.
  const delay = retryDelay(1, busy(asked), 1, now);
  if (asked === '-5') expect(delay === null || delay >= 0).toBe(true);
  else expect(delay).toBe(expected);
});

test('without a word it doubles, spread over its upper half', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 4 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
    const delay = retryDelay(attempt, { kind: 'unreached' }, random, now)!;
    const full = 500 * 2 ** (attempt - 1);
    expect(delay).toBeGreaterThanOrEqual(full / 2);
    expect(delay).toBeLessThanOrEqual(full);
  }));
});
