import fc from 'fast-check';
import { RowOffsets } from './RowOffsets';

test('a row begins where the one before it ends', () => {
  const offsets = new RowOffsets(3, (index) => [10, 20, 30][index] ?? 0);
  expect([offsets.at(0), offsets.at(1), offsets.at(2), offsets.total]).toEqual([0, 10, 30, 60]);
});

test('the row at a height is the one that covers it, whatever the heights', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 }), fc.nat(5000), (heights, y) => {
    const offsets = new RowOffsets(heights.length, (index) => heights[index] ?? 0);
    const found = offsets.indexAt(y);
    expect(offsets.at(found)).toBeLessThanOrEqual(y);
    if (found < heights.length - 1) expect(offsets.at(found + 1)).toBeGreaterThan(y);
  }));
});

test('what shows never leaves a gap, and no list is empty without need', () => {
  const offsets = new RowOffsets(100, () => 44);
  expect(offsets.between(440, 880, 2)).toEqual({ first: 8, end: 23 });
  expect(offsets.between(0, 0, 0)).toEqual({ first: 0, end: 1 });
  expect(new RowOffsets(0, () => 1).between(0, 100, 5)).toEqual({ first: 0, end: 0 });
});
