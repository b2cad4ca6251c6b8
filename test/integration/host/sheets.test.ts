import { bookOf, closeAll, loaded, opened, refusal } from './open';
import type { HeadlessWorkbook } from '#workbench/host/openHeadless';

afterEach(closeAll);

async function names(workbook: HeadlessWorkbook): Promise<string[]> {
  return workbook.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

function withSheets(workbook: HeadlessWorkbook, work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  return workbook.Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
}

test('add() puts a sheet at the end and does not bring it to the front', async () => {
  const workbook = await opened();
  await withSheets(workbook, (sheets) => { sheets.add('Plan'); sheets.add(); });
  expect(await names(workbook)).toEqual(['Blad1', 'Plan', 'Blad3']);
  const active = await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe('Blad1');
});

test('a name that is taken is ItemAlreadyExists, a wrong one InvalidArgument', async () => {
  const workbook = await opened();
  expect((await refusal(withSheets(workbook, (sheets) => { sheets.add('blad1'); }))).code).toBe('ItemAlreadyExists');
  expect((await refusal(withSheets(workbook, (sheets) => { sheets.add('a/b'); }))).code).toBe('InvalidArgument');
  expect((await refusal(withSheets(workbook, (sheets) => { sheets.add('n'.repeat(32)); }))).code).toBe('InvalidArgument');
});

test('a sheet that is not there is ItemNotFound, or the null object', async () => {
  const workbook = await opened();
  const refused = await refusal(withSheets(workbook, (sheets) => { sheets.getItem('Weg').load('name'); }));
  expect(refused.code).toBe('ItemNotFound');
  expect(refused.statement).toContain('getItem');
  const isNull = await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Weg');
    await context.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('what hangs under a null object is null too', async () => {
  const workbook = await opened();
  const isNull = await workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject('Weg').getRange('A1');
    range.load('values');
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('renaming changes formulas that speak of the sheet', async () => {
  const workbook = await opened(bookOf([[5]]));
  await withSheets(workbook, (sheets) => {
    const other = sheets.add('Som');
    other.getRange('A1').formulas = [['=Blad1!A1']];
    sheets.getItem('Blad1').name = 'Mijn plan';
  });
  const formulas = await workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Som').getRange('A1').load('formulas,values');
    await context.sync();
    return [range.formulas, range.values];
  });
  expect(formulas).toEqual([[["='Mijn plan'!A1"]], [[5]]]);
});

test('position moves a sheet', async () => {
  const workbook = await opened();
  await withSheets(workbook, (sheets) => { sheets.add('B'); sheets.add('C').position = 0; });
  expect(await names(workbook)).toEqual(['C', 'Blad1', 'B']);
});

test('hidden sheets are counted, unless only visible ones are asked for', async () => {
  const workbook = await opened();
  const seen = await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Verborgen').visibility = 'VeryHidden';
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    const hidden = worksheets.getItem('Verborgen').load('visibility');
    await context.sync();
    return [all.value, visible.value, hidden.visibility];
  });
  expect(seen).toEqual([2, 1, 'VeryHidden']);
  expect(workbook.toBook().sheets[1]?.visibility).toBe('veryHidden');
});

test('the last visible sheet can neither be hidden nor deleted', async () => {
  const workbook = await opened();
  expect((await refusal(withSheets(workbook, (sheets) => { sheets.getFirst().visibility = 'Hidden'; }))).code).toBe('InvalidOperation');
  expect((await refusal(withSheets(workbook, (sheets) => { sheets.getFirst().delete(); }))).code).toBe('InvalidOperation');
});

test('deleting a sheet makes formulas on it #REF!', async () => {
  const workbook = await opened(bookOf([[5]]));
  await withSheets(workbook, (sheets) => { sheets.add('Bron').getRange('A1').values = [[3]]; });
  await withSheets(workbook, (sheets) => { sheets.getItem('Blad1').getRange('B1').formulas = [['=Bron!A1']]; });
  await withSheets(workbook, (sheets) => { sheets.getItem('Bron').delete(); });
  expect(await names(workbook)).toEqual(['Blad1']);
  expect((await loaded(workbook, 'B1', 'values')).values).toEqual([['#REF!']]);
});

test('copy() takes contents along and names the copy as Excel does', async () => {
  const workbook = await opened(bookOf([[1, { f: 'A1+1', v: 2 }]], 'Plan'));
  await withSheets(workbook, (sheets) => { sheets.getFirst().copy('End'); });
  expect(await names(workbook)).toEqual(['Plan', 'Plan (2)']);
  expect(workbook.toBook().sheets[1]?.cells[0]).toEqual([{ v: 1 }, { f: 'A1+1', v: 2 }]);
});

test('next and previous sheet', async () => {
  const workbook = await opened();
  const seen = await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.add('B');
    const next = context.workbook.worksheets.getFirst().getNext().load('name');
    const none = context.workbook.worksheets.getLast().getNextOrNullObject();
    await context.sync();
    return [next.name, none.isNullObject];
  });
  expect(seen).toEqual(['B', true]);
});

test('tab colour and gridlines', async () => {
  const workbook = await opened();
  await withSheets(workbook, (sheets) => {
    sheets.getFirst().tabColor = '#FF0000';
    sheets.getFirst().showGridlines = false;
  });
  expect(workbook.toBook().sheets[0]).toMatchObject({ tabColor: '#FF0000', showGridlines: false });
});

test('a collection can be loaded page by page', async () => {
  const workbook = await opened();
  await withSheets(workbook, (sheets) => { sheets.add('B'); sheets.add('C'); });
  const seen = await workbook.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(seen).toEqual(['B']);
});

test('a member that the host does not have answers ApiNotFound with its name', async () => {
  const workbook = await opened();
  const work = withSheets(workbook, (sheets) => { sheets.getFirst().charts.load('items'); });
  await expect(work).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Worksheet.Charts') });
});
