import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isSame, type Explained } from './Explained';
import { mutantsIn } from './mutantsIn';

const explained = JSON.parse(readFileSync(path.join(__dirname, 'explained.json'), 'utf8')) as readonly Explained[];
const files = [...new Set(explained.map(({ file }) => file))];

test.each(files)('what is explained of %s still stands there', (file) => {
  const mutants = mutantsIn(readFileSync(path.join('src', 'core', 'rules', file), 'utf8'), file).map((mutant) => ({ ...mutant, file }));
  expect(explained.filter((each) => each.file === file && !mutants.some((mutant) => isSame(each, mutant)))).toEqual([]);
});

test('each has a reason of its own, and none is open', () => {
  for (const { file, was, why } of explained) expect([file, was, why]).toEqual([file, was, expect.stringMatching(/^(?!open$).{20,}/)]);
});

test('none is explained twice', () => {
  const keys = explained.map(({ file, was, becomes, nth = 1 }) => JSON.stringify([file, was, becomes, nth]));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
