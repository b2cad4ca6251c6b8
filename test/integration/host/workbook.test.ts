import { bookOf, closeAll, loaded, onFirstSheet, opened, refusal } from './open';

afterEach(closeAll);

describe('names', () => {
  test('a name gives its range, and moves along', async () => {
    const book = bookOf([[1], [2]]);
    book.names.push({ name: 'Jaren', refersTo: 'Blad1!$A$1:$A$2', visible: true });
    const workbook = await opened(book);
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('1:1').insert('Down'); });
    const seen = await workbook.Excel.run(async (context) => {
      const item = context.workbook.names.getItem('jaren').load('name,formula,type,scope,visible,value');
      const range = item.getRange().load('address,values');
      await context.sync();
      return [item.toJSON(), range.address, range.values];
    });
    expect(seen).toEqual([
      expect.objectContaining({ name: 'Jaren', formula: '=Blad1!$A$2:$A$3', type: 'Range', scope: 'Workbook', visible: true, value: 'Blad1!A2:A3' }), 'Blad1!A2:A3', [[1], [2]],
    ]);
  });

  test('names of a sheet stand apart from those of the workbook', async () => {
    const workbook = await opened();
    const seen = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add('Alles', sheet.getRange('A1:B2'), 'uitleg');
      sheet.names.add('Eigen', '=Blad1!$C$1');
      const [ofBook, ofSheet] = [context.workbook.names.load('items/name,items/comment'), sheet.names.load('items/name,items/scope')];
      await context.sync();
      return [ofBook.items.map((item) => [item.name, item.comment]), ofSheet.items.map((item) => [item.name, item.scope])];
    });
    expect(seen).toEqual([[['Alles', 'uitleg']], [['Eigen', 'Worksheet']]]);
    expect(workbook.toBook().names).toEqual([
      { name: 'Alles', refersTo: 'Blad1!$A$1:$B$2', visible: true, comment: 'uitleg' }, { name: 'Eigen', refersTo: 'Blad1!$C$1', visible: true, sheet: 'Blad1' },
    ]);
  });

  test('a name with a function follows rows of its own sheet, and no others', async () => {
    const book = bookOf([[1], [2], [3], [4]]);
    book.sheets.push({ ...structuredClone(book.sheets[0]!), id: '{2}', name: 'Ander' });
    book.names.push({ name: 'Lijst', refersTo: 'Blad1!$A$2:INDEX(Blad1!$A$2:$A$90,MAX(1,COUNTA(Blad1!$A$2:$A$90)))', visible: true });
    const workbook = await opened(book);
    const deleted = (sheet: string): Promise<void> => workbook.Excel.run(async (context) => { context.workbook.worksheets.getItem(sheet).getRange('3:4').delete('Up'); await context.sync(); });
    await deleted('Ander');
    expect(workbook.toBook().names[0]?.refersTo).toBe('Blad1!$A$2:INDEX(Blad1!$A$2:$A$90,MAX(1,COUNTA(Blad1!$A$2:$A$90)))');
    await deleted('Blad1');
    expect(workbook.toBook().names[0]?.refersTo).toBe('Blad1!$A$2:INDEX(Blad1!$A$2:$A$88,MAX(1,COUNTA(Blad1!$A$2:$A$88)))');
  });

  test('formulas calculate with names', async () => {
    const book = bookOf([[2], [3]]);
    book.names.push({ name: 'Reeks', refersTo: 'Blad1!$A$1:$A$2', visible: true });
    const workbook = await opened(book);
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('B1').formulas = [['=SUM(Reeks)']]; });
    expect((await loaded(workbook, 'B1', 'values')).values).toEqual([[5]]);
  });

  test('a name that is taken, reads as a cell or has a space is refused', async () => {
    const workbook = await opened();
    const add = (name: string): Promise<void> => workbook.Excel.run(async (context) => {
      context.workbook.names.add(name, '=Blad1!$A$1');
      await context.sync();
    });
    await add('Goed');
    expect((await refusal(add('goed'))).code).toBe('ItemAlreadyExists');
    expect((await refusal(add('A1'))).code).toBe('InvalidArgument');
    expect((await refusal(add('met spatie'))).code).toBe('InvalidArgument');
  });

  test('a name is deleted', async () => {
    const book = bookOf([[1]]);
    book.names.push({ name: 'Weg', refersTo: 'Blad1!$A$1', visible: true });
    const workbook = await opened(book);
    const isNull = await workbook.Excel.run(async (context) => {
      context.workbook.names.getItem('Weg').delete();
      const item = context.workbook.names.getItemOrNullObject('Weg');
      await context.sync();
      return item.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('what is kept in the workbook', () => {
  test('settings hold JSON and dates, and come back from a save', async () => {
    const workbook = await opened();
    await workbook.Excel.run(async (context) => {
      context.workbook.settings.add('staat', { stap: 2, lijst: ['a'] });
      context.workbook.settings.add('datum', new Date(Date.UTC(2026, 0, 2)) as never);
      await context.sync();
    });
    const again = await opened(workbook.toBook());
    const seen = await again.Excel.run(async (context) => {
      const [state, date] = [context.workbook.settings.getItem('staat').load('value'), context.workbook.settings.getItem('datum').load('value')];
      const none = context.workbook.settings.getItemOrNullObject('niets');
      await context.sync();
      return [state.value, (date.value as Date).getTime(), none.isNullObject];
    });
    expect(seen).toEqual([{ stap: 2, lijst: ['a'] }, Date.UTC(2026, 0, 2), true]);
  });

  test('custom XML parts are found by namespace', async () => {
    const workbook = await opened();
    const seen = await workbook.Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<d:doel xmlns:d="urn:doel">1</d:doel>');
      customXmlParts.add('<x xmlns="urn:anders"/>');
      const part = customXmlParts.getByNamespace('urn:doel').getOnlyItem();
      part.load('namespaceUri');
      const xml = part.getXml();
      await context.sync();
      return [part.namespaceUri, xml.value];
    });
    expect(seen).toEqual(['urn:doel', '<d:doel xmlns:d="urn:doel">1</d:doel>']);
    expect(workbook.toBook().customXmlParts).toHaveLength(2);
  });

  test('what is no XML is refused', async () => {
    const workbook = await opened();
    const work = workbook.Excel.run(async (context) => {
      context.workbook.customXmlParts.add('geen xml');
      await context.sync();
    });
    expect((await refusal(work)).code).toBe('InvalidArgument');
  });

  test('properties and custom properties', async () => {
    const workbook = await opened();
    const seen = await workbook.Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Meerjarenplan';
      properties.custom.add('versie', 3);
      properties.custom.add('Versie', 4);
      const item = properties.custom.getItem('VERSIE').load('key,value,type');
      properties.load('title');
      const count = properties.custom.getCount();
      await context.sync();
      return [properties.title, item.key, item.value, item.type, count.value];
    });
    expect(seen).toEqual(['Meerjarenplan', 'versie', 4, 'Number', 1]);
    expect(workbook.toBook().properties).toMatchObject({ title: 'Meerjarenplan', custom: { versie: 4 } });
  });

  test('a sheet has properties of its own', async () => {
    const workbook = await opened();
    const value = await workbook.Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getFirst();
      customProperties.add('rol', 'plan');
      const item = customProperties.getItem('Rol').load('value');
      await context.sync();
      return item.value;
    });
    expect(value).toBe('plan');
  });
});

describe('the application', () => {
  test('cultureInfo tells how the user writes numbers and dates', async () => {
    const workbook = await opened();
    const seen = await workbook.Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load('name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator,datetimeFormat/shortDatePattern');
      context.application.load('decimalSeparator,thousandsSeparator');
      await context.sync();
      return [
        cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator, cultureInfo.numberFormat.numberGroupSeparator, cultureInfo.datetimeFormat.shortDatePattern,
        context.application.decimalSeparator, context.application.thousandsSeparator,
      ];
    });
    expect(seen).toEqual(['nl-BE', ',', '.', 'd/MM/yyyy', ',', '.']);
  });

  test('createWorkbook is handed to who listens', async () => {
    const workbook = await opened();
    const asked: (string | null)[] = [];
    workbook.host.onCreateWorkbook((base64) => asked.push(base64));
    await workbook.Excel.createWorkbook('QUJD');
    expect(asked).toEqual(['QUJD']);
  });

  test('Office tells language and requirement sets', async () => {
    const { Office } = await opened();
    const info = await Office.onReady();
    expect(info.host).toBe('Excel');
    expect(Office.context.displayLanguage).toBe('nl-BE');
    expect([Office.context.requirements.isSetSupported('ExcelApi', '1.10'), Office.context.requirements.isSetSupported('ExcelApi', '9.1')]).toEqual([true, false]);
  });
});

describe('the selection', () => {
  test('select() brings the sheet to the front', async () => {
    const workbook = await opened();
    const seen = await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.add('Twee').getRange('C3:D4').select();
      const [range, cell] = [context.workbook.getSelectedRange().load('address'), context.workbook.getActiveCell().load('address')];
      await context.sync();
      return [range.address, cell.address];
    });
    expect(seen).toEqual(['Twee!C3:D4', 'Twee!C3']);
  });
});

describe('protection', () => {
  test('a write on a locked cell of a protected sheet is AccessDenied, on an unlocked one not', async () => {
    const book = bookOf([[{ v: 1 }, { v: 2, s: 1 }]]);
    book.styles.push({ locked: false });
    const sheet = book.sheets[0];
    if (sheet) sheet.protection = { protected: true, options: {} };
    const workbook = await opened(book);
    expect((await refusal(onFirstSheet(workbook, (first) => { first.getRange('A1').values = [[9]]; }))).code).toBe('AccessDenied');
    await onFirstSheet(workbook, (first) => { first.getRange('B1').values = [[9]]; });
    expect((await loaded(workbook, 'A1:B1', 'values')).values).toEqual([[1, 9]]);
  });
});
