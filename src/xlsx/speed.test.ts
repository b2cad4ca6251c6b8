import { emptyBook } from '#xlsx/book/emptyBook';
import { readXlsx } from './readXlsx';
import { writeXlsx } from './writeXlsx';

/** Processor time in ms, so that a busy machine does not count. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

test('20,000 rows of 21 columns are written within 4 s and read within 2 s of processor time, and reading grows with the rows', async () => {
  const plan = (rows: number): ReturnType<typeof emptyBook> => {
    const book = emptyBook('Plan');
    book.sheets[0]!.cells = Array.from({ length: rows }, (_, row) => Array.from({ length: 21 }, (_, column) => column < 9 ? { v: column === 0 ? `AC${row}` : `${column}-${row % 97}` } : { v: (row * 131 + column) / 100 }));
    return book;
  };
  const [small, large] = [plan(2_000), plan(20_000)];
  const smallBytes = await writeXlsx(small);
  let largeBytes = smallBytes;
  expect(await processorTime(async () => { largeBytes = await writeXlsx(large); })).toBeLessThan(4_000);
  await readXlsx(smallBytes);
  const [smallTime, largeTime] = [await processorTime(() => readXlsx(smallBytes)), await processorTime(() => readXlsx(largeBytes))];
  expect(largeTime).toBeLessThan(2_000);
  expect(largeTime).toBeLessThan(25 * Math.max(smallTime, 20));
}, 60_000);
