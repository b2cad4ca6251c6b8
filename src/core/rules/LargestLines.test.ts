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

test('after any lines came, went and changed they are those of a fresh look, and the rest is hardly looked at', () => {
  const edits = fc.array(fc.record({ line: fc.nat(199), size: fc.integer({ min: -2, max: 30 }), gone: fc.nat(9) }), { minLength: 1, maxLength: 120 });
  fc.assert(fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 200 }), edits, (first, changes) => {
    const sizes = new Map(first.map((size, line) => [line, size]));
    let looks = 0;
    const size = (line: number): number => sizes.get(line)!;
    const lines = new LargestLines(5, () => {
      looks += 1;
      return sizes.keys();
    }, (line, other) => line < other);
    for (const { line, size: next, gone } of [{ line: 0, size: 3, gone: 1 }, ...changes]) {
      if (sizes.has(line)) lines.remove(0, line);
      sizes.delete(line);
      if (gone > 0) sizes.set(line, next);
      if (gone > 0) lines.add(0, line);
      const fresh = [...sizes.keys()].filter((each) => size(each) > 0).sort((a, b) => size(b) - size(a) || a - b).slice(0, 5);
      expect(lines.of(0, 'euro', size)).toEqual(fresh);
    }
    // Each time the rest is looked through, five more of the largest must have gone.
    expect(looks).toBeLessThanOrEqual(2 + changes.length / 5);
  }));
});
