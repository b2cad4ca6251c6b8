import { madeOnce } from './madeOnce';

/** Items under the key of each, in the order in which they, and their keys, come. */
export function groupedBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) madeOnce(groups, keyOf(item), () => []).push(item);
  return groups;
}
