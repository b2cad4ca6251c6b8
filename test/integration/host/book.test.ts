import type { Book } from '#xlsx/book/Book';
import { bookOf, closeAll, opened } from './open';

afterEach(closeAll);

/** A book with something of everything that the model holds. */
function fullBook(): Book {
  const book = bookOf([
    [{ v: 'Code', s: 1 }, { v: 1.5, s: 2 }, { v: true }, { error: '#N/A' }],
    [{ f: 'B1*2', v: 3, s: 3 }, { v: '007', s: 4 }, { v: 'link', hyperlink: { target: 'https://stad.gent/', tooltip: 'tip' } }],
    [{ v: 'vet en gewoon', rich: [{ text: 'vet', font: { bold: true } }, { text: ' en gewoon' }] }],
  ], 'Plan');
  book.styles.push(
    { font: { name: 'Arial', size: 12, bold: true, color: '#FF0000', underline: 'double' }, fill: { color: '#EEEEEE' }, alignment: { horizontal: 'center', vertical: 'top', wrapText: true } },
    { numberFormat: '#,##0.00', border: { bottom: { style: 'thin', color: '#000000' } } },
    { locked: false, alignment: { indent: 2, textRotation: 45 } },
    { name: 'Input', numberFormat: '@', formulaHidden: true, alignment: { horizontal: 'centerContinuous', shrinkToFit: true } },
  );
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('A book has a sheet.');
  Object.assign(sheet, {
    columns: { 0: { width: 20 }, 1: { hidden: true, level: 1 } }, rows: { 1: { height: 30, level: 2 }, 2: { hidden: true, level: 2, collapsed: true } },
    merges: [{ top: 4, left: 0, bottom: 5, right: 1 }], freeze: { rows: 1, columns: 1 }, outline: { summaryBelow: false, summaryRight: true }, tabColor: '#00FF00', zoom: 80,
    showGridlines: false, defaultColumnWidth: 10, defaultRowHeight: 18,
    validations: [{ ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }], type: 'list', formula1: 'Codes', allowBlank: true, inCellDropdown: true }],
    comments: [{ id: 'c1', row: 0, column: 0, author: 'An', text: 'hallo', threaded: true, replies: [] }],
    protection: { protected: true, options: { allowSort: true } }, print: { orientation: 'landscape' },
  });
  book.names.push({ name: 'Codes', refersTo: 'Plan!$A$1:$A$9', visible: true, comment: 'codes' }, { name: 'Vast', refersTo: '0.21', visible: false });
  Object.assign(book, { properties: { title: 'T', custom: { a: 1 } }, settings: { x: '1' }, customXmlParts: [{ id: '{1}', xml: '<a/>' }], notKept: [{ feature: 'chart', part: 'p', where: 'w' }] });
  return book;
}

test('a book that is opened and not touched comes back the same', async () => {
  const book = fullBook();
  expect((await opened(book)).toBook()).toEqual(book);
});

test('what the host only carries comes back too', async () => {
  const book = fullBook();
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('A book has a sheet.');
  book.styles.push({ quotePrefix: true }, { border: { diagonal: { style: 'thin', color: '#000000' } }, diagonalDirection: 'down' });
  Object.assign(book, {
    namedStyles: [{ name: 'Input', style: { fill: { color: '#FFCC99' } } }], theme: '<a:theme/>', structureProtection: { structure: true, windows: false },
  });
  sheet.rows[5] = { height: 30, autoHeight: true };
  sheet.cells[5] = [{ v: '12', s: 5 }, { v: 'x', s: 6 }, { f: 'A1:B2*2', v: 2, array: { top: 5, left: 2, bottom: 6, right: 3 } }];
  sheet.tables = [{
    id: '7', name: 'Tabel7', range: { top: 0, left: 0, bottom: 2, right: 1 }, columns: [{ name: 'Code' }, { name: 'Bedrag', totalsFunction: 'sum' }], hasHeaders: true, hasTotals: false,
    style: 'TableStyleLight1', bandedRows: true, bandedColumns: false, firstColumn: true, lastColumn: false, hasFilter: true, criteria: { 0: { values: ['Code'] } },
  }];
  expect((await opened(book)).toBook()).toEqual(book);
});

test('opening leaves the given book alone', async () => {
  const book = fullBook();
  const before = structuredClone(book);
  const workbook = await opened(book);
  await workbook.Excel.run(async (context) => {
    context.workbook.properties.title = 'anders';
    await context.sync();
  });
  expect(book).toEqual(before);
});

test('validations and comments move along with inserted rows', async () => {
  const book = fullBook();
  const sheet = book.sheets[0];
  if (sheet) delete sheet.protection;
  const workbook = await opened(book);
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('1:2').insert('Down');
    await context.sync();
  });
  const after = workbook.toBook().sheets[0];
  expect(after?.validations[0]?.ranges).toEqual([{ top: 3, left: 0, bottom: 11, right: 0 }]);
  expect(after?.comments[0]).toMatchObject({ row: 2, column: 0 });
  expect(after?.merges).toEqual([{ top: 6, left: 0, bottom: 7, right: 1 }]);
});
