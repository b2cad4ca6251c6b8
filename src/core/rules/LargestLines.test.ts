import fc from 'fast-check';
import { LargestLines } from './LargestLines';

/** Lines of one entry with what they measure. */
function kept(sizes: Map<number, number>, most: number): LargestLines {
  return new LargestLines(most, () => sizes.keys(), (line, other) => line < other);
}

test('the largest first, the first of equals first, and none without a size', () => {
  const sizes = new Map([[0, 5], [1, 0], [2, 9], [3, 5], [4, 7], [5, -3]]);
  const lines = kept(sizes, 3);
  expect(lines.of(0, 'euro', (line) => sizes.get(line)!)).toEqual([2, 4, 0]);
  expect(lines.of(0, 'hours', (line) => -sizes.get(line)!)).toEqual([5]);
  expect(lines.of(1, 'euro', () => 1)).toEqual([0, 1, 2]);
});

/** The largest two of these, and how often the rest was looked through. */
function two(sizes: Map<number, number>) {
  let looks = 0;
  const lines = new LargestLines(2, () => { looks += 1; return sizes.keys(); }, (line, other) => line < other);
  const largest = (): readonly number[] => lines.of(0, 'euro', (line) => sizes.get(line)!);
  const put = (line: number, size: number): void => { sizes.set(line, size); lines.add(0, line); };
  const drop = (...gone: readonly number[]): void => { for (const line of gone) { lines.remove(0, line); sizes.delete(line); } };
  return { largest, put, drop, looks: () => looks };
}
const SIX: readonly (readonly [number, number])[] = [[0, 9], [1, 8], [2, 7], [3, 6], [4, 5], [5, 4]];

test('four are known where two are asked for: the rest is looked through again once only one of them is left', () => {
  const { largest, drop, looks } = two(new Map(SIX));
  expect([largest(), looks()]).toEqual([[0, 1], 1]);
  drop(0, 1);
  expect([largest(), looks()]).toEqual([[2, 3], 1]);
  drop(2);
  expect([largest(), looks()]).toEqual([[3, 4], 2]);
});

test('a small line that comes while larger ones are out of sight is none of the largest', () => {
  const { largest, put, drop } = two(new Map(SIX));
  largest();
  drop(1, 2);
  put(6, 1);
  drop(0);
  expect(largest()).toEqual([3, 4]);
});

test('where all are known the rest is never looked through again, and the least of them counts', () => {
  const { largest, put, drop, looks } = two(new Map(SIX.slice(0, 4)));
  largest();
  drop(0, 1, 2);
  put(6, 1);
  expect([largest(), looks()]).toEqual([[3, 6], 1]);
});

test('after any lines came, went and changed they are those of a fresh look, and the rest is hardly looked at', () => {
  const edits = fc.array(fc.record({ line: fc.nat(39), size: fc.integer({ min: -2, max: 30 }), gone: fc.nat(9) }), { minLength: 1, maxLength: 120 });
  fc.assert(fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 40 }), edits, (first, changes) => {
    const sizes = new Map(first.map((size, line) => [line, size]));
    let looks = 0;
    const size = (line: number): number => sizes.get(line)!;
    const lines = new LargestLines(2, () => {
      looks += 1;
      return sizes.keys();
    }, (line, other) => line < other);
    for (const { line, size: next, gone } of [{ line: 0, size: 3, gone: 1 }, ...changes]) {
      if (sizes.has(line)) lines.remove(0, line);
      sizes.delete(line);
      if (gone > 0) sizes.set(line, next);
      if (gone > 0) lines.add(0, line);
      const fresh = [...sizes.keys()].filter((each) => size(each) > 0).sort((a, b) => size(b) - size(a) || a - b).slice(0, 2);
      expect(lines.of(0, 'euro', size)).toEqual(fresh);
    }
    // Each time the rest is looked through, three more of the largest must have gone.
    expect(looks).toBeLessThanOrEqual(2 + changes.length / 3);
  }));
});
