import fc from 'fast-check';
import { editDistance } from '#core/values/editDistance';

test('a letter put in, taken away, replaced, or two neighbours that changed places are one slip each', () => {
  expect([editDistance('gd', 'gd'), editDistance('', 'gd'), editDistance('gd', '')]).toEqual([0, 2, 2]);
  expect([editDistance('uitgave', 'uitgve'), editDistance('uitgave', 'uitgaave'), editDistance('uitgave', 'uitgeve'), editDistance('uitgave', 'uitgvae')]).toEqual([1, 1, 1, 1]);
  expect([editDistance('gd', 'dg'), editDistance('abc', 'cab'), editDistance('ontvangst', 'otnvagnst')]).toEqual([1, 2, 2]);
});

test('it is the same both ways, and none only between equals', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(fc.property(word, word, (a, b) => {
    expect(editDistance(a, b)).toBe(editDistance(b, a));
    expect(editDistance(a, b) === 0).toBe(a === b);
  }), { numRuns: 300 });
});
