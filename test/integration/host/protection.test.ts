import { bookOf, closeAll, loaded, onFirstSheet, opened, refusal, told } from './open';
import type { HeadlessWorkbook } from '#workbench/host/openHeadless';

afterEach(closeAll);

function onSheet<T>(workbook: HeadlessWorkbook, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return workbook.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

describe('freezePanes', () => {
  function location(workbook: HeadlessWorkbook): Promise<string | null> {
    return onSheet(workbook, async (sheet, context) => {
      const range = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
  }

  test('freezeAt freezes the cells of the range itself', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.freezePanes.freezeAt('A1:B3'); });
    expect(await location(workbook)).toBe('Blad1!A1:B3');
    expect(workbook.toBook().sheets[0]?.freeze).toEqual({ rows: 3, columns: 2 });
  });

  test('freezeRows and freezeColumns are whole lines; zero lets go of its own lines', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.freezePanes.freezeRows(2); });
    expect(await location(workbook)).toBe('Blad1!1:2');
    await onFirstSheet(workbook, (sheet) => { sheet.freezePanes.freezeColumns(1); });
    expect(await location(workbook)).toBe('Blad1!A1:A2');
    await onFirstSheet(workbook, (sheet) => { sheet.freezePanes.freezeRows(0); });
    expect(await location(workbook)).toBe('Blad1!A:A');
  });

  test('unfreeze, after which getLocation is ItemNotFound and the other the null object', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.freezePanes.freezeRows(1); sheet.freezePanes.unfreeze(); });
    expect(await location(workbook)).toBeNull();
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.freezePanes.getLocation().load('address'); }))).code).toBe('ItemNotFound');
  });
});

describe('protection', () => {
  test('protect() locks every cell but those that are unlocked', async () => {
    const workbook = await opened(bookOf([[1, 2]]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('B1').format.protection.locked = false; sheet.protection.protect(); });
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').values = [[5]]; }))).code).toBe('AccessDenied');
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('B1').values = [[6]]; });
    expect((await loaded(workbook, 'A1:B1', 'values')).values).toEqual([[1, 6]]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['clear', (sheet) => { sheet.getRange('A1').clear(); }],
    ['insert of a row', (sheet) => { sheet.getRange('1:1').insert('Down'); }],
    ['delete of cells', (sheet) => { sheet.getRange('A1').delete('Up'); }],
    ['format', (sheet) => { sheet.getRange('A1').format.font.bold = true; }],
    ['copyFrom', (sheet) => { sheet.getRange('A2').copyFrom('A1'); }],
    ['a cell far below what was ever used', (sheet) => { sheet.getRange('A50000').values = [[1]]; }],
  ])('on a protected sheet %s answers AccessDenied', async (_name, act) => {
    const workbook = await opened(bookOf([[1]]));
    await onFirstSheet(workbook, (sheet) => { sheet.protection.protect({}); });
    expect((await refusal(onFirstSheet(workbook, act))).code).toBe('AccessDenied');
  });

  test('the options allow what they name', async () => {
    const workbook = await opened(bookOf([[1]]));
    await onFirstSheet(workbook, (sheet) => {
      sheet.protection.protect({ allowInsertRows: true, allowFormatCells: true, selectionMode: 'Unlocked' });
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A2').format.font.bold = true;
    });
    expect((await loaded(workbook, 'A1:A2', 'values')).values).toEqual([[''], [1]]);
    const options = await onSheet(workbook, async (sheet, context) => {
      sheet.protection.load('protected,options');
      await context.sync();
      return sheet.protection.toJSON();
    });
    expect(options).toMatchObject({ protected: true, options: { allowInsertRows: true, allowFormatCells: true, allowSort: false, selectionMode: 'Unlocked' } });
  });

  test('protect() fails on a sheet that is protected already', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.protection.protect(); });
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.protection.protect(); }))).code).toBe('AccessDenied');
  });

  test('a password must be right, also after the file has been saved and opened', async () => {
    const first = await opened();
    await onFirstSheet(first, (sheet) => { sheet.protection.protect({}, 'geheim'); });
    const workbook = await opened(first.toBook());
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.protection.unprotect('fout'); }))).code).toBe('InvalidArgument');
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.protection.unprotect(); }))).code).toBe('InvalidArgument');
    await onFirstSheet(workbook, (sheet) => { sheet.protection.unprotect('geheim'); sheet.getRange('A1').values = [[1]]; });
    expect(workbook.toBook().sheets[0]?.protection).toBeUndefined();
  });

  test('a password in a file of an older Excel', async () => {
    const book = bookOf([[1]]);
    // What Excel 2010 and before wrote for the password "password".
    if (book.sheets[0]) book.sheets[0].protection = { protected: true, options: {}, hash: { password: '83AF' } };
    const workbook = await opened(book);
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.protection.unprotect('Password'); }))).code).toBe('InvalidArgument');
    await onFirstSheet(workbook, (sheet) => { sheet.protection.unprotect('password'); });
  });

  test('onProtectionChanged tells', async () => {
    const workbook = await opened();
    const heard: [boolean, string][] = [];
    await onSheet(workbook, async (sheet, context) => {
      sheet.onProtectionChanged.add(async ({ isProtected, source }) => { heard.push([isProtected, source]); });
      await context.sync();
      sheet.protection.protect();
      sheet.protection.unprotect();
      await context.sync();
    });
    await told();
    expect(heard).toEqual([[true, 'Local'], [false, 'Local']]);
  });

  test('a block of which only some cells are unlocked says null for locked, and hidden formulas can be told', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').format.protection.locked = false; sheet.getRange('A1:B1').format.protection.formulaHidden = true; });
    const range = await loaded(workbook, 'A1:B1', 'format/protection/locked,format/protection/formulaHidden');
    expect([range.format.protection.locked, range.format.protection.formulaHidden]).toEqual([null, true]);
  });
});
