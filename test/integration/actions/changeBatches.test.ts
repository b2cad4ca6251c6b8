import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { Change } from '#core/edits/change/Change';
import { batchesOf } from '#workbook/change/batchesOf';
import { bookOf, contentsIn, whole } from './changeKit';
import { closeAll, openedBook, type OpenedWorkbook } from './opened';
import { TINY_BOOKS } from './tinyBooks';
import { openSession } from './openSession';

afterEach(closeAll);

const ROWS = 3_200;
const TEXT = 'x'.repeat(1_200);

/** A list that grows by so much text that it takes several batches, with a formula and a name that look at it. */
async function largeChange(): Promise<{ book: OpenedWorkbook; change: Change }> {
  const book = await openedBook(bookOf({ Lijst: [['Code', 'Naam'], ['K1', 'Huis'], ['K2', 'Tuin'], ['Totaal', '=COUNTA(A2:A3)']], Kijk: [['=Lijst!A3']] }));
  const contents = await contentsIn(book);
  const { id } = contents.sheets[0]!;
  const builder = new ChangeBuilder(contents);
  builder.restOn(id, 0, 0, 4, 2).insertRows(id, 2, ROWS, 1).write(id, 2, 0, Array.from({ length: ROWS }, (_, row) => [`N${row}`, `${TEXT}${row}`])).groupRows(id, 2, ROWS).name('lijst', `Lijst!$A$2:$A$${ROWS + 3}`);
  return { book, change: builder.build() };
}

test('what is too large for one batch is one step still: no request over 5 MB, taken back all is as it was', async () => {
  const { book, change } = await largeChange();
  const before = whole(book.toBook());
  expect(batchesOf(change.acts).length).toBeGreaterThan(2);
  book.host.counters.reset();
  const done = await book.workbook.applyChange(change);
  expect(done.ok || done.refusal).toBe(true);
  const { roundTrips, largestRequest, largestResponse } = book.host.counters;
  expect(Math.max(largestRequest, largestResponse)).toBeLessThan(5_000_000);
  expect(roundTrips).toBeLessThanOrEqual(2 + batchesOf(change.acts).length);
  if (done.ok) expect(await book.workbook.applyChange(done.value.back)).toMatchObject({ ok: true });
  expect(whole(book.toBook())).toEqual(before);
});

test('a failure of any of its batches, at its begin or in the middle, puts all that was written back', async () => {
  const { book, change } = await largeChange();
  const before = whole(book.toBook());
  const batches = batchesOf(change.acts).length;
  const told: string[] = [];
  for (let at = 1; at <= batches + 1; at += 1) {
    book.host.faults.failAtSync = { at, code: 'GeneralException' };
    const done = await book.workbook.applyChange(change);
    book.host.faults.failAtSync = null;
    told.push(done.ok ? 'done' : done.refusal.code);
    expect([at, whole(book.toBook())]).toEqual([at, before]);
  }
  // The block that is written is cut in parts, one for each batch: the action that sets it fails.
  for (let part = 1; part < batches; part += 1) {
    book.host.faults.failAtAction = { at: part, code: 'GeneralException', name: 'Formulas' };
    const done = await book.workbook.applyChange(change);
    expect(book.host.faults.failAtAction).toBeNull();
    told.push(done.ok ? 'done' : done.refusal.code);
    expect([part, whole(book.toBook())]).toEqual([part, before]);
  }
  expect(new Set(told)).toEqual(new Set(['excel-failed']));
}, 60_000);

test('an Excel that can\'t make a table larger says so before anything is written', async () => {
  const book = await openedBook(TINY_BOOKS['the template']!(), { canResize: false });
  const session = await openSession(book);
  const before = whole(book.toBook());
  const done = await session.workInTree('Werk', { kind: 'add', level: 'od', under: session.state.plan!.elements.find(({ level }) => level === 'sd')!.index, title: 'Nieuw' });
  expect(done).toMatchObject({ ok: false, refusal: { code: 'table-cannot-grow', data: { table: 'tblPlan' } } });
  expect(whole(book.toBook())).toEqual(before);
  session.close();
});
