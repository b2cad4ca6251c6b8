import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeReading } from './kit/describeReading';
import { readBook } from './kit/readBook';
import { textBook } from '#xlsx/book/textBook.testing';

// Each folder is a case: `workbook.txt` draws a workbook, `expected.txt` says what must be made of it.
// `UPDATE_GOLDEN=1 npx jest --selectProjects golden` writes what is made of them now; read the diff before keeping it.
const cases = readdirSync(__dirname, { withFileTypes: true }).filter((each) => each.isDirectory() && each.name !== 'kit').map(({ name }) => name);

test.each(cases)('%s', async (name) => {
  const expected = join(__dirname, name, 'expected.txt');
  const made = describeReading(await readBook(textBook(readFileSync(join(__dirname, name, 'workbook.txt'), 'utf8'))));
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(expected, made);
  expect(existsSync(expected)).toBe(true);
  expect(made).toBe(readFileSync(expected, 'utf8'));
  // A plan with no mistakes gives no alarm: a tip at most.
  if (name.startsWith('schoon-')) expect(made).not.toMatch(/!\S+ (?:fout|waarschuwing) /);
});

test('there are enough cases to speak of, and enough of them clean', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(cases.filter((name) => name.startsWith('schoon-')).length).toBeGreaterThanOrEqual(5);
});

test('the table of README.md names folders that exist, and every folder', () => {
  const rows = readFileSync(join(__dirname, 'README.md'), 'utf8').split('\n').filter((line) => /^\| (?!what|-)/.test(line));
  const named = rows.map((line) => line.split('|')[2]!.split(',').map((name) => name.trim()));
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(named.filter((names) => names.length === 0 || names.some((name) => !cases.includes(name)))).toEqual([]);
  expect(cases.filter((name) => !named.flat().includes(name))).toEqual([]);
});
