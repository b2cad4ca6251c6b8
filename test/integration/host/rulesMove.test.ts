import type { Book, BookSheet } from '#xlsx/book/Book';
import type { HeadlessWorkbook } from '#workbench/host/openHeadless';
import { bookOf, closeAll, onFirstSheet, opened } from './open';

afterEach(closeAll);

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** `Plan` with a rule and a format on rows 2 to 9, and a list on another sheet. */
function ruled(): Book {
  const book = bookOf([['Code', 'HSD'], ['SD01', 'a'], ['OD01', 'b']], 'Plan');
  const [plan] = book.sheets as [BookSheet];
  book.sheets.push({ ...structuredClone(plan), id: '{00000000-0001-0000-0001-000000000000}', name: 'Lijsten', cells: [[{ v: 'a' }], [{ v: 'b' }], [{ v: 'c' }]] });
  plan.validations.push(
    { ranges: [area(1, 1, 8, 1)], type: 'list', formula1: 'Lijsten!$A$1:$A$3', allowBlank: true, inCellDropdown: true },
    { ranges: [area(1, 0, 8, 0)], type: 'custom', formula1: 'B2<>""', allowBlank: true, inCellDropdown: true },
  );
  plan.conditionalFormats.push({ ranges: [area(1, 0, 8, 1)], priority: 1, stopIfTrue: false, type: 'expression', formulas: ['LEFT($A2,2)="SD"'], style: { font: { bold: true } } });
  return book;
}

function planOf(workbook: HeadlessWorkbook): BookSheet {
  return workbook.toBook().sheets[0] as BookSheet;
}

test('rows put in above move rules and what they refer to', async () => {
  const workbook = await opened(ruled());
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('1:1').insert('Down'); });
  expect(planOf(workbook).validations).toMatchObject([{ ranges: [area(2, 1, 9, 1)], formula1: 'Lijsten!$A$1:$A$3' }, { ranges: [area(2, 0, 9, 0)], formula1: 'B3<>""' }]);
  expect(planOf(workbook).conditionalFormats).toMatchObject([{ ranges: [area(2, 0, 9, 1)], formulas: ['LEFT($A3,2)="SD"'] }]);
});

test('taking out the first row of a rule leaves each other row checked as it was', async () => {
  const workbook = await opened(ruled());
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('2:3').delete('Up'); });
  expect(planOf(workbook).validations[1]).toMatchObject({ ranges: [area(1, 0, 6, 0)], formula1: 'B2<>""' });
  expect(planOf(workbook).conditionalFormats).toMatchObject([{ ranges: [area(1, 0, 6, 1)], formulas: ['LEFT($A2,2)="SD"'] }]);
});

test('rows put in within a list make the list longer', async () => {
  const workbook = await opened(ruled());
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Lijsten').getRange('2:3').insert('Down');
    await context.sync();
  });
  expect(planOf(workbook).validations[0]?.formula1).toBe('Lijsten!$A$1:$A$5');
});

test('a renamed sheet is renamed in rules', async () => {
  const workbook = await opened(ruled());
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Lijsten').name = 'Mijn lijsten';
    await context.sync();
  });
  expect(planOf(workbook).validations[0]?.formula1).toBe("'Mijn lijsten'!$A$1:$A$3");
});

test('clear() takes validation and conditional formats along, clear("Formats") the formats, clear("Contents") neither', async () => {
  const workbook = await opened(ruled());
  await onFirstSheet(workbook, (sheet) => {
    sheet.getRange('A2:B2').clear('Contents');
    sheet.getRange('A8:B8').clear('Formats');
    sheet.getRange('A9:B9').clear();
  });
  expect(planOf(workbook).validations[0]?.ranges).toEqual([area(1, 1, 7, 1)]);
  expect(planOf(workbook).conditionalFormats[0]?.ranges).toEqual([area(1, 0, 6, 1)]);
});

test('copied cells bring their rules, as seen from where they come to stand', async () => {
  const workbook = await opened(ruled());
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A20:A29').copyFrom('A2'); });
  const [, , copied] = planOf(workbook).validations;
  expect(copied).toMatchObject({ ranges: [area(19, 0, 28, 0)], formula1: 'B20<>""' });
  expect(planOf(workbook).conditionalFormats[1]).toMatchObject({ ranges: [area(19, 0, 28, 0)], formulas: ['LEFT($A20,2)="SD"'], priority: 2 });
});

test('copied values bring no rules', async () => {
  const workbook = await opened(ruled());
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A20').copyFrom('A2', 'Values'); });
  expect(planOf(workbook).validations).toHaveLength(2);
});
