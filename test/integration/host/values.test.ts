import { bookOf, closeAll, loaded, onFirstSheet, opened, refusal } from './open';

afterEach(closeAll);

describe('Range.values', () => {
  test('an empty cell is an empty string', async () => {
    const workbook = await opened();
    expect((await loaded(workbook, 'A1:B1', 'values,valueTypes')).toJSON()).toMatchObject({ values: [['', '']], valueTypes: [['Empty', 'Empty']] });
  });

  test('numbers, text, booleans and errors come as they are, errors as their text', async () => {
    const workbook = await opened(bookOf([[1.5, 'tekst', true, { error: '#N/A' }]]));
    const range = await loaded(workbook, 'A1:D1', 'values,valueTypes');
    expect(range.values).toEqual([[1.5, 'tekst', true, '#N/A']]);
    expect(range.valueTypes).toEqual([['Double', 'String', 'Boolean', 'Error']]);
  });

  test('one value fills the whole range', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:B2').values = 7 as never; });
    expect((await loaded(workbook, 'A1:B2', 'values')).values).toEqual([[7, 7], [7, 7]]);
  });

  test('null leaves a cell as it is', async () => {
    const workbook = await opened(bookOf([[1, 2]]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:B1').values = [[null, 5]]; });
    expect((await loaded(workbook, 'A1:B1', 'values')).values).toEqual([[1, 5]]);
  });

  test('an empty string empties a cell', async () => {
    const workbook = await opened(bookOf([[1]]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').values = [['']]; });
    expect((await loaded(workbook, 'A1', 'valueTypes')).valueTypes).toEqual([['Empty']]);
  });

  test('an array of another size is InvalidArgument and changes nothing', async () => {
    const workbook = await opened(bookOf([[1, 2]]));
    const refused = await refusal(onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:B1').values = [[5]]; }));
    expect(refused).toMatchObject({ code: 'InvalidArgument', location: 'Values' });
    expect((await loaded(workbook, 'A1:B1', 'values')).values).toEqual([[1, 2]]);
  });

  test('text that reads as a number becomes one, as when typed', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:C1').values = [['5', '12,5', '50%']]; });
    expect((await loaded(workbook, 'A1:C1', 'values')).values).toEqual([[5, 12.5, 0.5]]);
  });

  test('a point that groups no thousands leaves text', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:B1').values = [['1.5', '1.234,56']]; });
    expect((await loaded(workbook, 'A1:B1', 'values')).values).toEqual([['1.5', 1234.56]]);
  });

  test('a date is read in the order of the culture and gets a date format', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').values = [['3/12/2026']]; });
    const range = await loaded(workbook, 'A1', 'values,numberFormat,text');
    expect(range.values).toEqual([[46359]]);
    expect(range.numberFormat).toEqual([['d/mm/yyyy']]);
    expect(range.text).toEqual([['3/12/2026']]);
  });

  test('an apostrophe in front keeps text', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').values = [["'007"]]; });
    const range = await loaded(workbook, 'A1', 'values,valueTypes');
    expect(range.values).toEqual([['007']]);
    expect(range.valueTypes).toEqual([['String']]);
  });

  test('a cell with the text format keeps what is written as text', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['@', '@']];
      sheet.getRange('A1:B1').values = [['5', '=1+1']];
    });
    expect((await loaded(workbook, 'A1:B1', 'values')).values).toEqual([['5', '=1+1']]);
  });

  test('booleans are read in both languages', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:B1').values = [['WAAR', 'false']]; });
    const range = await loaded(workbook, 'A1:B1', 'values,text');
    expect(range.values).toEqual([[true, false]]);
    expect(range.text).toEqual([['WAAR', 'ONWAAR']]);
  });

  test('whole columns read as null and refuse a value', async () => {
    const workbook = await opened(bookOf([[1]]));
    expect((await loaded(workbook, 'A:A', 'values,text,formulas')).toJSON()).toMatchObject({ values: null, text: null, formulas: null });
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.getRange('A:A').values = 'x' as never; }))).code).toBe('InvalidArgument');
  });

  test('a write beyond the filled part of the sheet is kept', async () => {
    const workbook = await opened();
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('AZ20000').values = [[1]]; });
    expect((await loaded(workbook, 'AZ20000', 'values')).values).toEqual([[1]]);
  });
});

describe('Range.formulas and Range.text', () => {
  test('formulas are in English and text in the culture of the user', async () => {
    const book = bookOf([[{ v: 1234567.891, s: 1 }], [{ f: 'ROUND(A1,1)', v: 1234567.9, s: 1 }]]);
    book.styles.push({ numberFormat: '#,##0.00' });
    const range = await loaded(await opened(book), 'A1:A2', 'formulas,text');
    expect(range.formulas).toEqual([[1234567.891], ['=ROUND(A1,1)']]);
    expect(range.text).toEqual([['1.234.567,89'], ['1.234.567,90']]);
  });

  test('text follows the culture that was asked for', async () => {
    const book = bookOf([[{ v: 1234.5, s: 1 }]]);
    book.styles.push({ numberFormat: '#,##0.00' });
    expect((await loaded(await opened(book, { culture: 'en-US' }), 'A1', 'text')).text).toEqual([['1,234.50']]);
  });

  test('errors show in Dutch and read in English', async () => {
    const range = await loaded(await opened(bookOf([[{ error: '#REF!' }]])), 'A1', 'text,values');
    expect(range.text).toEqual([['#VERW!']]);
    expect(range.values).toEqual([['#REF!']]);
  });

  test('results that the file keeps are not calculated again when it opens', async () => {
    const workbook = await opened(bookOf([[1, { f: 'A1+1', v: 99 }]]));
    expect((await loaded(workbook, 'B1', 'values')).values).toEqual([[99]]);
  });

  test('a formula follows its input within the same batch', async () => {
    const workbook = await opened(bookOf([[1, { f: 'A1*10', v: 10 }]]));
    const values = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[5]];
      const result = sheet.getRange('B1').load('values');
      await context.sync();
      return result.values;
    });
    expect(values).toEqual([[50]]);
  });

  test('a formula that is written calculates at once, over sheets too', async () => {
    const workbook = await opened(bookOf([[2], [3]]));
    const values = await workbook.Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Twee');
      other.getRange('A1:A2').formulas = [['=SUM(Blad1!A1:A2)'], ['=1/0']];
      const result = other.getRange('A1:A2').load('values');
      await context.sync();
      return result.values;
    });
    expect(values).toEqual([[5], ['#DIV/0!']]);
  });

  test('with manual calculation a result stays until calculate() is called', async () => {
    const workbook = await opened(bookOf([[1, { f: 'A1*10', v: 10 }]]));
    const seen = await workbook.Excel.run(async (context) => {
      context.application.calculationMode = 'Manual';
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[5]];
      const before = sheet.getRange('B1').load('values');
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 150));
      const stale = before.values;
      context.application.calculate('Full');
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      return [stale, after.values];
    });
    expect(seen).toEqual([[[10]], [[50]]]);
  });

  test('suspended calculation comes back at the next sync', async () => {
    const workbook = await opened(bookOf([[1, { f: 'A1*10', v: 10 }]]));
    const seen = await workbook.Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[5]];
      const during = sheet.getRange('B1').load('values');
      await context.sync();
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      return [during.values, after.values];
    });
    expect(seen).toEqual([[[10]], [[50]]]);
  });

  test('formulasR1C1 is relative to the cell', async () => {
    const range = await loaded(await opened(bookOf([[1, { f: 'A1+$A$1', v: 2 }]])), 'B1', 'formulasR1C1');
    expect(range.formulasR1C1).toEqual([['=RC[-1]+R1C1']]);
  });
});
