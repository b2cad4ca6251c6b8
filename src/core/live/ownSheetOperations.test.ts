import { BlocksRun } from '#core/live/blocksRun.testing';
import { createLive } from '#core/live/createLive';
import { largeOwnSheets } from '#core/live/largeOwnSheets.testing';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import { expectSameWork, type Edited } from '#core/live/sameWork.testing';
import type { CellPatch } from '#core/read/Patched';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import type { CellValue } from '#core/values/CellValue';

/** A sheet of one SD beside a large plan, and its SD that goes and comes: then the sheet has another highest level. */
function besideLarge(actions: number): Edited {
  const rows: CellValue[][] = [['Code', 'Niveau', 'Titel'], ['SD1', 'SD', 'Wonen'], ...Array.from({ length: 5 }, (_, n) => [[`OD${n + 1}`, 'OD', `Operationeel ${n}`], [`AC${n + 1}`, 'Actie', `Actie ${n}`]]).flat()];
  const { names, sheets } = largeWorkbook(actions, actions / 20);
  const put = (left: number, ...cells: CellValue[]): CellPatch => ({ sheetId: '{Apart}', top: 1, left, values: [cells] });
  const live = createLive({ names, sheets: [...sheets, { ...sheets[0]!, id: '{Apart}', name: 'Apart', values: rows }] });
  return { live, edits: { 'the only SD of a sheet': [put(0, '', '', ''), put(0, 'SD1'), put(1, 'SD'), put(2, 'Wonen')] } };
}

/** A sheet whose codes go on from each other beside a large plan, and edits for which it is read again. */
function againBesideLarge(actions: number): Edited {
  const rows: CellValue[][] = [['Code', 'Niveau', 'Titel'], ['1', 'SD', 'Wonen'], ...Array.from({ length: 5 }, (_, n) => [[`1.${n + 1}`, 'OD', `Operationeel ${n}`], [`1.${n + 1}.1`, 'Actie', `Actie ${n}`]]).flat()];
  const { names, sheets } = largeWorkbook(actions, actions / 20);
  const put = (top: number, left: number, ...cells: CellValue[]): CellPatch => ({ sheetId: '{Apart}', top, left, values: [cells] });
  const live = createLive({ names, sheets: [...sheets, { ...sheets[0]!, id: '{Apart}', name: 'Apart', values: rows }] });
  return { live, edits: { 'the code of an objective that others go on from': [put(2, 0, '1.9'), put(2, 0, '1.1')], 'an objective that others go on from': [put(4, 0, '', '', ''), put(4, 0, ...rows[4]!)] } };
}

const run = new BlocksRun();

afterAll(() => run.end());

// Of smaller ones all elements are read again for some of these edits.
const [SMALL, LARGE] = [largeOwnSheets(10_000), largeOwnSheets(100_000)];

test.each(Object.keys(SMALL))('amounts and elements that come and go (%s) cost as much at 100,000 actions as at 10,000: within a factor of two', (name) => {
  const [few, many] = [SMALL[name]!, LARGE[name]!].map(({ book, edits }) => ({ live: createLive(book), edits })) as [Edited, Edited];
  expectSameWork(run, few, many);
  expect(JSON.stringify(few.live.findings)).toBe(JSON.stringify(checkPlan(readPlan(SMALL[name]!.book))));
}, 180_000);

test('another highest level of a sheet costs as much beside 100,000 actions as beside 2,000: within a factor of two', () => {
  const [few, many] = [besideLarge(2_000), besideLarge(100_000)];
  expectSameWork(run, few, many);
  expect(JSON.stringify(few.live.findings)).toBe(JSON.stringify(checkPlan(few.live.plan)));
}, 180_000);

test('R8.14 a small sheet that is read again costs as much beside 100,000 actions as beside 2,000: within a factor of two', () => {
  const [few, many] = [againBesideLarge(2_000), againBesideLarge(100_000)];
  expectSameWork(run, few, many);
  expect(JSON.stringify(few.live.findings)).toBe(JSON.stringify(checkPlan(few.live.plan)));
}, 180_000);
