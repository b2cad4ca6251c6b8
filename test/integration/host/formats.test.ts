import { bookOf, closeAll, loaded, onFirstSheet, opened, refusal } from './open';

afterEach(closeAll);

test('fill, font and alignment are set and read back', async () => {
  const workbook = await opened(bookOf([[1]]));
  await onFirstSheet(workbook, (sheet) => {
    const { format } = sheet.getRange('A1');
    format.fill.color = 'orange';
    format.font.bold = true;
    format.font.size = 14;
    format.font.underline = 'Double';
    format.horizontalAlignment = 'Right';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 2;
  });
  const { format } = await loaded(workbook, 'A1', 'format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel');
  expect(format.fill.color).toBe('#FFA500');
  expect(format.font.toJSON()).toMatchObject({ bold: true, italic: false, size: 14, underline: 'Double', name: 'Calibri', color: '#000000' });
  expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel]).toEqual(['Right', 'Top', true, 2]);
});

test('what differs between the cells of a range reads as null', async () => {
  const workbook = await opened(bookOf([[1, 2]]));
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').format.font.bold = true; });
  expect((await loaded(workbook, 'A1:B1', 'format/font/bold')).format.font.bold).toBeNull();
});

test('a colour that is none is InvalidArgument', async () => {
  const workbook = await opened();
  expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').format.fill.color = 'nokleur'; }))).code).toBe('InvalidArgument');
});

test('clearing a fill leaves the font', async () => {
  const workbook = await opened();
  await onFirstSheet(workbook, (sheet) => {
    sheet.getRange('A1').format.font.italic = true;
    sheet.getRange('A1').format.fill.color = '#123456';
    sheet.getRange('A1').format.fill.clear();
  });
  const { format } = await loaded(workbook, 'A1', 'format/fill/color,format/font/italic');
  expect([format.fill.color, format.font.italic]).toEqual(['#FFFFFF', true]);
});

test('column width and row height are in points', async () => {
  const workbook = await opened();
  expect((await loaded(workbook, 'A1', 'format/columnWidth,format/rowHeight')).format.toJSON()).toMatchObject({ columnWidth: 48, rowHeight: 15 });
  await onFirstSheet(workbook, (sheet) => {
    sheet.getRange('A:B').format.columnWidth = 105;
    sheet.getRange('3:3').format.rowHeight = 30;
  });
  expect((await loaded(workbook, 'B3', 'format/columnWidth,format/rowHeight')).format.toJSON()).toMatchObject({ columnWidth: 105, rowHeight: 30 });
  expect(workbook.toBook().sheets[0]?.columns[0]).toEqual({ width: 20 });
});

test('a number format for each cell, or one for all', async () => {
  const workbook = await opened(bookOf([[1, 2]]));
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:B1').numberFormat = [['0.0', '0%']]; });
  expect((await loaded(workbook, 'A1:B1', 'numberFormat,text')).toJSON()).toMatchObject({ numberFormat: [['0.0', '0%']], text: [['1,0', '200%']] });
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:B1').numberFormat = '0.00' as never; });
  expect((await loaded(workbook, 'A1:B1', 'text')).text).toEqual([['1,00', '2,00']]);
});

test('a format of whole columns reaches cells that are filled later', async () => {
  const workbook = await opened(bookOf([[{ v: 1 }]]));
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A:A').format.fill.color = '#00FF00'; });
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A900').values = [[5]]; });
  expect((await loaded(workbook, 'A900', 'format/fill/color')).format.fill.color).toBe('#00FF00');
  expect((await loaded(workbook, 'A1', 'format/fill/color')).format.fill.color).toBe('#00FF00');
});

test('borders by side', async () => {
  const workbook = await opened();
  const seen = await workbook.Excel.run(async (context) => {
    const borders = context.workbook.worksheets.getFirst().getRange('B2:C3').format.borders;
    borders.getItem('EdgeBottom').style = 'Continuous';
    borders.getItem('EdgeBottom').weight = 'Thick';
    borders.getItem('EdgeBottom').color = '#FF0000';
    const [bottom, top] = [borders.getItem('EdgeBottom'), borders.getItem('EdgeTop')].map((border) => border.load('style,weight,color'));
    await context.sync();
    return [bottom?.style, bottom?.weight, bottom?.color, top?.style];
  });
  expect(seen).toEqual(['Continuous', 'Thick', '#FF0000', 'None']);
});

test('getCellProperties and setCellProperties work cell by cell', async () => {
  const workbook = await opened(bookOf([[1, 2]]));
  const seen = await workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.setCellProperties([[{ format: { fill: { color: '#FF0000' }, font: { bold: true } } }, { format: { fill: { color: '#0000FF' } } }]]);
    const properties = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return properties.value;
  });
  expect(seen).toEqual([[
    { address: 'Blad1!A1', format: { fill: { color: '#FF0000' }, font: { bold: true } } },
    { address: 'Blad1!B1', format: { fill: { color: '#0000FF' }, font: { bold: false } } },
  ]]);
});

test('a cell that is unlocked stays so through save and open', async () => {
  const workbook = await opened(bookOf([[1]]));
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').format.protection.locked = false; });
  const again = await opened(workbook.toBook());
  expect((await loaded(again, 'A1:B1', 'format/protection/locked')).format.protection.locked).toBeNull();
  expect((await loaded(again, 'A1', 'format/protection/locked')).format.protection.locked).toBe(false);
});

describe('rows and the outline', () => {
  test('rows are hidden and shown', async () => {
    const workbook = await opened(bookOf([[1], [2], [3]]));
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('2:2').rowHidden = true; });
    expect((await loaded(workbook, 'A1:A3', 'rowHidden')).rowHidden).toBeNull();
    expect((await loaded(workbook, 'A2', 'rowHidden')).rowHidden).toBe(true);
    expect(workbook.toBook().sheets[0]?.rows[1]).toEqual({ hidden: true });
  });

  test('groups nest, and showOutlineLevels hides the deeper rows', async () => {
    const workbook = await opened(bookOf([['SD'], ['OD'], ['actie'], ['SD']]));
    await onFirstSheet(workbook, (sheet) => {
      sheet.getRange('2:3').group('ByRows');
      sheet.getRange('3:3').group('ByRows');
      sheet.showOutlineLevels(2, 0);
    });
    expect(workbook.toBook().sheets[0]?.rows).toMatchObject({ 1: { level: 1 }, 2: { level: 2, hidden: true } });
    expect((await loaded(workbook, 'A2', 'rowHidden')).rowHidden).toBe(false);
  });

  test('group() by rows of whole columns is InvalidArgument', async () => {
    const workbook = await opened();
    expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.getRange('A:B').group('ByRows'); }))).code).toBe('InvalidArgument');
  });

  test('levels move along with inserted and deleted rows', async () => {
    const workbook = await opened(bookOf([[1], [2], [3]]));
    await onFirstSheet(workbook, (sheet) => {
      sheet.getRange('2:3').group('ByRows');
      sheet.getRange('1:1').insert('Down');
    });
    expect(workbook.toBook().sheets[0]?.rows).toEqual({ 2: { level: 1 }, 3: { level: 1 } });
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('1:3').delete('Up'); });
    expect(workbook.toBook().sheets[0]?.rows).toEqual({ 0: { level: 1 } });
  });
});

test('a cell in a column with a style keeps all of it in the file, also when a part is set', async () => {
  const book = bookOf([[1, 2]]);
  book.styles.push({ font: { bold: true }, numberFormat: '0.00' });
  book.sheets[0]!.columns[0] = { s: 1 };
  const workbook = await opened(book);
  await onFirstSheet(workbook, (sheet) => {
    sheet.getRange('A2').values = [[5]];
    sheet.getRange('A3').format.font.italic = true;
  });
  const { styles, sheets: [sheet] } = workbook.toBook();
  expect([0, 1, 2].map((row) => { const { font, numberFormat } = styles[sheet!.cells[row]?.[0]?.s ?? 0]!; return [font?.bold, font?.italic, numberFormat]; }))
    .toEqual([[undefined, undefined, undefined], [true, undefined, '0.00'], [true, true, '0.00']]);
});

test('copied formats take the place of those that are there', async () => {
  const workbook = await opened(bookOf([[1, 2]]));
  await onFirstSheet(workbook, (sheet) => {
    sheet.getRange('A1').format.font.italic = true;
    sheet.getRange('B1').format.fill.color = '#FF0000';
    sheet.getRange('B1').copyFrom('A1', 'Formats');
  });
  const { format } = await loaded(workbook, 'B1', 'format/fill/color,format/font/italic');
  expect([format.fill.color, format.font.italic]).toEqual(['#FFFFFF', true]);
});
