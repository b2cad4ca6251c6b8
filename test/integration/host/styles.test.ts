import { bookOf, closeAll, loaded, onFirstSheet, opened, refusal } from './open';

afterEach(closeAll);

test('a style is made, described, and gives a range its font and fill; what it leaves out stays', async () => {
  const workbook = await opened(bookOf([[1, 2]]));
  await workbook.Excel.run(async (context) => {
    const { styles } = context.workbook;
    styles.add('Doel');
    const style = styles.getItem('Doel');
    style.includeNumber = false;
    style.font.bold = true;
    style.font.color = '#FF0000';
    style.fill.color = '#DDEBF7';
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    range.numberFormat = [['0.00']];
    range.format.font.italic = true;
    range.style = 'Doel';
    await context.sync();
  });
  const { style, format, numberFormat } = await loaded(workbook, 'A1', 'style,numberFormat,format/font,format/fill/color');
  expect([style, format.font.bold, format.font.italic, format.font.color, format.fill.color, numberFormat]).toEqual(['Doel', true, false, '#FF0000', '#DDEBF7', [['0.00']]]);
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').style = 'Normal'; });
  const plain = await loaded(workbook, 'A1', 'style,format/font/bold,format/fill/color');
  expect([plain.style, plain.format.font.bold, plain.format.fill.color]).toEqual(['Normal', false, '#FFFFFF']);
});

test('styles are listed, counted and taken away; a name that is taken, and a style that is not there, are refused', async () => {
  const workbook = await opened();
  const listed = async (): Promise<string[]> => workbook.Excel.run(async (context) => {
    const { styles } = context.workbook;
    styles.load('items/name,items/builtIn');
    await context.sync();
    return styles.items.map(({ name, builtIn }) => `${name} ${builtIn}`);
  });
  const act = (work: (styles: Excel.StyleCollection) => void): Promise<void> => workbook.Excel.run(async (context) => { work(context.workbook.styles); await context.sync(); });
  await act((styles) => styles.add('Doel'));
  expect(await listed()).toEqual(['Normal true', 'Doel false']);
  expect((await refusal(act((styles) => styles.add('doel')))).code).toBe('ItemAlreadyExists');
  await act((styles) => styles.getItem('Doel').delete());
  expect(await listed()).toEqual(['Normal true']);
  expect((await refusal(act((styles) => { styles.getItem('Doel').font.bold = true; }))).code).toBe('ItemNotFound');
});
