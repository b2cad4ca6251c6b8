import { isInOrder } from './isInOrder';

test.each([
  ['AC0147', 'AC0146', 'AC0148', true],
  ['AC0147', 'AC0146', undefined, true],
  ['AC0147', undefined, 'AC0148', true],
  ['AC0147', undefined, undefined, false],
  ['AC0147', 'AC0147', 'AC0149', false],
  ['AC0147', 'AC0146', 'AC0147', false],
  ['AC0147', 'AC148', undefined, false],
  ['AC0147', 'AV0146', 'AV0148', false],
  // An O in the place of a nought: above every figure, and yet the code of no row.
  ['ACO147', 'AC0146', undefined, false],
  ['ACO147', 'AC0146', 'AC0148', false],
])('%s between %s and %s: %s', (key, before, after, expected) => {
  expect(isInOrder(key, before, after)).toBe(expected);
});
