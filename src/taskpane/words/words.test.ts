import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { en } from './en';
import { nl } from './nl';

/** What a refusal tells of: whatever it asks for; it reads as a text too. */
const WITH_ALL = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => 'x' : 'x') });
/** What a remark on a row of a file tells of. */
const OF_A_ROW = { header: 'x', value: 'x', other: 'x', rows: [2, 3] };

function givenTo(path: string): readonly unknown[] {
  if (path.startsWith('/refusals/')) return [WITH_ALL];
  if (path.startsWith('/remarks/')) return [2, OF_A_ROW];
  return [2, 'x', path.startsWith('/doubles/') ? OF_A_ROW.rows : 2];
}

/** Every word of a dictionary by its path; functions by what they say of a few numbers and texts. */
function leaves(words: unknown, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  if (typeof words === 'string') found.set(path, words);
  else if (typeof words === 'function') found.set(`${path}()`, String((words as (...args: unknown[]) => unknown)(...givenTo(path))));
  else for (const [key, value] of Object.entries(words as object)) for (const [at, text] of leaves(value, `${path}/${key}`)) found.set(at, text);
  return found;
}

const dutch = leaves(nl);
const english = leaves(en);
/** Empty on purpose: a remark that only the English pane needs. */
const MAY_BE_EMPTY = new Set(['/help/ruleInDutch']);

test('Dutch and English have the same words', () => {
  expect([...english.keys()]).toEqual([...dutch.keys()]);
});

test.each([['nl', dutch], ['en', english]] as const)('no word of %s is empty or half made', (_language, words) => {
  const bad = [...words].filter(([path, text]) => (text.trim() === '' && !MAY_BE_EMPTY.has(path)) || /undefined|\[object|NaN/.test(text));
  expect(bad).toEqual([]);
});

test('one and more are told apart', () => {
  expect([nl.head.errors(1), nl.head.errors(2)]).toEqual(['1 fout', '2 fouten']);
  expect([nl.changes.refused(1), nl.changes.refused(3)]).toEqual([
    '1 cel bleef ongemoeid: zie waarom', '3 cellen bleven ongemoeid: zie waarom',
  ]);
  expect(en.controle.fixAllTitle(1)).toBe('Change 1 cell?');
});

const ownFiles = readdirSync(path.join(__dirname, '..'), { withFileTypes: true })
  .filter((each) => each.isDirectory() && existsSync(path.join(__dirname, '..', each.name, 'words.ts'))).map(({ name }) => name);

test('each tool that has words of its own has them in both languages, none empty', () => {
  for (const folder of ownFiles) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which folders there are is only known here
    const own = require(`../${folder}/words`) as { WORDS: Record<'nl' | 'en', unknown> };
    const [ownDutch, ownEnglish] = [leaves(own.WORDS.nl), leaves(own.WORDS.en)];
    expect([folder, [...ownEnglish.keys()]]).toEqual([folder, [...ownDutch.keys()]]);
    expect([...ownDutch, ...ownEnglish].filter(([, text]) => text.trim() === '' || /undefined|\[object|NaN/.test(text))).toEqual([]);
  }
});
