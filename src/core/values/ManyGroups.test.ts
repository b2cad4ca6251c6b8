import { ManyGroups } from '#core/values/ManyGroups';

const ofWords = (words: string[][]) => new ManyGroups(() => words.length, (item) => words[item]!);

test('items stand under each of their keys', () => {
  const groups = ofWords([['HSD1', 'HSD2'], [], ['HSD2']]);
  expect(['HSD1', 'HSD2', 'HSD3'].map((key) => [...groups.of(key)])).toEqual([[0], [0, 2], []]);
});

test('what comes and goes is followed, before and after the first question', () => {
  const words = [['HSD1'], ['HSD1']];
  const groups = ofWords(words);
  groups.remove(1);
  words[1] = ['HSD2', 'HSD3'];
  groups.add(1);
  words.push(['HSD3']);
  groups.add(2);
  expect(['HSD1', 'HSD2', 'HSD3'].map((key) => [...groups.of(key)])).toEqual([[0], [1], [1, 2]]);
  groups.remove(1);
  words[1] = ['HSD1'];
  groups.add(1);
  expect(['HSD1', 'HSD2', 'HSD3'].map((key) => [...groups.of(key)])).toEqual([[0, 1], [], [2]]);
});
