import { standingOut } from './standingOut';

const ALIKE = { spread: 1.25, share: 0.8 };

test.each([
  [1000, [100, 100, 100], 10], [10_000, [90, 100, 110], 100], [10, [100, 100, 100], 0.1], [1, [100, 100, 100], 0.01],
  // One odd amount among the others does not hide it.
  [1000, [100, 100, 100, 100, 250], 10], [1000, [40, 100, 100, 100, 100], 10],
  // What lies just at the border of alike is alike.
  [1000, [100, 100, 100, 100, 300], 10], [1000, [80, 100, 125], 10], [1000, [100 / 3, 100, 100, 100, 100], 10],
])('%d stands out of %p', (amount, others, times) => {
  expect(standingOut(amount, others, ALIKE)).toEqual({ usual: 100, times });
});

test.each([
  ['it is no power of ten', 400, [100, 100, 100]], ['it is only near one', 1300, [100, 100, 100]],
  ['another is as high', 1000, [100, 100, 100, 900]], ['the others are not alike', 1000, [60, 100, 200]], ['it is as they are', 100, [100, 100, 100]],
])('nothing where %s', (_, amount, others) => {
  expect(standingOut(amount, others, ALIKE)).toBeNull();
});
