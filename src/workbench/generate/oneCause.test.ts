import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import type { CellValue } from '#core/values/CellValue';
import { planDraft } from '#core/write/planDraft';
import { snapshotOfDraft } from '#core/write/snapshotOfDraft';
import { slip } from './mistakes/slip';
import { voorbeeldContent } from './voorbeeldContent';

// One mistake in one cell of the sample is told once, at that cell, however many rows name what stood there.
// It is said of the code itself, and leads to those rows.

const sample = snapshotOfDraft(planDraft(voorbeeldContent()));

function cellOf(sheet: string, code: string, column: number): { row: number; values: SheetSnapshot['values'] } {
  const { values } = sample.sheets.find(({ name }) => name === sheet)!;
  const row = values.findIndex((cells) => cells[column] === code);
  expect(row).toBeGreaterThan(0);
  return { row, values };
}

function withCell(name: string, row: number, column: number, value: CellValue): WorkbookSnapshot {
  const sheets = sample.sheets.map((sheet) => (sheet.name === name ? { ...sheet, values: sheet.values.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells)) } : sheet));
  return { ...sample, sheets };
}

function told(snapshot: WorkbookSnapshot): string[] {
  const plan = readPlan(snapshot);
  return checkPlan(plan).map(({ rule, where }) => `${rule} ${plan.sheets[where.sheet]!.name} ${where.row},${where.column}`);
}

/** A code of each kind that several rows name: its sheet, itself, its column; the rule where it is gone, and where it is the code of the row above. */
const CODES: readonly (readonly [sheet: string, code: string, column: number, gone: string, other: string])[] = [
  ['Plan', 'SD03', 0, 'code-missing', 'code-duplicate'],
  ['Plan', 'OD0303', 0, 'code-missing', 'code-duplicate'],
  ['Plan', 'AC0102', 0, 'code-missing', 'code-duplicate'],
  ['HSD', 'HSD3', 0, 'code-missing', 'code-duplicate'],
  ['Programma\'s', 'P04', 0, 'code-missing', 'code-duplicate'],
  ['Projecten', 'PR0501', 0, 'code-missing', ''],
  ['Beleidsnota\'s', 'BN03', 0, 'code-mistyped', 'code-mistyped'],
  ['Kostenplaatsen', 'KP0106', 0, 'code-mistyped', 'code-mistyped'],
  ['Budgetplaatsen', '1104-GD20', 0, 'code-mistyped', 'code-mistyped'],
  ['Beleidsvelden', '0300', 0, 'code-mistyped', 'code-mistyped'],
  ['Departementen en diensten', 'Dienst Belastingen', 1, 'code-mistyped', ''],
];

test.each(CODES)('of %s %s, mistyped', (sheet, code, column) => {
  const { row } = cellOf(sheet, code, column);
  expect(told(withCell(sheet, row, column, /\d/u.test(code) ? slip(code) : `${code.slice(0, -1)}x`))).toEqual([`code-mistyped ${sheet} ${row},${column}`]);
});

test.each(CODES)('of %s %s, emptied', (sheet, code, column, gone) => {
  const { row } = cellOf(sheet, code, column);
  expect(told(withCell(sheet, row, column, ''))).toEqual([`${gone} ${sheet} ${row},${column}`]);
});

test.each(CODES.filter(([, , , , other]) => other !== ''))('of %s %s, where the code of another row stands', (sheet, code, column, _, other) => {
  const { row, values } = cellOf(sheet, code, column);
  expect(told(withCell(sheet, row, column, values[row - 1]![column]!))).toEqual([`${other} ${sheet} ${row},${column}`]);
});

test('the departement of a dienst, where all say another', () => {
  const { row } = cellOf('Departementen en diensten', 'Dienst Belastingen', 1);
  expect(told(withCell('Departementen en diensten', row, 0, 'Financiëx'))).toEqual([`code-mistyped Departementen en diensten ${row},0`]);
});
