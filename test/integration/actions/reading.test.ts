import { computeTotals } from '#core/totals/computeTotals';
import { checkPlan } from '#core/rules/checkPlan';
import { readPlan } from '#core/read/readPlan';
import { generateSnapshot } from '#workbench/generate/generateSnapshot';
import { readPlanFrom } from '#actions/readPlanFrom';
import { closeAll, contents, generatedBook, openedBook } from './opened';

afterEach(closeAll);

test('a plan of 2,000 actions and 12,000 lines is opened in three round trips, no answer over 2.5 MB', async () => {
  const size = { actions: 2000, lines: 12_000, years: 6, seed: 1, mistakes: 0 };
  const { host, workbook } = await openedBook(generatedBook(size));
  host.counters.reset();
  const read = await readPlanFrom(workbook);
  expect(read.ok && read.value.plan.means.count).toBe(12_000);
  expect(host.counters.roundTrips).toBeLessThanOrEqual(3);
  expect(host.counters.largestResponse).toBeLessThanOrEqual(2_500_000);
  expect(host.counters.largestRequest).toBeLessThanOrEqual(50_000);
});

test('through Excel the plan is the same as from its own values', async () => {
  const size = { actions: 200, lines: 500, years: 6, seed: 3, mistakes: 12 };
  const made = generateSnapshot(size);
  if (!made.ok) throw new Error(made.refusal.code);
  const { workbook } = await openedBook(generatedBook(size));
  const read = await readPlanFrom(workbook);
  if (!read.ok) throw new Error(read.refusal.code);
  const direct = readPlan(made.value.snapshot);
  expect(computeTotals(read.value.plan, 'kostenplaats')).toEqual(computeTotals(direct, 'kostenplaats'));
  expect(checkPlan(read.value.plan).map(({ rule, where }) => [rule, where.row, where.column]))
    .toEqual(checkPlan(direct).map(({ rule, where }) => [rule, where.row, where.column]));
});

test('reading and checking write nothing to the workbook', async () => {
  const { host, workbook, toBook } = await openedBook(generatedBook({ mistakes: 12 }));
  const before = toBook();
  const read = await readPlanFrom(workbook);
  if (!read.ok) throw new Error(read.refusal.code);
  checkPlan(read.value.plan);
  expect(toBook()).toEqual(before);
  expect(contents(toBook())).toEqual(contents(before));
  expect(host.counters.roundTrips).toBe(3);
});

test('formulas, hidden rows and protection are read along; merged cells are not asked for', async () => {
  const { Excel, workbook } = await openedBook(generatedBook({ actions: 60, lines: 120 }));
  const changed = await Excel.run(async (context) => {
    const middelen = context.workbook.worksheets.getItem('Middelen');
    middelen.getRange('F5').formulas = [['=1+1']];
    middelen.getRange('8:9').rowHidden = true;
    context.workbook.worksheets.getItem('Plan').protection.protect();
    await context.sync();
    return true;
  });
  expect(changed).toBe(true);
  const read = await workbook.readSnapshot();
  if (!read.ok) throw new Error(read.refusal.code);
  const factsOf = (name: string) => read.value.sheets.find((sheet) => sheet.name === name)?.facts;
  expect(factsOf('Middelen')).toEqual({ isProtected: false, merged: null, formulas: [{ top: 4, left: 5, rows: 1, columns: 1 }], hiddenRows: [{ first: 7, last: 8 }] });
  expect(factsOf('Plan')).toEqual({ isProtected: true, merged: null, formulas: null, hiddenRows: [] });
});

test('an answer that Excel finds too large is asked for again in halves', async () => {
  const { host, workbook } = await openedBook(generatedBook({ actions: 400, lines: 1200 }));
  const whole = await readPlanFrom(workbook);
  host.faults.failAtSync = { at: 3, code: 'ResponsePayloadSizeLimitExceeded' };
  const halves = await readPlanFrom(workbook);
  if (!whole.ok || !halves.ok) throw new Error('not read');
  expect(halves.value.snapshot).toEqual(whole.value.snapshot);
});

test('where Excel does not give formulas and values at once, the values are read alone, and the formulas after them', async () => {
  const { host, workbook } = await openedBook(generatedBook());
  const whole = await workbook.readSnapshot();
  host.faults.failAtSync = { at: 3, code: 'InvalidArgument' };
  expect(await workbook.readSnapshot()).toEqual(whole);
  // Both times that formulas are asked for.
  host.counters.reset();
  host.faults.betweenSyncs = (_, sync) => { if (sync === 3 || sync === 5) host.faults.failAtSync = { at: 1, code: 'InvalidArgument' }; };
  const without = await workbook.readSnapshot();
  host.faults.betweenSyncs = null;
  if (!whole.ok || !without.ok) throw new Error('not read');
  expect(without.value.sheets.map(({ values }) => values)).toEqual(whole.value.sheets.map(({ values }) => values));
  expect(new Set(without.value.sheets.map(({ facts }) => facts?.formulas))).toEqual(new Set([null]));
});

test.each([1, 2, 3])('reading that Excel breaks off at round trip %i is tried again, and a lasting failure is a refusal', async (at) => {
  const { host, workbook } = await openedBook(generatedBook());
  host.faults.failAtSync = { at, code: 'GeneralException' };
  expect((await readPlanFrom(workbook)).ok).toBe(true);
  host.faults.failAtSync = { at: 1, code: 'GeneralException', times: 9 };
  const refused = await readPlanFrom(workbook);
  host.faults.failAtSync = null;
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'excel-failed', data: { excelCode: 'GeneralException' } } });
});

test('while somebody types in a cell, reading is refused with what to do', async () => {
  const { host, workbook } = await openedBook(generatedBook());
  host.faults.editMode = true;
  expect(await readPlanFrom(workbook)).toMatchObject({ ok: false, refusal: { code: 'cell-in-edit-mode' } });
  host.faults.editMode = false;
  expect((await readPlanFrom(workbook)).ok).toBe(true);
});

test('reading that is called off says so', async () => {
  const { workbook } = await openedBook(generatedBook({ actions: 400, lines: 3000 }));
  const off = new AbortController();
  const read = await readPlanFrom(workbook, { signal: off.signal, onProgress: () => off.abort() });
  expect(read).toEqual({ ok: false, refusal: { code: 'cancelled', data: {} } });
});
