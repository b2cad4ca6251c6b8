import { groupedBy } from './groupedBy';

test('items stand under the key of each, in the order in which they and their keys come', () => {
  expect([...groupedBy(['b1', 'a1', 'b2'], ([sign]) => sign)]).toEqual([['b', ['b1', 'b2']], ['a', ['a1']]]);
  expect([...groupedBy(new Set([1]), () => undefined), ...groupedBy([], () => '')]).toEqual([[undefined, [1]]]);
});
