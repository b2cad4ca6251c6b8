import type { Edit } from '#core/edits/Edit';
import { invertEdit } from '#core/edits/Edit';
import type { Plan } from '#core/plan/Plan';
import { checkPlan } from '#core/rules/checkPlan';
import type { Finding } from '#core/rules/Finding';
import { offerFixes } from '#core/rules/offerFixes';
import { readPlanFrom } from '#actions/readPlanFrom';
import { closeAll, contents, generatedBook, openedBook, type OpenedWorkbook } from './opened';

afterEach(closeAll);

/** The safe fixes of all amounts that are text, of a generated plan with mistakes. */
async function amountFixes({ workbook }: OpenedWorkbook): Promise<readonly Edit[]> {
  const read = await readPlanFrom(workbook);
  if (!read.ok) throw new Error(read.refusal.code);
  const found = checkPlan(read.value.plan).filter(({ rule }) => rule === 'amount-is-text');
  const edits = found.flatMap(({ fixes }) => fixes.find(({ isSafe }) => isSafe)?.edits ?? []);
  expect(edits.length).toBeGreaterThan(1);
  return edits;
}

const withMistakes = () => openedBook(generatedBook({ actions: 60, lines: 120, mistakes: 90 }));

test('fixes are written in one step, and taken back the workbook is as it was', async () => {
  const opened = await withMistakes();
  const before = contents(opened.toBook());
  const edits = await amountFixes(opened);
  opened.host.counters.reset();
  const written = await opened.workbook.applyEdits(edits);
  if (!written.ok) throw new Error(written.refusal.code);
  expect(written.value.refused).toEqual([]);
  expect(written.value.done).toHaveLength(edits.length);
  expect(contents(opened.toBook())).not.toEqual(before);
  const again = await readPlanFrom(opened.workbook);
  expect(again.ok && checkPlan(again.value.plan).filter(({ rule }) => rule === 'amount-is-text')).toEqual([]);
  const back = await opened.workbook.applyEdits(written.value.done.map(invertEdit));
  expect(back.ok && back.value.refused).toEqual([]);
  expect(contents(opened.toBook())).toEqual(before);
});

/** The plan of a book of which these cells of the sheet Plan are something else. */
async function spoilt(cells: Readonly<Record<string, string>>): Promise<OpenedWorkbook> {
  const opened = await openedBook(generatedBook());
  await opened.Excel.run(async (context) => {
    for (const [cell, value] of Object.entries(cells)) context.workbook.worksheets.getItem('Plan').getRange(cell).values = [[value]];
    await context.sync();
  });
  return opened;
}

async function errorsIn({ workbook }: OpenedWorkbook): Promise<{ plan: Plan; errors: readonly Finding[] }> {
  const read = await readPlanFrom(workbook);
  if (!read.ok) throw new Error(read.refusal.code);
  return { plan: read.value.plan, errors: checkPlan(read.value.plan).filter(({ severity }) => severity === 'error') };
}

test('a code that was mistyped in its own cell, and one that was lost, are put right in Excel in one step each', async () => {
  const { plan } = await errorsIn(await openedBook(generatedBook()));
  const [mistyped, lost] = plan.elements.filter(({ level, index }) => level === 'od' && plan.elements.filter(({ parent }) => parent === index).length > 1);
  const opened = await spoilt({ [`A${mistyped!.row + 1}`]: `${mistyped!.code}9`, [`A${lost!.row + 1}`]: '' });
  const before = contents(opened.toBook());
  const { plan: now, errors } = await errorsIn(opened);
  expect(errors.map(({ rule, where }) => [rule, where.row])).toEqual([['code-mistyped', mistyped!.row], ['code-missing', lost!.row]]);
  const fixesOf = offerFixes(now, errors);
  const written = await opened.workbook.applyEdits(errors.flatMap((finding) => fixesOf(finding).find(({ id }) => id === 'restore')!.edits));
  if (!written.ok) throw new Error(written.refusal.code);
  expect(written.value.refused).toEqual([]);
  expect((await errorsIn(opened)).errors).toEqual([]);
  await opened.workbook.applyEdits(written.value.done.map(invertEdit));
  expect(contents(opened.toBook())).toEqual(before);
});

test('a cell that changed meanwhile is refused by name and left alone; the others are done', async () => {
  const opened = await withMistakes();
  const edits = await amountFixes(opened);
  const [first] = edits;
  if (!first) throw new Error('no edit');
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(first.place.sheetId).getRangeByIndexes(first.place.row, first.place.column, 1, 1).values = [[777]];
    await context.sync();
  });
  const written = await opened.workbook.applyEdits(edits);
  if (!written.ok) throw new Error(written.refusal.code);
  expect(written.value.refused).toHaveLength(1);
  expect(written.value.refused[0]?.refusal).toMatchObject({ code: 'cell-changed', data: { found: 777 } });
  expect(written.value.done).toHaveLength(edits.length - 1);
});

test('rows and columns inserted above and before do not lead a fix to the wrong cell', async () => {
  const opened = await withMistakes();
  const edits = await amountFixes(opened);
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(edits[0]?.place.sheetId ?? '');
    sheet.getRange('2:4').insert('Down');
    sheet.getRange('B:B').insert('Right');
    await context.sync();
  });
  const written = await opened.workbook.applyEdits(edits);
  if (!written.ok) throw new Error(written.refusal.code);
  expect(written.value.refused).toEqual([]);
  const read = await readPlanFrom(opened.workbook);
  expect(read.ok && checkPlan(read.value.plan).filter(({ rule }) => rule === 'amount-is-text')).toEqual([]);
});

test('a cell that holds a formula by now is refused', async () => {
  const opened = await withMistakes();
  const [edit] = await amountFixes(opened);
  if (!edit) throw new Error('no edit');
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(edit.place.sheetId).getRangeByIndexes(edit.place.row, edit.place.column, 1, 1).formulas = [['=1+1']];
    await context.sync();
  });
  const written = await opened.workbook.applyEdits([edit]);
  expect(written.ok && written.value.refused[0]?.refusal.code).toBe('cell-has-formula');
});

test.each([1, 2, 3, 4])('failing at round trip %i leaves every cell as it was, or done', async (at) => {
  const opened = await withMistakes();
  const edits = await amountFixes(opened);
  const before = contents(opened.toBook());
  opened.host.faults.failAtSync = { at, code: 'GeneralException' };
  const written = await opened.workbook.applyEdits(edits);
  opened.host.faults.failAtSync = null;
  if (written.ok) expect(written.value.done).toHaveLength(edits.length);
  else expect(contents(opened.toBook())).toEqual(before);
});

test('when the second of the writes fails, the first is put back', async () => {
  const opened = await withMistakes();
  const edits = await amountFixes(opened);
  const before = contents(opened.toBook());
  opened.host.faults.failAtAction = { at: 2, name: 'Values', code: 'AccessDenied' };
  const written = await opened.workbook.applyEdits(edits);
  opened.host.faults.failAtAction = null;
  expect(written).toMatchObject({ ok: false, refusal: { code: 'sheet-protected' } });
  expect(contents(opened.toBook())).toEqual(before);
});
