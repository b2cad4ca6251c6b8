import type { Act } from '#core/edits/change/Change';
import { invertChange } from '#core/edits/change/invertChange';
import { behindMerge, type MergedBySheet } from './behindMerge';
import { keepMerged } from './keepMerged';

const sheetId = '{Plan}';
const deleted = (row: number, count: number): Act => ({ kind: 'delete-rows', sheetId, row, count, held: { cells: [] }, pointing: [], names: [] });
const moved = (row: number, count: number, to: number): Act => ({ kind: 'move-rows', sheetId, row, count, to, cells: [], cellsAfter: [], pointing: [], names: [] });
const inserted = (row: number): Act => ({ kind: 'insert-rows', sheetId, row, count: 1, like: null, width: 1 });
const merged = (top: number, left: number, rows: number, columns: number): MergedBySheet => new Map([[sheetId, [{ top, left, rows, columns }]]]);

/** What is split before and merged after, as `top:left-bottom:right`. */
function kept(acts: readonly Act[], cells: MergedBySheet): string[] {
  return keepMerged({ acts, restsOn: [] }, cells).acts.flatMap((act) => (act.kind === 'merge-cells' ? act.areas.map(({ top, left, bottom, right }) => `${act.isMerged ? 'merge' : 'split'} ${top}:${left}-${bottom}:${right}`) : [act.kind]));
}
const torn = (acts: readonly Act[], cells: MergedBySheet): string | undefined => behindMerge({ acts, restsOn: [] }, cells)?.cell;

test('cells that are merged within rows that go are split before, and merged again when it is taken back', () => {
  expect(kept([deleted(3, 2)], merged(3, 1, 1, 2))).toEqual(['split 3:1-3:2', 'delete-rows']);
  expect(kept([deleted(3, 2)], merged(3, 0, 2, 1))).toEqual(['split 3:0-4:0', 'delete-rows']);
  const back = invertChange(keepMerged({ acts: [deleted(3, 2)], restsOn: [] }, merged(3, 1, 1, 2)));
  expect(back.acts.map((act) => (act.kind === 'merge-cells' ? act.isMerged : act.kind))).toEqual(['restore-rows', true]);
});

test('within rows that move they are merged where they come to stand, up and down, and after what comes in above', () => {
  expect(kept([moved(3, 2, 8)], merged(4, 1, 1, 2))).toEqual(['split 4:1-4:2', 'move-rows', 'merge 7:1-7:2']);
  expect(kept([moved(6, 1, 2)], merged(6, 1, 1, 3))).toEqual(['split 6:1-6:3', 'move-rows', 'merge 2:1-2:3']);
  expect(kept([inserted(0), moved(7, 1, 3), inserted(1)], merged(6, 1, 1, 2))).toEqual(['split 6:1-6:2', 'insert-rows', 'move-rows', 'insert-rows', 'merge 4:1-4:2']);
});

test('elsewhere, and on another sheet, nothing is done to them', () => {
  for (const cells of [merged(1, 0, 2, 1), merged(9, 0, 1, 2), new Map([['{Lijst}', [{ top: 3, left: 0, rows: 1, columns: 2 }]]])]) expect(kept([deleted(3, 2)], cells)).toEqual(['delete-rows']);
  expect(kept([inserted(3)], merged(3, 0, 1, 2))).toEqual(['insert-rows']);
});

test('what is merged over the edge of rows that go or move would be torn; what they lie within, or what goes along whole, is not', () => {
  for (const act of [deleted(3, 2), moved(3, 2, 9)]) {
    expect([torn([act], merged(2, 0, 2, 1)), torn([act], merged(4, 1, 2, 1))]).toEqual(['A3', 'B5']);
    expect([torn([act], merged(2, 0, 4, 1)), torn([act], merged(3, 0, 2, 1)), torn([act], merged(3, 0, 1, 2)), torn([act], merged(5, 0, 2, 1))]).toEqual([undefined, undefined, undefined, undefined]);
  }
});

test('a cell that is written behind the first of what came along is told where it then stands', () => {
  const write: Act = { kind: 'write', sheetId, top: 7, left: 2, before: [['']], after: [['x']] };
  expect(torn([moved(3, 2, 8), write], merged(4, 1, 1, 2))).toBe('C8');
  expect(torn([moved(3, 2, 8), { ...write, left: 1 }], merged(4, 1, 1, 2))).toBeUndefined();
});
