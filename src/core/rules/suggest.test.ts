import { pick, replaceFixes, type Suggestion } from '#core/rules/suggest';
import { codeKey } from '#core/values/code';
import type { Edit } from '#core/edits/Edit';

const coded = (...codes: readonly string[]) => codes.map((code, i) => ({ code, title: `Titel ${i}`, key: codeKey(code) }));

test('at most three are offered, in the order of their codes, whatever they were found by', () => {
  expect(pick(coded('C', 'E', 'A', 'D', 'B')).map(({ code }) => code)).toEqual(['A', 'B', 'C']);
  expect(pick(coded('A', 'B', 'C', 'D', 'E')).map(({ code }) => code)).toEqual(['A', 'B', 'C']);
  expect(pick(coded('B', 'A')).map(({ code }) => code)).toEqual(['A', 'B']);
  expect(pick([])).toEqual([]);
});

test('of doubles the first is offered', () => {
  expect(pick(coded('k 1', 'K1', 'K2'))).toEqual([{ code: 'K2', title: 'Titel 2', isCertain: false }, { code: 'k 1', title: 'Titel 0', isCertain: false }]);
});

test('one that alone has a name is certain; one that is a slip away never is', () => {
  expect(pick(coded('K1', 'k1'))).toEqual([{ code: 'K1', title: 'Titel 0', isCertain: true }]);
  expect(pick(coded('K1', 'K2')).map(({ isCertain }) => isCertain)).toEqual([false, false]);
  expect(pick(coded('K1'), false)).toEqual([{ code: 'K1', title: 'Titel 0', isCertain: false }]);
});

test('what can be written is a fix', () => {
  const suggestions: readonly Suggestion[] = [{ code: 'K1', title: 'Een', isCertain: true }, { code: 'K2', title: 'Twee', isCertain: false }];
  const edit = (value: string): Edit => ({ value }) as Edit;
  expect(replaceFixes(suggestions, (code) => (code === 'K1' ? edit(code) : null))).toEqual([{ id: 'replace', isSafe: true, data: { code: 'K1', title: 'Een' }, edits: [edit('K1')] }]);
});
