import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { textBook } from '#xlsx/book/textBook.testing';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'doelboom-structure-'));
const inFolder = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PLAN = `
  # Doelen
  Titel | Niveau | GD 2026 | GD 2027
  Wonen | SD
  Huren | OD
  Premie | Actie | 10.5 | 1
  Advies | Activiteit | 20
  Groen | SD
  Bos | OD
  Boom | Actie | 7 | 4`;
const file = inFolder('plan.xlsx');
beforeAll(async () => writeFileSync(file, await writeXlsx(textBook(PLAN))));

async function cellsOf(path: string): Promise<string[]> {
  const book = await readXlsx(await readFile(path));
  if (!book.ok) throw new Error(book.refusal.code);
  return book.value.sheets[0]!.cells.map((row) => Array.from(row, (cell) => (cell?.f ? `=${cell.f}` : cell?.v ?? '')).join('|'));
}

test('a copy of the file gets what its sheets lack, and says what', async () => {
  const out = inFolder('uit.xlsx');
  const said = await run('structure', file, '--in-place', '-o', out);
  expect(said).toMatchObject({ status: 0, err: '' });
  expect(said.out.split('\n')[0]).toBe(`${out}: ${file}, aangevuld`);
  expect(said.out).toContain('  Doelen: nieuwe kolom Code vanaf E1, 7 cellen ingevuld\n  Doelen: 4 totalen vanaf C2, zoals =SUBTOTAL(9,C3:C5)\n');
  expect(await cellsOf(out)).toEqual([
    'Titel|Niveau|GD 2026|GD 2027|Code', 'Wonen|SD|=SUBTOTAL(9,C3:C5)|=SUBTOTAL(9,D3:D5)|SD01', 'Huren|OD|=SUBTOTAL(9,C4:C5)|=SUBTOTAL(9,D4:D5)|OD0101', 'Premie|Actie|10.5|1|AC0001', 'Advies|Activiteit|20||AV0001',
    'Groen|SD|=SUBTOTAL(9,C7:C8)|=SUBTOTAL(9,D7:D8)|SD02', 'Bos|OD|=SUBTOTAL(9,C8:C8)|=SUBTOTAL(9,D8:D8)|OD0201', 'Boom|Actie|7|4|AC0002',
  ]);
  const [before, after] = await Promise.all([file, out].map(async (path) => JSON.parse((await run('totals', path, '--by', 'sd', '--json')).out) as { total: unknown }));
  expect(after!.total).toEqual(before!.total);
});

test('what cannot be kept is named and refused, and with --force the copy is written without it', async () => {
  const parts = unzipSync(new Uint8Array(await readFile(file)));
  const macros = inFolder('macros.xlsx');
  writeFileSync(macros, zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('x') }));
  const out = inFolder('zonder.xlsx');
  const refused = await run('structure', macros, '--in-place', '-o', out);
  expect([refused.status, refused.out, existsSync(out)]).toEqual([2, '', false]);
  expect(refused.err).toMatch(/macros \(xl\/vbaProject\.bin\); nothing was written\. Give --force/);
  const forced = await run('structure', macros, '--in-place', '-o', out, '--force');
  expect([forced.status, forced.out.includes('niet behouden: macros'), existsSync(out)]).toEqual([0, true, true]);
});

test.each([
  [['structure', file, '-o', inFolder('x.xlsx')], '--in-place'],
  [['structure', file, '--in-place', '--template', '-o', inFolder('x.xlsx')], '--in-place'],
  [['structure', file, '--in-place'], 'name the new file'],
  [['structure', file, '--in-place', '-o', file], 'is the file itself'],
])('asked wrongly, it says what is missing: %j', async (args, text) => {
  const { status, err } = await run(...args);
  expect([status, err.includes(text), existsSync(inFolder('x.xlsx'))]).toEqual([2, true, false]);
});
