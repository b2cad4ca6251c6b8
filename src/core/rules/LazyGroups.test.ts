import { LazyGroups } from '#core/rules/LazyGroups';

const ofWords = (words: string[]) => ({ words, groups: new LazyGroups(() => words.length, (item) => words[item]!) });

test('items stand by their key, and an empty key is no group', () => {
  const { groups } = ofWords(['OD1', '', 'OD1', 'OD12']);
  expect([[...groups.of('OD1')], [...groups.of('')], [...groups.of('OD3')]]).toEqual([[0, 2], [], []]);
  expect(groups.near('OD11')).toEqual([0, 2, 3]);
  expect(ofWords(['']).groups.near('OD1')).toEqual([]);
});

test('what comes and goes is followed, before and after the first question', () => {
  const { words, groups } = ofWords(['OD1', 'OD2']);
  groups.remove(1);
  words[1] = 'OD1';
  groups.add(1);
  expect([...groups.of('OD1')]).toEqual([0, 1]);
  expect([groups.near('OD31'), groups.near('X9')]).toEqual([[0, 1], []]);
  groups.remove(0);
  words[0] = 'OD3';
  groups.add(0);
  expect([[...groups.of('OD1')], [...groups.of('OD3')], groups.near('OD31')]).toEqual([[1], [0], [1, 0]]);
});
