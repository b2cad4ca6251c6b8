import { KeyIndex } from './KeyIndex';

test('an index of keys is a map of lists', () => {
  const index = new KeyIndex();
  ['A', 'B', 'A', 'C', 'A'].forEach((key, i) => index.add(key, i));
  expect([...index]).toEqual([['A', [0, 2, 4]], ['B', [1]], ['C', [3]]]);
  index.put('A', [2]);
  index.put('B', []);
  index.put('D', [0, 5]);
  index.put('E', []);
  expect([[...index.keys()], [...index.values()], index.size]).toEqual([['A', 'C', 'D'], [[2], [3], [0, 5]], 3]);
  expect([index.has('B'), index.get('B'), index.firstOf('B'), index.has('A'), index.get('E')]).toEqual([false, undefined, -1, true, undefined]);
  index.put('B', [1]);
  const seen: unknown[] = [];
  index.forEach((value, key) => seen.push([key, value]));
  expect(seen).toEqual([['A', [2]], ['B', [1]], ['C', [3]], ['D', [0, 5]]]);
  expect(index.size).toBe(4);
});
