import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Book } from '#xlsx/book/Book';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import { generatedBook } from '../actions/opened';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'doelboom-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => join(folder, name);

async function bookOf(name: string): Promise<Book> {
  const book = await readXlsx(await readFile(inFolder(name)));
  if (!book.ok) throw new Error(book.refusal.code);
  return book.value;
}

const rows = ({ sheets }: Book, name: string) => sheets.find((sheet) => sheet.name === name)!.cells.map((row) => row.map((cell) => cell?.v ?? ''));

beforeAll(async () => { await writeFile(inFolder('plan.xlsx'), await writeXlsx(generatedBook())); });
writeFileSync(inFolder('kostenplaatsen.csv'), 'Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot\n00099;Nieuwe plaats;Burgerzaken;2026;\n00100;=1+1;Burgerzaken;2026;\n');
writeFileSync(inFolder('onbekend.csv'), 'Iets;Anders\n1;2\n');

test('without a new file it says what would change and what that touches, and writes nothing', async () => {
  const before = await readFile(inFolder('plan.xlsx'));
  const { status, out } = await run('lists', inFolder('kostenplaatsen.csv'), '--into', inFolder('plan.xlsx'));
  expect([status, out]).toEqual([0, expect.stringMatching(/^kostenplaatsen \(Kostenplaatsen\): 2 new, 0 changed, 0 closed, \d+ gone, 0 same; touches [1-9]\d* lines and [1-9]\d* elements\nnothing was written/)]);
  expect(await readFile(inFolder('plan.xlsx'))).toEqual(before);
});

test('a list is taken over into a new file, by whom and from where noted; the second time only what is gone still differs', async () => {
  const { status, out } = await run('lists', inFolder('kostenplaatsen.csv'), '--into', inFolder('plan.xlsx'), '-o', inFolder('nieuw.xlsx'), '--by', 'An Peeters', '--gone', '2026', '--json');
  const { lists: [list] } = JSON.parse(out) as { lists: { list: string; counts: Record<string, number>; left: string[] }[] };
  expect([status, list?.list, list?.counts.new, list?.left]).toEqual([0, 'kostenplaatsen', 2, []]);
  const book = await bookOf('nieuw.xlsx');
  const kostenplaatsen = rows(book, 'Kostenplaatsen');
  expect(kostenplaatsen.filter(([code]) => String(code).startsWith('00')).map((row) => row.slice(0, 4))).toEqual([['00099', 'Nieuwe plaats', 'Burgerzaken', 2026], ['00100', '=1+1', 'Burgerzaken', 2026]]);
  expect(kostenplaatsen[1]!.slice(4)).toEqual([2026, expect.stringMatching(/^Niet meer in kostenplaatsen\.csv/)]);
  expect(rows(book, 'Herkomst')[1]!.slice(0, 5)).toEqual(['Kostenplaatsen', 'kostenplaatsen.csv', expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/), 'An Peeters', 2]);
  const again = JSON.parse((await run('lists', inFolder('kostenplaatsen.csv'), '--into', inFolder('nieuw.xlsx'), '--json')).out) as typeof JSON & { lists: { counts: Record<string, number> }[] };
  expect(again.lists[0]?.counts).toMatchObject({ new: 0, changed: 0, closed: 0, same: 2 });
});

test('the workbook itself is only written over when that is forced', async () => {
  await writeFile(inFolder('zelf.xlsx'), await readFile(inFolder('plan.xlsx')));
  const taken = ['lists', inFolder('kostenplaatsen.csv'), '--into', inFolder('zelf.xlsx'), '-o', inFolder('zelf.xlsx')];
  const refused = await run(...taken);
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('is the file itself')]);
  expect(await readFile(inFolder('zelf.xlsx'))).toEqual(await readFile(inFolder('plan.xlsx')));
  expect((await run(...taken, '--force')).status).toBe(0);
  expect(rows(await bookOf('zelf.xlsx'), 'Kostenplaatsen').some(([code]) => code === '00099')).toBe(true);
});

test('what is gone is taken out where that is asked', async () => {
  expect((await run('lists', inFolder('kostenplaatsen.csv'), '--into', inFolder('plan.xlsx'), '-o', inFolder('kort.xlsx'), '--gone', 'remove')).status).toBe(0);
  expect(rows(await bookOf('kort.xlsx'), 'Kostenplaatsen').filter(([code]) => code !== '').map(([code]) => code)).toEqual(['Code', '00099', '00100']);
});

test.each([
  [['--into', inFolder('plan.xlsx')], 'name one file with lists'],
  [[inFolder('kostenplaatsen.csv')], '--into PLAN.xlsx'],
  [[inFolder('onbekend.csv'), '--into', inFolder('plan.xlsx'), '-o', inFolder('x.xlsx')], 'no list recognised; name it with --as'],
  [[inFolder('kostenplaatsen.csv'), '--into', inFolder('plan.xlsx'), '--as', 'rekeningen'], '--as takes one of'],
  [[inFolder('kostenplaatsen.csv'), '--into', inFolder('plan.xlsx'), '--gone', 'weg'], '--gone takes'],
  [[inFolder('kostenplaatsen.csv'), '--into', inFolder('niet.xlsx')], 'there is no such file'],
])('asked wrongly, it says what is missing and writes nothing: %j', async (args, text) => {
  const { status, err } = await run('lists', ...args);
  expect([status, err.includes(text)]).toEqual([2, true]);
  expect(existsSync(inFolder('x.xlsx'))).toBe(false);
});

test('a list with a row for each year: what is not certain is counted by what is the matter, doubled rows as one says, an amount that is not known is misuse', async () => {
  await writeFile(inFolder('bw.csv'), 'Budgetplaats;Naam;Jaar;Budget\nBW1;Post;2026;10\nBW1;Post;2026;20\nBW1;Post;ooit;5\nBW1;Post;2027;7\n');
  const [list] = (JSON.parse((await run('lists', inFolder('bw.csv'), '--into', inFolder('plan.xlsx'), '--json')).out) as { lists: { list: string; counts: Record<string, number>; remarks: Record<string, number> }[] }).lists;
  expect([list?.list, list?.counts.new, list?.remarks]).toEqual(['budgetplaatsen', 1, { 'rows-doubled': 1, 'year-unclear': 1 }]);
  expect((await run('lists', inFolder('bw.csv'), '--into', inFolder('plan.xlsx'), '-o', inFolder('bw.xlsx'), '--doubles', 'sum')).status).toBe(0);
  expect(rows(await bookOf('bw.xlsx'), 'Budgetplaatsen').find(([code]) => code === 'BW1')!.filter((value) => typeof value === 'number')).toEqual([30, 7]);
  const misuse = await run('lists', inFolder('bw.csv'), '--into', inFolder('plan.xlsx'), '--doubles', 'last');
  expect([misuse.status, misuse.err]).toEqual([2, expect.stringContaining('--doubles takes sum or first')]);
  await writeFile(inFolder('twee.csv'), 'Budgetplaats;Jaar;Budget;Raming\nBW1;2026;10;20\n');
  const open = await run('lists', inFolder('twee.csv'), '--into', inFolder('plan.xlsx'));
  expect([open.status, open.err]).toEqual([2, expect.stringContaining('no header tells which column has its amount')]);
});
