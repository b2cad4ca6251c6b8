import type { Edit } from '#core/edits/Edit';
import { invertEdit } from '#core/edits/Edit';
import { checkPlan } from '#core/rules/checkPlan';
import { readPlanFrom } from '#actions/readPlanFrom';
import { closeAll, contents, generatedBook, openedBook, type OpenedWorkbook } from './opened';

/* Fixes on sheets that are filtered, hidden, merged, protected, or whose table calculates: written rightly, or refused by name. */

afterEach(closeAll);

/** The safe fixes of amounts that are text: each is one number into one cell of `Middelen`. */
async function opened(): Promise<{ book: OpenedWorkbook; edits: readonly Edit[] }> {
  const book = await openedBook(generatedBook({ actions: 60, lines: 120, mistakes: 90 }));
  const read = await readPlanFrom(book.workbook);
  if (!read.ok) throw new Error(read.refusal.code);
  const edits = checkPlan(read.value.plan).filter(({ rule }) => rule === 'amount-is-text').flatMap(({ fixes }) => fixes.find(({ isSafe }) => isSafe)?.edits ?? []);
  expect(edits.length).toBeGreaterThan(1);
  return { book, edits };
}

async function onSheet({ Excel }: OpenedWorkbook, { place }: Edit, act: (sheet: Excel.Worksheet, cell: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    act(sheet, sheet.getRangeByIndexes(place.row, place.column, 1, 1));
    await context.sync();
  });
}

async function valuesOf({ Excel }: OpenedWorkbook, edits: readonly Edit[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const ranges = edits.map(({ place }) => context.workbook.worksheets.getItem(place.sheetId).getRangeByIndexes(place.row, place.column, 1, 1));
    for (const range of ranges) range.load('values');
    await context.sync();
    return ranges.map((range) => range.values[0]?.[0] as unknown);
  });
}

async function written({ workbook }: OpenedWorkbook, edits: readonly Edit[]) {
  const outcome = await workbook.applyEdits(edits);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

/** All are written, each in its own cell and nothing else, and taking back gives the workbook as it was. */
async function expectWhole(book: OpenedWorkbook, edits: readonly Edit[]): Promise<void> {
  const before = contents(book.toBook());
  const { done, refused } = await written(book, edits);
  expect(refused).toEqual([]);
  expect(await valuesOf(book, edits)).toEqual(edits.map(({ value }) => value));
  expect((await written(book, done.map(invertEdit))).refused).toEqual([]);
  expect(contents(book.toBook())).toEqual(before);
}

test('rows that a filter hides are written as others are, cell by cell', async () => {
  const { book, edits } = await opened();
  await onSheet(book, edits[0]!, (sheet) => {
    sheet.tables.getItemAt(0).columns.getItemAt(0).filter.applyValuesFilter(['geen enkele']);
  });
  await expectWhole(book, edits);
});

test('rows and columns that are hidden by hand are written as others are', async () => {
  const { book, edits } = await opened();
  for (const edit of edits) await onSheet(book, edit, (_sheet, cell) => { cell.getEntireRow().rowHidden = true; });
  await onSheet(book, edits[0]!, (_sheet, cell) => { cell.getEntireColumn().columnHidden = true; });
  await expectWhole(book, edits);
});

/** An edit that fills an empty cell of the first fix's row: a merged cell behind its first is always empty. */
function filling({ place }: Edit, column: number, value: Edit['value']): Edit {
  return { place: { ...place, column, header: '' }, expected: '', value };
}

test('a merged cell behind its first is refused by name, the others are done', async () => {
  const { book, edits } = await opened();
  const [first, ...rest] = edits;
  await onSheet(book, first!, (sheet) => {
    const wide = sheet.getRangeByIndexes(first!.place.row, 40, 1, 2);
    wide.merge();
  });
  const into = filling(first!, 41, 'achter de eerste');
  const before = contents(book.toBook());
  const { done, refused } = await written(book, [into, ...rest]);
  expect(refused.map(({ refusal }) => refusal)).toEqual([{ code: 'cells-merged', data: { cell: `AP${first!.place.row + 1}` } }]);
  expect(done).toHaveLength(rest.length);
  expect(await valuesOf(book, [into])).toEqual(['']);
  await written(book, done.map(invertEdit));
  expect(contents(book.toBook())).toEqual(before);
});

test('the first of merged cells is written, and taken back', async () => {
  const { book, edits } = await opened();
  const [first] = edits;
  await onSheet(book, first!, (sheet) => { sheet.getRangeByIndexes(first!.place.row, 40, 1, 2).merge(); });
  await expectWhole(book, [filling(first!, 40, 'in de eerste')]);
});

test('a merged cell of the text format keeps its format when a number is refused', async () => {
  const { book, edits } = await opened();
  const [first] = edits;
  await onSheet(book, first!, (sheet) => {
    const wide = sheet.getRangeByIndexes(first!.place.row, 40, 1, 2);
    wide.numberFormat = [['@', '@']];
    wide.merge();
  });
  const before = book.toBook();
  expect((await written(book, [filling(first!, 41, 12)])).refused).toHaveLength(1);
  expect(book.toBook()).toEqual(before);
});

test('on a protected sheet locked cells are refused by name, cells that may be filled in are written', async () => {
  const { book, edits } = await opened();
  const [free, ...locked] = edits;
  await onSheet(book, free!, (sheet, cell) => {
    cell.format.protection.locked = false;
    cell.numberFormat = [['General']];
    sheet.protection.protect();
  });
  book.host.counters.reset();
  const { done, refused } = await written(book, edits);
  expect(book.host.counters.roundTrips).toBe(4);
  expect(done.map(({ place }) => place.row)).toEqual([free!.place.row]);
  expect(refused.map(({ refusal }) => [refusal.code, String(refusal.data.place)])).toEqual(locked.map(({ place }) => ['sheet-protected', expect.stringMatching(`^Middelen![A-Z]+${place.row + 1}$`) as unknown]));
  expect(await valuesOf(book, edits)).toEqual([free!.value, ...locked.map(({ expected }) => expected)]);
});

test('without protection, asking costs no round trip', async () => {
  const { book, edits } = await opened();
  book.host.counters.reset();
  await written(book, edits);
  expect(book.host.counters.roundTrips).toBe(3);
});

test('a protected sheet beside one that is open: what is open is written', async () => {
  const { book, edits } = await opened();
  const [first] = edits;
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').protection.protect();
    await context.sync();
  });
  const plan = book.toBook().sheets.findIndex(({ name }) => name === 'Plan');
  const read = await readPlanFrom(book.workbook);
  const sheetId = read.ok ? read.value.snapshot.sheets[plan]!.id : '';
  const onPlan: Edit = { place: { sheetId, row: 1, column: 40, header: '', headerRow: 0, identity: [] }, expected: '', value: 'x' };
  const { done, refused } = await written(book, [onPlan, first!]);
  expect(done.map(({ place }) => place.sheetId)).toEqual([first!.place.sheetId]);
  expect(refused.map(({ refusal }) => refusal.data.place)).toEqual(['Plan!AO2']);
});

/** A column beside the table that calculates, as a table's own: one formula for every row. */
async function calculated(): Promise<{ book: OpenedWorkbook; edits: readonly Edit[]; column: number; rows: number }> {
  const { book, edits } = await opened();
  const [first] = edits;
  const measured = await book.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(first!.place.sheetId).tables.getItemAt(0);
    const added = table.columns.add(undefined, undefined, 'Dubbel');
    const body = added.getDataBodyRange();
    body.load('columnIndex,rowCount');
    await context.sync();
    body.formulas = Array.from({ length: body.rowCount }, () => ['=ROW()*2']);
    await context.sync();
    return { column: body.columnIndex, rows: body.rowCount };
  });
  return { book, edits, ...measured };
}

test('the cells of a calculated column are refused: Doelboom writes over no formula', async () => {
  const { book, edits, column } = await calculated();
  const [first] = edits;
  const over: Edit = { place: { ...first!.place, column, header: 'Dubbel' }, expected: (first!.place.row + 1) * 2, value: 7 };
  const { refused } = await written(book, [over]);
  expect(refused.map(({ refusal }) => refusal.code)).toEqual(['cell-has-formula']);
});

test('a constant in a calculated column is mended alone: no row is filled again, no formula changes', async () => {
  const { book, edits, column, rows } = await calculated();
  const [first] = edits;
  await onSheet(book, first!, (sheet) => { sheet.getRangeByIndexes(first!.place.row, column, 1, 1).values = [['vast']]; });
  const mend: Edit = { place: { ...first!.place, column, header: 'Dubbel' }, expected: 'vast', value: 7 };
  await expectWhole(book, [mend]);
  await written(book, [mend]);
  const formulas = await book.Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem(first!.place.sheetId).getRangeByIndexes(1, column, rows, 1);
    body.load('formulas');
    await context.sync();
    return body.formulas.map(([formula]) => formula as unknown);
  });
  expect(formulas.filter((formula) => formula === '=ROW()*2')).toHaveLength(rows - 1);
  expect(formulas).toContain(7);
});

test('a whole table with a calculated column takes fixes beside it', async () => {
  const { book, edits } = await calculated();
  await expectWhole(book, edits);
});
