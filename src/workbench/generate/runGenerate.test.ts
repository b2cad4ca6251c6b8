import { readXlsx } from '#xlsx/readXlsx';
import { runGenerate } from './runGenerate';

const options = { actions: 40, lines: 90, years: 6, seed: 5, mistakes: 12 };

test('the bytes are those of a workbook with the mistakes where they are said to be', async () => {
  const made = await runGenerate(options);
  if (!made.ok) throw new Error(made.refusal.code);
  const read = await readXlsx(made.value.bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(made.value.mistakes).toHaveLength(12);
  for (const { sheet, row, column, value } of made.value.mistakes) {
    const cell = read.value.sheets.find(({ name }) => name === sheet)?.cells[row]?.[column];
    expect(String(cell?.v ?? '')).toBe(value);
  }
});

test('the same options give the same bytes', async () => {
  const [one, other] = [await runGenerate(options), await runGenerate(options)];
  expect(one.ok && other.ok && Buffer.from(one.value.bytes).equals(other.value.bytes)).toBe(true);
});

test('what cannot be made is refused', async () => {
  expect(await runGenerate({ ...options, lines: 2_000_000 })).toMatchObject({ ok: false, refusal: { code: 'too-many-rows' } });
});
