import fc from 'fast-check';
import { sortSteps } from './sortSteps';
import { runSteps } from './steps';

test('it sorts as Array.sort does, and leaves what it was given', () => {
  fc.assert(fc.property(fc.array(fc.record({ key: fc.nat(20), at: fc.nat() }), { maxLength: 60 }), (items) => {
    const given = [...items];
    expect(runSteps(sortSteps(items, (a, b) => a.key - b.key))).toEqual([...items].sort((a, b) => a.key - b.key));
    expect(items).toEqual(given);
  }));
});

test('no piece compares more than some fifty thousand times, whatever the number of items', () => {
  const items = Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 40_009);
  let [now, most] = [0, 0];
  const steps = sortSteps(items, (a, b) => { now += 1; return a - b; });
  let step = steps.next();
  for (; !step.done; step = steps.next()) { most = Math.max(most, now); now = 0; }
  expect(step.value).toEqual([...items].sort((a, b) => a - b));
  expect(most).toBeLessThan(60_000);
});
