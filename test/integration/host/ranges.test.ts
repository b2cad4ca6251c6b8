import { bookOf, closeAll, loaded, onFirstSheet, opened, refusal } from './open';
import type { HeadlessWorkbook } from '#workbench/host/openHeadless';

afterEach(closeAll);

/** The address that a way of finding a range on the first sheet leads to. */
async function addressOf(workbook: HeadlessWorkbook, find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return workbook.Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getFirst()).load('address');
    await context.sync();
    return range.address;
  });
}

describe('finding ranges', () => {
  const ways: [string, (sheet: Excel.Worksheet) => Excel.Range, string][] = [
    ['getRange by address', (sheet) => sheet.getRange('b2:C3'), 'Blad1!B2:C3'],
    ['getRange of whole columns', (sheet) => sheet.getRange('A:C'), 'Blad1!A:C'],
    ['getRange of whole rows', (sheet) => sheet.getRange('2:3'), 'Blad1!2:3'],
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 1), 'Blad1!C2:C4'],
    ['getCell', (sheet) => sheet.getRange('B2:C3').getCell(1, 1), 'Blad1!C3'],
    ['getCell outside the range', (sheet) => sheet.getRange('B2:C3').getCell(5, 0), 'Blad1!B7'],
    ['getRow', (sheet) => sheet.getRange('B2:C3').getRow(1), 'Blad1!B3:C3'],
    ['getColumn', (sheet) => sheet.getRange('B2:C3').getColumn(0), 'Blad1!B2:B3'],
    ['getLastCell', (sheet) => sheet.getRange('B2:C3').getLastCell(), 'Blad1!C3'],
    ['getLastRow', (sheet) => sheet.getRange('B2:C3').getLastRow(), 'Blad1!B3:C3'],
    ['getLastColumn', (sheet) => sheet.getRange('B2:C3').getLastColumn(), 'Blad1!C2:C3'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:C3').getEntireRow(), 'Blad1!2:3'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'Blad1!B:C'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:C3').getOffsetRange(2, -1), 'Blad1!A4:B5'],
    ['getResizedRange adds rows and columns', (sheet) => sheet.getRange('B2').getResizedRange(2, 1), 'Blad1!B2:C4'],
    ['getAbsoluteResizedRange sets them', (sheet) => sheet.getRange('B2:C3').getAbsoluteResizedRange(1, 3), 'Blad1!B2:D2'],
    ['getRowsBelow', (sheet) => sheet.getRange('B2:C3').getRowsBelow(2), 'Blad1!B4:C5'],
    ['getRowsAbove', (sheet) => sheet.getRange('B4:C5').getRowsAbove(), 'Blad1!B3:C3'],
    ['getColumnsAfter', (sheet) => sheet.getRange('B2:C3').getColumnsAfter(2), 'Blad1!D2:E3'],
    ['getColumnsBefore', (sheet) => sheet.getRange('C2:D3').getColumnsBefore(1), 'Blad1!B2:B3'],
    ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D9'), 'Blad1!B2:D9'],
    ['getIntersection', (sheet) => sheet.getRange('A1:C5').getIntersection('B3:Z9'), 'Blad1!B3:C5'],
  ];
  test.each(ways)('%s', async (_name, find, address) => {
    expect(await addressOf(await opened(), find)).toBe(address);
  });

  test('an address off the grid is InvalidArgument', async () => {
    const workbook = await opened();
    expect((await refusal(addressOf(workbook, (sheet) => sheet.getRange('XFE1')))).code).toBe('InvalidArgument');
    expect((await refusal(addressOf(workbook, (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)))).code).toBe('InvalidArgument');
  });

  test('getIntersection of ranges apart is ItemNotFound, or the null object', async () => {
    const workbook = await opened();
    expect((await refusal(addressOf(workbook, (sheet) => sheet.getRange('A1').getIntersection('C1')))).code).toBe('ItemNotFound');
    const isNull = await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').getIntersectionOrNullObject('C1');
      range.load('address');
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('the name of a sheet with a space stands between apostrophes', async () => {
    const workbook = await opened(bookOf([[1]], 'Mijn plan'));
    expect(await addressOf(workbook, (sheet) => sheet.getRange('A1'))).toBe("'Mijn plan'!A1");
  });

  test('reading a property that was not loaded throws PropertyNotLoaded', async () => {
    const workbook = await opened();
    expect((await refusal(workbook.Excel.run(async (context) => context.workbook.worksheets.getFirst().getRange('A1').values))).code).toBe('PropertyNotLoaded');
  });
});

describe('the used range', () => {
  test('of an empty sheet is A1, or the null object', async () => {
    const workbook = await opened();
    expect(await addressOf(workbook, (sheet) => sheet.getUsedRange())).toBe('Blad1!A1');
    const isNull = await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('counts formats, and with valuesOnly only values', async () => {
    const book = bookOf([[null, 1], [null, null, null, { s: 1 }]]);
    book.styles.push({ fill: { color: '#FF0000' } });
    const workbook = await opened(book);
    expect(await addressOf(workbook, (sheet) => sheet.getUsedRange())).toBe('Blad1!B1:D2');
    expect(await addressOf(workbook, (sheet) => sheet.getUsedRange(true))).toBe('Blad1!B1');
  });

  test('of a range without used cells is ItemNotFound', async () => {
    const workbook = await opened(bookOf([[1]]));
    expect((await refusal(addressOf(workbook, (sheet) => sheet.getRange('C1:D9').getUsedRange()))).code).toBe('ItemNotFound');
  });
});

describe('inserting and deleting', () => {
  test('rows push what is below them, and formulas follow', async () => {
    const workbook = await opened(bookOf([[1], [{ f: 'A1*2', v: 2 }]]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('1:2').insert('Down'); });
    expect((await loaded(workbook, 'A3:A4', 'formulas,values')).toJSON()).toMatchObject({ formulas: [[1], ['=A3*2']], values: [[1], [2]] });
  });

  test('a range that is held moves along with inserted rows', async () => {
    const workbook = await opened(bookOf([[1], [2]]));
    const address = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A2');
      await context.sync();
      sheet.getRange('1:3').insert('Down');
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(address).toEqual(['Blad1!A5', [[2]]]);
  });

  test('a range of deleted rows is InvalidReference', async () => {
    const workbook = await opened(bookOf([[1], [2]]));
    const refused = await refusal(workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A2');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      range.load('values');
      await context.sync();
    }));
    expect(refused.code).toBe('InvalidReference');
  });

  test('cells push only their own columns', async () => {
    const workbook = await opened(bookOf([[1, 10], [2, 20]]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').insert('Down'); });
    expect((await loaded(workbook, 'A1:B3', 'values')).values).toEqual([['', 10], [1, 20], [2, '']]);
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').delete('Up'); });
    expect((await loaded(workbook, 'A1:B3', 'values')).values).toEqual([[1, 10], [2, 20], ['', '']]);
  });

  test('cells are pushed on a sheet that is not in front', async () => {
    const workbook = await opened(bookOf([[1], [2]]));
    const values = await workbook.Excel.run(async (context) => {
      const front = context.workbook.worksheets.add('Voor');
      front.activate();
      await context.sync();
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1').insert('Down');
      const range = sheet.getRange('A1:A3').load('values');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [range.values, active.name];
    });
    expect(values).toEqual([[[''], [1], [2]], 'Voor']);
  });

  test('an insert leaves the selection where it is', async () => {
    const workbook = await opened(bookOf([[1]]));
    const address = await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B7').select();
      context.workbook.worksheets.getFirst().getRange('1:1').insert('Down');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return selected.address;
    });
    expect(address).toBe('Blad1!B8');
  });
});

describe('changing cells', () => {
  test('clear() of contents leaves the format, of formats the contents', async () => {
    const book = bookOf([[{ v: 1, s: 1 }, { v: 2, s: 1 }]]);
    book.styles.push({ fill: { color: '#FF0000' } });
    const workbook = await opened(book);
    await onFirstSheet(workbook, (sheet) => {
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
    });
    const colors = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [one, two] = [sheet.getRange('A1'), sheet.getRange('B1')].map((range) => range.load('values,format/fill/color'));
      await context.sync();
      return [one?.values, one?.format.fill.color, two?.values, two?.format.fill.color];
    });
    expect(colors).toEqual([[['']], '#FF0000', [[2]], '#FFFFFF']);
  });

  test('copyFrom moves relative references and repeats a smaller source', async () => {
    const workbook = await opened(bookOf([[1, { f: 'A1*$A$1', v: 1 }], [2], [3]]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('B2:B3').copyFrom('B1'); });
    expect((await loaded(workbook, 'B2:B3', 'formulas,values')).toJSON()).toMatchObject({ formulas: [['=A2*$A$1'], ['=A3*$A$1']], values: [[2], [3]] });
  });

  test('copyFrom of values leaves formulas behind', async () => {
    const workbook = await opened(bookOf([[1, { f: 'A1+1', v: 2 }]]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('C1').copyFrom('B1', 'Values'); });
    expect((await loaded(workbook, 'C1', 'formulas')).formulas).toEqual([[2]]);
  });

  test('copyFrom can turn rows into columns', async () => {
    const workbook = await opened(bookOf([[1, 2, 3]]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A3').copyFrom('A1:C1', 'All', false, true); });
    expect((await loaded(workbook, 'A3:A5', 'values')).values).toEqual([[1], [2], [3]]);
  });

  test.each([['All', [[1, '', 2], ['', '', 'x']]], ['Formats', [['', '', ''], ['', '', 'x']]], ['Values', [[1, '', 2], ['', '', 'x']]]] as const)('copyFrom %s brings cells that are merged along with looks, and splits those that were', async (what, values) => {
    const workbook = await opened(bookOf([[1, null, 2], [null, null, null], [null, null, null], [null, null, 'x']]));
    await onFirstSheet(workbook, (sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('B3:C3').merge();
      sheet.getRange('A3:C3').copyFrom('A1:C1', what);
    });
    expect((await loaded(workbook, 'A3:C4', 'values')).values).toEqual(values);
    expect(workbook.toBook().sheets[0]?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 1 });
    const copied = { top: 2, left: 0, bottom: 2, right: 1 };
    if (what === 'Values') expect(workbook.toBook().sheets[0]?.merges).not.toContainEqual(copied);
    else expect(workbook.toBook().sheets[0]?.merges).toEqual([{ ...copied, top: 0, bottom: 0 }, copied]);
  });

  test('merge keeps the value of the first cell', async () => {
    const workbook = await opened(bookOf([[1, 2]]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:B1').merge(); });
    expect((await loaded(workbook, 'A1:B1', 'values')).values).toEqual([[1, '']]);
    expect(workbook.toBook().sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    const merged = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [found, none] = [sheet.getRange('A1:A5').getMergedAreasOrNullObject().load('address'), sheet.getRange('B1:B5').getMergedAreasOrNullObject()];
      await context.sync();
      return [found.address, none.isNullObject];
    });
    expect(merged).toEqual(['Blad1!A1:B1', true]);
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:B1').unmerge(); });
    expect(workbook.toBook().sheets[0]?.merges).toEqual([]);
  });

  test('sort puts numbers before text and blanks last', async () => {
    const workbook = await opened(bookOf([['b'], [3], [null], [1], ['a']]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:A5').sort.apply([{ key: 0, ascending: true }]); });
    expect((await loaded(workbook, 'A1:A5', 'values')).values).toEqual([[1], [3], ['a'], ['b'], ['']]);
  });

  test('removeDuplicates keeps the first and tells how many are left', async () => {
    const workbook = await opened(bookOf([['code'], ['x'], ['y'], ['X']]));
    const result = await workbook.Excel.run(async (context) => {
      const removed = context.workbook.worksheets.getFirst().getRange('A1:A4').removeDuplicates([0], true);
      removed.load('removed,uniqueRemaining');
      await context.sync();
      return [removed.removed, removed.uniqueRemaining];
    });
    expect(result).toEqual([1, 2]);
    expect((await loaded(workbook, 'A1:A4', 'values')).values).toEqual([['code'], ['x'], ['y'], ['']]);
  });

  test('a hyperlink hangs on its cell and shows its text', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').hyperlink = { address: 'https://stad.gent/', textToDisplay: 'Gent', screenTip: 'Naar de stad' }; });
    const range = await loaded(workbook, 'A1', 'hyperlink,values');
    expect(range.values).toEqual([['Gent']]);
    expect(range.hyperlink).toMatchObject({ address: 'https://stad.gent/', screenTip: 'Naar de stad' });
  });
});

describe('looking for cells', () => {
  test('find gives the first cell that holds the text, in reading order', async () => {
    const workbook = await opened(bookOf([['x', 'plan A'], ['Plan B']]));
    expect(await addressOf(workbook, (sheet) => sheet.getRange('A1:C9').find('plan', {}))).toBe('Blad1!B1');
    expect((await refusal(addressOf(workbook, (sheet) => sheet.getRange('A1:C9').find('weg', {})))).code).toBe('ItemNotFound');
  });

  test('getSpecialCells gives the formulas with an error', async () => {
    const workbook = await opened(bookOf([[{ f: '1/0', error: '#DIV/0!' }, { f: '1+1', v: 2 }], [1, { f: '1/0', error: '#DIV/0!' }]]));
    const address = await workbook.Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRange().getSpecialCells('Formulas', 'Errors').load('address,areaCount');
      await context.sync();
      return areas.address;
    });
    expect(address).toBe('Blad1!A1,Blad1!B2');
  });

  test('getSpecialCells without a match is the null object', async () => {
    const workbook = await opened(bookOf([[1]]));
    const isNull = await workbook.Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRange('A1:B2').getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      return areas.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

test('moveTo moves values, formulas and formats; what referred to the cells follows, and rules and comments go along', async () => {
  const book = bookOf([['a', '=B2', 1], ['b', 2, 3], ['c', '=A1&B2', '=SUM(B2:B2)']]);
  book.sheets[0]?.validations.push({ ranges: [{ top: 1, left: 0, bottom: 1, right: 0 }], type: 'textLength', operator: 'lessThan', formula1: '9', allowBlank: true, inCellDropdown: false });
  book.sheets[0]?.comments.push({ id: '{c}', row: 1, column: 1, author: 'Planner', text: 'Nakijken', threaded: true, replies: [] });
  const workbook = await opened(book);
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('2:2').moveTo('6:6'); });
  expect((await loaded(workbook, 'A1:C6', 'formulas')).formulas).toEqual([
    ['a', '=B6', 1], ['', '', ''], ['c', '=A1&B6', expect.stringMatching(/^=SUM\(B6(:B6)?\)$/)], ['', '', ''], ['', '', ''], ['b', 2, 3],
  ]);
  const [sheet] = workbook.toBook().sheets;
  expect(sheet?.validations).toMatchObject([{ ranges: [{ top: 5, bottom: 5 }] }]);
  expect(sheet?.comments).toMatchObject([{ row: 5, column: 1, text: 'Nakijken' }]);
});
