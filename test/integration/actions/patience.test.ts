import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import { openExcelWorkbook } from '#workbook/ExcelWorkbook';
import { bookOf, contentsIn, whole } from './changeKit';
import { closeAll, openedBook } from './opened';

afterEach(closeAll);

const PLAN = '{00000000-0001-0000-0000-000000000000}';

test('reading that takes too long is given up; writing is waited for, told as done, and can be taken back', async () => {
  const book = bookOf({ Plan: [['Code', 'Titel'], ['SD1', 'Wonen'], ['OD1', 'Huur']], Lijst: [['a'], ['b']] });
  const opened = await openedBook(book);
  const hasty = openExcelWorkbook(opened.Excel, { patience: 60 });
  const contents = await contentsIn(opened);
  const before = whole(opened.toBook());
  const change = new ChangeBuilder(contents).insertRows(PLAN, 2, 1, 1).write(PLAN, 2, 0, [['OD2', 'Koop']]).build();
  opened.host.faults.latencyMs = 120;
  expect(await hasty.readSnapshot()).toMatchObject({ ok: false, refusal: { code: 'excel-silent' } });
  const done = await hasty.applyChange(change);
  if (!done.ok) throw new Error(done.refusal.code);
  expect(opened.toBook().sheets[0]?.cells[2]?.map((cell) => cell?.v)).toEqual(['OD2', 'Koop']);
  expect(await hasty.applyChange(done.value.back)).toMatchObject({ ok: true });
  expect(whole(opened.toBook())).toEqual(before);
});
