import type { Book } from '#xlsx/book/Book';
import type { HeadlessWorkbook } from '#workbench/host/openHeadless';
import { bookOf, closeAll, loaded, onFirstSheet, opened, refusal, told } from './open';

afterEach(closeAll);

const ROWS = [['Code', 'Bedrag'], ['b', 2], ['a', 1], ['c', 3]];

/** A workbook with the table `Tabel1` at A1:B4 of its first sheet. */
async function withTable(book: Book = bookOf(ROWS)): Promise<HeadlessWorkbook> {
  const workbook = await opened(book);
  await onFirstSheet(workbook, (sheet) => { sheet.tables.add('A1:B4', true); });
  return workbook;
}

function onTable<T>(workbook: HeadlessWorkbook, work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
  return workbook.Excel.run(async (context) => {
    const answer = await work(context.workbook.tables.getItemAt(0), context);
    await context.sync();
    return answer;
  });
}

function addressOf(workbook: HeadlessWorkbook, look: (table: Excel.Table) => Excel.Range = (table) => table.getRange()): Promise<string> {
  return onTable(workbook, async (table, context) => {
    const range = look(table).load('address');
    await context.sync();
    return range.address;
  });
}

function columnsOf(workbook: HeadlessWorkbook): Promise<string[]> {
  return onTable(workbook, async (table, context) => {
    table.columns.load('items/name');
    await context.sync();
    return table.columns.items.map(({ name }) => name);
  });
}

describe('adding a table', () => {
  test('it has a name in the language of the user, a style, headers and a filter', async () => {
    const workbook = await withTable();
    const seen = await onTable(workbook, async (table, context) => {
      table.load('id,name,style,showHeaders,showTotals,showFilterButton,showBandedRows,showBandedColumns,highlightFirstColumn');
      await context.sync();
      return table.toJSON();
    });
    expect(seen).toMatchObject({
      id: '1', name: 'Tabel1', style: 'TableStyleMedium2', showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false,
    });
    expect(workbook.toBook().sheets[0]?.tables[0]).toMatchObject({ name: 'Tabel1', range: { top: 0, left: 0, bottom: 3, right: 1 }, columns: [{ name: 'Code' }, { name: 'Bedrag' }] });
  });

  test('without headers it gets a row of them, which pushes the block down', async () => {
    const workbook = await opened(bookOf([['x', 1], ['y', 2]]));
    await onFirstSheet(workbook, (sheet) => { sheet.tables.add('A1:B2', false); });
    expect(await addressOf(workbook)).toBe('Blad1!A1:B3');
    expect((await loaded(workbook, 'A1:B3', 'values')).values).toEqual([['Kolom1', 'Kolom2'], ['x', 1], ['y', 2]]);
  });

  test('header cells become text, and each its own', async () => {
    const workbook = await opened(bookOf([['Jaar', 2026, 'jaar', null], [1, 2, 3, 4]]));
    await onFirstSheet(workbook, (sheet) => { sheet.tables.add('A1:D2', true); });
    expect(await columnsOf(workbook)).toEqual(['Jaar', '2026', 'jaar2', 'Kolom4']);
    const range = await loaded(workbook, 'A1:D1', 'values,valueTypes');
    expect([range.values, range.valueTypes]).toEqual([[['Jaar', '2026', 'jaar2', 'Kolom4']], [['String', 'String', 'String', 'String']]]);
  });

  test('it may not overlap another', async () => {
    const workbook = await withTable();
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.tables.add('B4:C6', true); }))).code).toBe('InvalidArgument');
  });

  test('a name must be free and look like a name', async () => {
    const workbook = await withTable();
    await onFirstSheet(workbook, (sheet) => { sheet.tables.add('D1:E2', true).name = 'Middelen'; });
    const rename = (name: string): Promise<{ code: string }> => refusal(onTable(workbook, (table) => { table.name = name; }));
    expect((await rename('middelen')).code).toBe('ItemAlreadyExists');
    for (const name of ['met spatie', '1ste', 'A1', 'R1C1', '']) expect((await rename(name)).code).toBe('InvalidArgument');
  });

  test('it is found by name or id in any capitals, and else is ItemNotFound or the null object', async () => {
    const workbook = await withTable();
    const seen = await workbook.Excel.run(async (context) => {
      const { tables } = context.workbook;
      const [byName, byId] = [tables.getItem('TABEL1').load('id'), tables.getItem('1').load('name')];
      const none = tables.getItemOrNullObject('Weg');
      tables.load('count');
      await context.sync();
      return [byName.id, byId.name, none.isNullObject, tables.count];
    });
    expect(seen).toEqual(['1', 'Tabel1', true, 1]);
    expect((await refusal(workbook.Excel.run(async (context) => {
      context.workbook.tables.getItem('Weg').load('name');
      await context.sync();
    }))).code).toBe('ItemNotFound');
  });

  test('a protected sheet takes no table', async () => {
    const workbook = await opened(bookOf(ROWS));
    await onFirstSheet(workbook, (sheet) => { sheet.protection.protect(); });
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.tables.add('A1:B4', true); }))).code).toBe('AccessDenied');
  });
});

describe('parts of a table', () => {
  test('header, body and totals', async () => {
    const workbook = await withTable();
    expect(await addressOf(workbook, (table) => table.getHeaderRowRange())).toBe('Blad1!A1:B1');
    expect(await addressOf(workbook, (table) => table.getDataBodyRange())).toBe('Blad1!A2:B4');
    expect((await refusal(addressOf(workbook, (table) => table.getTotalRowRange()))).code).toBe('ItemNotFound');
  });

  test('showTotals adds a row with a subtotal, and takes it away again', async () => {
    const workbook = await withTable();
    await onTable(workbook, (table) => { table.showTotals = true; });
    expect(await addressOf(workbook, (table) => table.getTotalRowRange())).toBe('Blad1!A5:B5');
    expect((await loaded(workbook, 'A5:B5', 'values')).values).toEqual([['Totaal', 6]]);
    await onTable(workbook, (table) => { table.showTotals = false; });
    expect(await addressOf(workbook)).toBe('Blad1!A1:B4');
    expect((await loaded(workbook, 'A5:B5', 'values')).values).toEqual([['', '']]);
  });

  test('showHeaders takes the header row away, and the columns keep their names', async () => {
    const workbook = await withTable();
    await onTable(workbook, (table) => { table.showHeaders = false; });
    expect(await addressOf(workbook)).toBe('Blad1!A2:B4');
    expect(await columnsOf(workbook)).toEqual(['Code', 'Bedrag']);
    await onTable(workbook, (table) => { table.showHeaders = true; });
    expect((await loaded(workbook, 'A1:B1', 'values')).values).toEqual([['Code', 'Bedrag']]);
  });

  test('resize keeps the first row, and refuses a block elsewhere', async () => {
    const workbook = await withTable();
    await onTable(workbook, (table) => table.resize('A1:C9'));
    expect(await addressOf(workbook)).toBe('Blad1!A1:C9');
    expect(await columnsOf(workbook)).toEqual(['Code', 'Bedrag', 'Kolom3']);
    expect((await refusal(onTable(workbook, (table) => table.resize('A2:C9')))).code).toBe('InvalidArgument');
  });

  test('convertToRange leaves the cells, delete clears them', async () => {
    const workbook = await withTable();
    expect(await addressOf(workbook, (table) => table.convertToRange())).toBe('Blad1!A1:B4');
    expect(workbook.toBook().sheets[0]?.tables).toEqual([]);
    await onFirstSheet(workbook, (sheet) => { sheet.tables.add('A1:B4', true).delete(); });
    expect((await loaded(workbook, 'A1:B2', 'values')).values).toEqual([['', ''], ['', '']]);
  });
});

describe('a table follows its cells', () => {
  test('values written right below it are taken in', async () => {
    const workbook = await withTable();
    await onTable(workbook, (table) => { table.getDataBodyRange().getRowsBelow(2).values = [['d', 4], ['e', 5]]; });
    expect(await addressOf(workbook)).toBe('Blad1!A1:B6');
  });

  test('what a person types beside it becomes a column', async () => {
    const workbook = await withTable();
    workbook.engine.runSync('sheet.command.set-range-values', {
      subUnitId: workbook.engine.workbook.getActiveSheet().getSheetId(), range: { startRow: 0, endRow: 0, startColumn: 2, endColumn: 2 }, value: { v: 'Jaar', t: 1 },
    });
    expect(await columnsOf(workbook)).toEqual(['Code', 'Bedrag', 'Jaar']);
  });

  test('values a row lower are not, nor what would take in other cells', async () => {
    const workbook = await withTable(bookOf([...ROWS, [null, 'los']]));
    await onFirstSheet(workbook, (sheet) => {
      sheet.getRange('A6:B6').values = [['x', 1]];
      sheet.getRange('A5').values = [['x']];
    });
    expect(await addressOf(workbook)).toBe('Blad1!A1:B4');
  });

  test('a header cell that is written renames its column', async () => {
    const workbook = await withTable();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('B1').values = [['Code']]; });
    expect(await columnsOf(workbook)).toEqual(['Code', 'Code2']);
    expect((await loaded(workbook, 'B1', 'values')).values).toEqual([['Code2']]);
  });

  test('rows put in and taken out inside it grow and shrink it', async () => {
    const workbook = await withTable();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('3:4').insert('Down'); });
    expect(await addressOf(workbook)).toBe('Blad1!A1:B6');
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('2:4').delete('Up'); });
    expect(await addressOf(workbook)).toBe('Blad1!A1:B3');
  });

  test('a whole column put in gets a name, one taken out is gone', async () => {
    const workbook = await withTable();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('B:B').insert('Right'); });
    expect(await columnsOf(workbook)).toEqual(['Code', 'Kolom2', 'Bedrag']);
    expect((await loaded(workbook, 'B1', 'values')).values).toEqual([['Kolom2']]);
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A:A').delete('Left'); });
    expect(await columnsOf(workbook)).toEqual(['Kolom2', 'Bedrag']);
  });

  test('cells that would tear it may not be put in', async () => {
    const workbook = await withTable();
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.getRange('A2').insert('Down'); }))).code).toBe('InsertDeleteConflict');
  });

  test('formulas speak of it by name, also after it has grown', async () => {
    const workbook = await withTable();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('D1').formulas = [['=SUM(Tabel1[Bedrag])']]; });
    expect((await loaded(workbook, 'D1', 'values')).values).toEqual([[6]]);
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A5:B5').values = [['d', 10]]; });
    expect((await loaded(workbook, 'D1', 'values')).values).toEqual([[16]]);
  });

  test('a file with a formula that names a table opens with its results, and calculates on', async () => {
    const first = await withTable();
    await onFirstSheet(first, (sheet) => { sheet.getRange('D1').formulas = [['=SUM(Tabel1[Bedrag])']]; });
    const workbook = await opened(first.toBook());
    expect((await loaded(workbook, 'D1', 'values,formulas')).toJSON()).toMatchObject({ values: [[6]], formulas: [['=SUM(Tabel1[Bedrag])']] });
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('B2').values = [[100]]; });
    expect((await loaded(workbook, 'D1', 'values')).values).toEqual([[104]]);
  });
});

describe('rows and columns', () => {
  test('rows.add at the end and in between; what stands below moves down', async () => {
    const workbook = await withTable(bookOf([...ROWS, ['eronder', 0]]));
    await onTable(workbook, (table) => {
      table.rows.add(undefined, [['d', 4], ['e', 5]]);
      table.rows.add(0, [['eerst', 9]]);
    });
    expect(await addressOf(workbook)).toBe('Blad1!A1:B7');
    expect((await loaded(workbook, 'A2:A8', 'values')).values.flat()).toEqual(['eerst', 'b', 'a', 'c', 'd', 'e', 'eronder']);
  });

  test('rows.add fills the empty row of a table that has only headers', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => {
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['Code', 'Bedrag']];
      table.rows.add(undefined, [['a', 1], ['b', 2]]);
    });
    expect(await addressOf(workbook)).toBe('Blad1!A1:B3');
  });

  test('rows.add refuses rows of another width', async () => {
    const workbook = await withTable();
    expect((await refusal(onTable(workbook, (table) => { table.rows.add(undefined, [['alleen']]); }))).code).toBe('InvalidArgument');
  });

  test('a row has an index, values and a range, and can be deleted', async () => {
    const workbook = await withTable();
    const seen = await onTable(workbook, async (table, context) => {
      const row = table.rows.getItemAt(1).load('index,values');
      const range = row.getRange().load('address');
      table.rows.load('count');
      await context.sync();
      const before = [row.index, row.values, range.address, table.rows.count];
      row.values = [['z', 26]];
      table.rows.getItemAt(0).delete();
      table.rows.load('count');
      await context.sync();
      return [before, table.rows.count];
    });
    expect(seen).toEqual([[1, [['a', 1]], 'Blad1!A3:B3', 3], 2]);
    expect((await loaded(workbook, 'A2:B3', 'values')).values).toEqual([['z', 26], ['c', 3]]);
    expect((await refusal(onTable(workbook, (table) => { table.rows.getItemAt(7).load('values'); }))).code).toBe('ItemNotFound');
  });

  test('columns.add takes the header with the values, at the end or in between', async () => {
    const workbook = await withTable();
    await onTable(workbook, (table) => {
      table.columns.add(undefined, [['Dubbel'], ['=B2*2'], ['=B3*2'], ['=B4*2']]);
      table.columns.add(1, undefined, 'Naam');
    });
    expect(await columnsOf(workbook)).toEqual(['Code', 'Naam', 'Bedrag', 'Dubbel']);
    expect((await loaded(workbook, 'D2:D4', 'values')).values).toEqual([[4], [2], [6]]);
  });

  test('a column has an id that stays, and can be renamed and deleted', async () => {
    const workbook = await withTable();
    const seen = await onTable(workbook, async (table, context) => {
      const column = table.columns.getItem('bedrag').load('id,index,name,values');
      const body = column.getDataBodyRange().load('address');
      await context.sync();
      const before = [column.index, column.name, column.values, body.address];
      table.columns.add(0, undefined, 'Voor');
      column.name = 'Euro';
      const again = table.columns.getItem(column.id).load('index,name,id');
      await context.sync();
      return [before, again.index, again.name, again.id === column.id];
    });
    expect(seen).toEqual([[1, 'Bedrag', [['Bedrag'], [2], [1], [3]], 'Blad1!B2:B4'], 2, 'Euro', true]);
    await onTable(workbook, (table) => table.columns.getItem('Code').delete());
    expect(await columnsOf(workbook)).toEqual(['Voor', 'Euro']);
  });

  test('sort.apply sorts the body and leaves the header', async () => {
    const workbook = await withTable();
    await onTable(workbook, (table) => table.sort.apply([{ key: 0, ascending: true }]));
    expect((await loaded(workbook, 'A1:A4', 'values')).values.flat()).toEqual(['Code', 'a', 'b', 'c']);
    const fields = await onTable(workbook, async (table, context) => {
      table.sort.load('fields');
      await context.sync();
      return table.sort.fields;
    });
    expect(fields).toMatchObject([{ key: 0, ascending: true }]);
  });
});

describe('events', () => {
  test('a change of the table tells its id and what of it changed', async () => {
    const workbook = await withTable();
    const heard: unknown[] = [];
    await onTable(workbook, async (table, context) => {
      table.onChanged.add(async ({ tableId, address, changeType, details }) => { heard.push([tableId, address, changeType, details?.valueAfter]); });
      context.workbook.tables.onChanged.add(async ({ tableId }) => { heard.push(tableId); });
    });
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('B2').values = [[20]]; sheet.getRange('F1').values = [[1]]; });
    await told();
    expect(heard).toEqual([['1', 'B2', 'RangeEdited', 20], '1']);
  });

  test('tables added and deleted are told', async () => {
    const workbook = await opened(bookOf(ROWS));
    const heard: string[] = [];
    await workbook.Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.onAdded.add(async ({ type, tableId }) => { heard.push(`${type} ${tableId}`); });
      tables.onDeleted.add(async ({ type, tableName }) => { heard.push(`${type} ${tableName}`); });
      await context.sync();
      tables.add('Blad1!A1:B4', true).delete();
      await context.sync();
    });
    await told();
    expect(heard).toEqual(['TableAdded 1', 'TableDeleted Tabel1']);
  });
});

describe('a second author', () => {
  test('adds a table and rows to it, told as remote', async () => {
    const workbook = await opened(bookOf(ROWS));
    const heard: string[] = [];
    await workbook.Excel.run(async (context) => {
      context.workbook.tables.onAdded.add(async ({ tableId, source }) => { heard.push(`added ${tableId} ${source}`); });
      context.workbook.tables.onChanged.add(async ({ tableId, address, source }) => { heard.push(`changed ${tableId} ${address} ${source}`); });
      await context.sync();
    });
    const { secondAuthor } = workbook.host.faults;
    await secondAuthor.addTable('Blad1', 'A1:B4');
    await secondAuthor.addTableRows('Tabel1', [['d', 4]]);
    await told();
    expect(heard).toEqual(['added 1 Remote', 'changed 1 A5:B5 Remote']);
    expect(await addressOf(workbook)).toBe('Blad1!A1:B5');
    await secondAuthor.deleteTable('Tabel1');
    expect(workbook.toBook().sheets[0]?.tables).toEqual([]);
  });
});
