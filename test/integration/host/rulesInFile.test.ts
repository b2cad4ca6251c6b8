import type { BookSheet } from '#xlsx/book/Book';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import type { HeadlessWorkbook } from '#workbench/host/openHeadless';
import { bookOf, closeAll, onFirstSheet, opened } from './open';

afterEach(closeAll);

async function savedAndOpened(workbook: HeadlessWorkbook): Promise<BookSheet> {
  const read = await readXlsx(await writeXlsx(workbook.toBook()));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets[0] as BookSheet;
}

test('every kind of conditional format that an add-in adds comes back from a file as it was', async () => {
  const workbook = await opened(bookOf([[1], [2], [3]]));
  await onFirstSheet(workbook, (sheet) => {
    const formats = sheet.getRange('A1:A9').conditionalFormats;
    for (const kind of ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'CellValue'] as const) formats.add(kind as 'Custom');
    const text = formats.add('ContainsText');
    text.textComparison.rule = { operator: 'BeginsWith', text: 'SD' };
    text.textComparison.format.fill.color = '#FFC7CE';
    text.textComparison.format.font.bold = true;
    text.textComparison.format.borders.bottom.style = 'Dot';
    text.stopIfTrue = true;
  });
  const before = workbook.toBook().sheets[0]!.conditionalFormats;
  expect(before).toHaveLength(8);
  expect((await savedAndOpened(workbook)).conditionalFormats).toEqual(before);
});

test('rules, messages and lists of data validation come back from a file as they were', async () => {
  const workbook = await opened(bookOf([[1]]));
  await onFirstSheet(workbook, (sheet) => {
    sheet.getRange('A1:A9').dataValidation.rule = { list: { source: 'ja,nee,"misschien"', inCellDropDown: true } };
    sheet.getRange('B1:B9').dataValidation.rule = { decimal: { formula1: 0, formula2: '=$D$1', operator: 'NotBetween' } };
    const custom = sheet.getRange('C1:C9').dataValidation;
    custom.rule = { custom: { formula: '=LEN(C1)<5' } };
    custom.prompt = { title: 'Code', message: 'Vier tekens', showPrompt: true };
    custom.errorAlert = { title: 'Te lang', message: 'Hoogstens vier', style: 'Information', showAlert: true };
    custom.ignoreBlanks = false;
  });
  const before = workbook.toBook().sheets[0]!.validations;
  expect(before).toHaveLength(3);
  expect((await savedAndOpened(workbook)).validations).toEqual(before);
});

test('comments, replies and their state come back from a file as they were', async () => {
  const workbook = await opened(bookOf([[1]], 'Plan'));
  await workbook.Excel.run(async (context) => {
    const comment = context.workbook.comments.add('Plan!B2', 'Klopt dit?');
    comment.replies.add('Ja');
    comment.resolved = true;
    await context.sync();
  });
  const before = workbook.toBook().sheets[0]!.comments;
  expect((await savedAndOpened(workbook)).comments).toEqual(before);
});
