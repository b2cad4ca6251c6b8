import { wait } from './wait';

test('ends after its time, or at once when told to stop', async () => {
  const start = performance.now();
  await wait(30);
  expect(performance.now() - start).toBeGreaterThanOrEqual(25);
  const stop = new AbortController();
  const waiting = wait(3_600_000, stop.signal);
  stop.abort();
  await waiting;
  await wait(3_600_000, stop.signal);
});
