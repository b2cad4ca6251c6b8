import { IntLists } from '#core/rules/IntLists';

const [OWNERS, ITEMS] = [3, 6];

test('lists hold what came and did not go, in whatever order', () => {
  const lists = new IntLists(OWNERS, ITEMS);
  const owners = Array.from({ length: ITEMS }, () => -1);
  let seed = 7;
  const upTo = (count: number): number => (seed = (seed * 16807) % 2147483647) % count;
  for (let step = 0; step < 400; step += 1) {
    const item = upTo(ITEMS);
    if (owners[item]! >= 0) lists.remove(owners[item]!, item);
    else lists.add(owners[item] = upTo(OWNERS), item);
    if (lists.of(owners[item]!).includes(item) === false) owners[item] = -1;
    for (let owner = 0; owner < OWNERS; owner += 1) {
      const items = owners.flatMap((each, i) => (each === owner ? [i] : []));
      expect(lists.of(owner).sort()).toEqual(items);
      expect([lists.isEmpty(owner), lists.hasSeveral(owner)]).toEqual([items.length === 0, items.length > 1]);
      expect([lists.least(owner, () => true), lists.least(owner, (each) => each % 2 === 1)]).toEqual([items[0] ?? -1, items.find((each) => each % 2 === 1) ?? -1]);
    }
  }
});

test('each item of an owner is asked for once, and none of an owner that is not there', () => {
  const lists = new IntLists(1, 3);
  for (const item of [1, 0, 2]) lists.add(0, item);
  const asked = [];
  for (let item = lists.firstOf(0); item >= 0; item = lists.after(item)) asked.push(item);
  expect([asked.sort(), lists.firstOf(1), lists.of(1), lists.hasSeveral(1)]).toEqual([[0, 1, 2], -1, [], false]);
});

test('an owner that is new, right at the end or far behind it, has what it is given', () => {
  const lists = new IntLists(1, 3);
  lists.add(0, 0);
  lists.add(1, 1);
  lists.add(5, 2);
  expect([0, 1, 2, 5].map((owner) => lists.of(owner))).toEqual([[0], [1], [], [2]]);
});
