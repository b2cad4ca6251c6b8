import type { HeadlessWorkbook } from '#workbench/host/openHeadless';
import { bookOf, closeAll, loaded, onFirstSheet, opened } from './open';

afterEach(closeAll);

/** Two blocks with a subtotal above each, and one over both; beside them 9, 109 and a plain sum over all. */
const ROWS = [
  ['Dienst', 'Bedrag', '=SUBTOTAL(9,B2:B7)', '=SUBTOTAL(109,B2:B7)', '=SUM(B3:B4,B6:B7)'],
  ['Blok', '=SUBTOTAL(9,B3:B4)'], ['Cultuur', 10], ['Sport', 20], ['Blok', '=SUBTOTAL(9,B6:B7)'], ['Cultuur', 30], ['Jeugd', 40],
];
const ALL = [100, 100, 100, 30, 70];

/** What 9, 109 and the plain sum give, and the subtotals of the blocks. */
async function sums(workbook: HeadlessWorkbook): Promise<unknown[]> {
  const [[nine, hundredNine, plain]] = (await loaded(workbook, 'C1:E1', 'values')).values as [unknown[]];
  const blocks = (await loaded(workbook, 'B2:B5', 'values')).values;
  return [nine, hundredNine, plain, blocks[0]![0], blocks[3]![0]];
}

const filter = (sheet: Excel.Worksheet, values: string[]): void => sheet.autoFilter.apply('A1:B7', 0, { filterOn: 'Values', values });

test('a subtotal passes over other subtotals', async () => {
  expect(await sums(await opened(bookOf(ROWS)))).toEqual(ALL);
});

test('rows hidden by hand count for 9 and not for 109, and do again when they are shown', async () => {
  const workbook = await opened(bookOf(ROWS));
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('4:4').rowHidden = true; });
  expect(await sums(workbook)).toEqual([100, 80, 100, 30, 70]);
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('4:4').rowHidden = false; });
  expect(await sums(workbook)).toEqual(ALL);
});

test('rows that are folded away in a group count for 9 and not for 109', async () => {
  const workbook = await opened(bookOf(ROWS));
  await onFirstSheet(workbook, (sheet) => {
    sheet.getRange('3:4').group('ByRows');
    sheet.getRange('3:4').hideGroupDetails('ByRows');
  });
  expect(await sums(workbook)).toEqual([100, 70, 100, 30, 70]);
});

test('rows that a filter leaves out count for neither, until it is cleared or taken away', async () => {
  const workbook = await opened(bookOf(ROWS));
  await onFirstSheet(workbook, (sheet) => filter(sheet, ['Blok', 'Cultuur']));
  expect(await sums(workbook)).toEqual([40, 40, 100, 10, 30]);
  await onFirstSheet(workbook, (sheet) => filter(sheet, ['Blok', 'Sport']));
  expect(await sums(workbook)).toEqual([20, 20, 100, 20, 0]);
  await onFirstSheet(workbook, ({ autoFilter }) => autoFilter.clearCriteria());
  expect(await sums(workbook)).toEqual(ALL);
  await onFirstSheet(workbook, (sheet) => filter(sheet, ['Blok', 'Jeugd']));
  expect(await sums(workbook)).toEqual([40, 40, 100, 0, 40]);
  await onFirstSheet(workbook, ({ autoFilter }) => autoFilter.remove());
  expect(await sums(workbook)).toEqual(ALL);
});

test('while a filter is on, a row that was hidden by hand is left out too', async () => {
  const workbook = await opened(bookOf(ROWS));
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('4:4').rowHidden = true; });
  await onFirstSheet(workbook, (sheet) => filter(sheet, ['Blok', 'Cultuur', 'Jeugd']));
  expect(await sums(workbook)).toEqual([80, 80, 100, 10, 70]);
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('6:6').rowHidden = true; });
  expect(await sums(workbook)).toEqual([50, 50, 100, 10, 40]);
});

test('a filter that is on and leaves nothing out changes nothing', async () => {
  const workbook = await opened(bookOf(ROWS));
  await onFirstSheet(workbook, (sheet) => sheet.autoFilter.apply('A1:B7'));
  expect(await sums(workbook)).toEqual(ALL);
});

test('an amount that is typed in a filtered list counts where it is shown', async () => {
  const workbook = await opened(bookOf(ROWS));
  await onFirstSheet(workbook, (sheet) => filter(sheet, ['Blok', 'Cultuur']));
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('B3:B4').values = [[11], [21]]; });
  expect(await sums(workbook)).toEqual([41, 41, 102, 11, 30]);
});

test('the filter of a table does the same', async () => {
  const workbook = await opened(bookOf([['Dienst', 'Bedrag', '', '=SUBTOTAL(9,B2:B4)'], ['Cultuur', 10], ['Sport', 20], ['Cultuur', 30]]));
  const total = async (): Promise<unknown> => (await loaded(workbook, 'D1', 'values')).values[0]![0];
  await onFirstSheet(workbook, (sheet) => {
    const table = sheet.tables.add('A1:B4', true);
    table.columns.getItem('Dienst').filter.applyValuesFilter(['Sport']);
  });
  expect(await total()).toBe(20);
  await onFirstSheet(workbook, (sheet) => sheet.tables.getItemAt(0).clearFilters());
  expect(await total()).toBe(60);
});

test('in a file that was saved with its filter on, too, and its results stand until something changes', async () => {
  const first = await opened(bookOf(ROWS));
  await onFirstSheet(first, (sheet) => filter(sheet, ['Blok', 'Cultuur']));
  await sums(first);
  const saved = first.toBook();
  // One book at a time: the engine remembers results by their formula.
  closeAll();
  const workbook = await opened(saved);
  expect(await sums(workbook)).toEqual([40, 40, 100, 10, 30]);
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('B6').values = [[31]]; });
  expect(await sums(workbook)).toEqual([41, 41, 101, 10, 31]);
  await onFirstSheet(workbook, ({ autoFilter }) => autoFilter.clearCriteria());
  expect(await sums(workbook)).toEqual([101, 101, 101, 30, 71]);
});
