import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeReading } from './kit/describeReading';
import { mendBook } from './kit/mendBook';
import { readBook } from './kit/readBook';
import { textBook } from '#xlsx/book/textBook.testing';

// Each folder is a case: `workbook.txt` draws a workbook, `expected.txt` says what must be made of it.
// `UPDATE_GOLDEN=1 npx jest --selectProjects golden` writes what is made of them now; read the diff before keeping it.
const cases = readdirSync(__dirname, { withFileTypes: true }).filter((each) => each.isDirectory() && each.name !== 'kit').map(({ name }) => name);

test.each(cases)('%s', async (name) => {
  const expected = join(__dirname, name, 'expected.txt');
  const made = describeReading(await readBook(bookOf(name)));
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(expected, made);
  expect(existsSync(expected)).toBe(true);
  expect(made).toBe(readFileSync(expected, 'utf8'));
  // A plan with no mistakes gives no alarm: a tip at most.
  if (name.startsWith('schoon-')) expect(made).not.toMatch(/!\S+ (?:fout|waarschuwing) /);
});

const bookOf = (name: string) => textBook(readFileSync(join(__dirname, name, 'workbook.txt'), 'utf8'));

test.each(cases)('%s: each row is found again and written to, and all is taken back', async (name) => {
  const { asked, written, strayed, refused, before, after } = await mendBook(bookOf(name));
  // What a formula says, nobody writes over.
  expect(refused.filter((each) => !each.endsWith(' cell-has-formula'))).toEqual([]);
  expect([strayed, written + refused.length, written > 0]).toEqual([[], asked, true]);
  expect(after).toBe(before);
});

test.each(cases)('%s: with rows put in above, nothing is written to another row', async (name) => {
  const { asked, written, strayed, refused, before, after } = await mendBook(bookOf(name), { put: 2 });
  expect(strayed).toEqual([]);
  expect(refused.filter((each) => !/ (?:cell-has-formula|row-not-unique|row-gone)$/u.test(each))).toEqual([]);
  // Rows that are alike in all that tells rows apart are refused.
  expect([asked >= written, written > 0]).toEqual([true, true]);
  found.push(written / asked);
  expect(after).toBe(before);
});

/** Of each case, the share of its rows that were found again. */
const found: number[] = [];

test('nearly all rows are found again', () => {
  expect(found.length === 0 || found.reduce((sum, share) => sum + share, 0) / found.length > 0.9).toBe(true);
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
