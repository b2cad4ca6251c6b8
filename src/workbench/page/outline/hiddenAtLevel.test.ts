import fc from 'fast-check';
import { hiddenAtLevel, levelButtons, runsToChange } from './hiddenAtLevel';

const plan = [0, 1, 2, 2, 1, 0, 1];

test('button 1 leaves the rows outside every group, the last button leaves all', () => {
  expect(hiddenAtLevel(plan, 1)).toEqual([false, true, true, true, true, false, true]);
  expect(hiddenAtLevel(plan, 2)).toEqual([false, false, true, true, false, false, false]);
  expect(hiddenAtLevel(plan, 3)).toEqual(plan.map(() => false));
});

test('a sheet without groups has no buttons; one with groups one more than its depth', () => {
  expect(levelButtons([0, 0, 0])).toBe(0);
  expect(levelButtons(plan)).toBe(3);
});

test('only rows that change are touched, side by side in one run', () => {
  expect(runsToChange([false, false, false, true], [true, true, false, false])).toEqual([
    { first: 0, last: 1, hidden: true },
    { first: 3, last: 3, hidden: false },
  ]);
});

test('whatever was hidden, the runs lead exactly to what was wanted', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 200 }), (pairs) => {
    const now = pairs.map(([before]) => before);
    const wanted = pairs.map(([, after]) => after);
    const result = [...now];
    for (const { first, last, hidden } of runsToChange(now, wanted)) for (let row = first; row <= last; row += 1) result[row] = hidden;
    expect(result).toEqual(wanted);
  }));
});
