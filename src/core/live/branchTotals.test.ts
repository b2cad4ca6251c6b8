import fc from 'fast-check';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { createLive } from '#core/live/createLive';
import { OWN_SHEETS } from '#core/live/ownSheets.testing';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { branchTotalDiffers } from '#core/rules/branch-total-differs/rule';
import { totalDiffers } from '#core/rules/total-differs/rule';
import type { CellGrid, CellValue } from '#core/values/CellValue';

const RULES = [branchTotalDiffers, totalDiffers];
const HEADER = ['Niveau', 'Code', 'Titel', 'Bovenliggende code', 'GD 2026', 'BD 2026', 'Totaal'];
const LEVELS = ['SD', 'OD', 'OD', 'Actie', 'Actie', 'Actie', 'Actie'];
const code = fc.constantFrom('', 'SD1', 'OD1', 'OD2', 'AC3');
const amount: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue[]>('', 0, 10, 20, 30.5, '1.200,50');
const row = fc.tuple(code, amount, amount, amount);
/** Below the row of totals come rows too. */
const edit = fc.record({ row: fc.nat(9), what: fc.constantFrom(1, 3, 4, 4, 4, 5, 6), code, amount });

/** A plan with amounts beside objectives and actions, a row of totals that names one, and a column of totals. */
function workbookOf(rows: readonly [string, CellValue, CellValue, CellValue][], total: CellValue): WorkbookSnapshot {
  const codes = ['SD1', 'OD1', 'OD2', 'AC1', 'AC2', 'AC3', 'AC4'];
  const values = [HEADER, ...rows.map(([parent, gd, bd, sum], i): CellValue[] => [LEVELS[i]!, codes[i]!, `Titel ${i}`, parent, gd, bd, sum]), ['Totaal OD1', '', '', '', total, '', '']];
  return { names: [], sheets: [{ id: '{Plan}', name: 'Plan', isVisible: true, top: 0, left: 0, values, tables: [] }] };
}

function withCell(values: CellGrid, row: number, column: number, content: CellValue): CellGrid {
  const grown = [...values, ...Array.from({ length: Math.max(0, row + 1 - values.length) }, () => HEADER.map(() => ''))];
  return grown.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? content : cell)) : cells));
}

test('after any edits the totals that are told are those that a fresh reading tells', () => {
  const seen = { followed: 0, told: 0 };
  fc.assert(fc.property(fc.array(row, { minLength: 7, maxLength: 7 }), amount, fc.array(edit, { minLength: 1, maxLength: 10 }), (rows, total, edits) => {
    let snapshot = workbookOf(rows, total);
    let live = createLive(snapshot, RULES);
    for (const { row: at, what, code: parent, amount: value } of edits) {
      const content = what === 3 || what === 1 ? parent : value;
      snapshot = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: withCell(sheet.values, at + 1, what, content) })) };
      if (live.patch({ sheetId: '{Plan}', top: at + 1, left: what, values: [[content]] }).isStructural) live = createLive(snapshot, RULES);
      else seen.followed += 1;
      const fresh = checkPlan(readPlan(snapshot), RULES);
      seen.told += fresh.filter(({ rule }) => rule === 'branch-total-differs').length;
      expect(JSON.stringify(live.findings)).toBe(JSON.stringify(fresh));
    }
  }), { numRuns: 80 });
  expect(seen.followed).toBeGreaterThan(100);
  expect(seen.told).toBeGreaterThan(100);
});

test('an objective that comes where lines of an action stand has no total beside it, also where these hang under another', () => {
  let snapshot = OWN_SHEETS['flat exports that name the same']!;
  const live = createLive(snapshot);
  const action = ['HSD1', 'SD1', 'Wonen', 'OD9', 'Bouwen', 'AC5', 'Werf', 'Loket', 'K2', 3];
  const edits: readonly (readonly [string, number, number, readonly CellValue[]])[] = [
    ['{Sport}', 4, 0, action], ['{Sport}', 2, 0, action], ['{Sport}', 3, 0, action.map(() => '')], ['{Cultuur}', 1, 1, ['']], ['{Cultuur}', 2, 0, ['HSD2', 'SD2', 'Leren', 'OD3', 'Scholen', 'AC7', 'Nieuw', 'Musea', 'K1', 5]],
  ];
  for (const [sheetId, top, left, cells] of edits) {
    snapshot = { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, values: withCells(sheet.values, top, left, cells) } : sheet)) };
    expect(live.patch({ sheetId, top, left, values: [cells] }).isStructural).toBe(false);
    expect(live.findings).toEqual(checkPlan(readPlan(snapshot, live.state.layout)));
  }
});

function withCells(values: CellGrid, top: number, left: number, cells: readonly CellValue[]): CellGrid {
  const grown = [...values, ...Array.from({ length: Math.max(0, top + 1 - values.length) }, () => values[0]!.map((): CellValue => ''))];
  return grown.map((row, i) => (i === top ? row.map((cell, j) => cells[j - left] ?? cell) : row));
}
