import type { SheetLayout } from '#core/layout/Layout';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { centsFromCell } from '#core/values/money';
import { textOf } from '#core/values/text';
import { endsInTotal, isTotalRow } from '#core/values/totalText';
import type { Note } from './Note';

/** Sheets on which a row that names nothing may hold amounts; on a means sheet each such row is a line. */
const NAMING: ReadonlySet<string> = new Set(['plan', 'vlak']);

/** Rows with amounts that are no element, no means of one, and no total: once for a sheet, at the first of them. */
export function rowNotes(snapshot: WorkbookSnapshot, plan: Plan): Note[] {
  const read = readRows(plan);
  return plan.sheets.flatMap((layout, index): Note[] => {
    const sheet = NAMING.has(layout.kind) ? snapshot.sheets.find(({ id }) => id === layout.id) : undefined;
    const [first, ...others] = sheet ? lostRows(layout, sheet, read[index] ?? new Set()) : [];
    return first ? [{ id: 'row-not-read', severity: 'warning', where: { sheet: index, ...first }, element: '', data: { rows: others.length + 1 } }] : [];
  });
}

/** By sheet, the rows of elements and of lines. */
function readRows({ sheets, elements, means }: Plan): readonly ReadonlySet<number>[] {
  const rows = sheets.map(() => new Set<number>());
  for (const { sheet, row } of elements) rows[sheet]?.add(row);
  for (let line = 0; line < means.count; line += 1) rows[means.sheet[line]!]?.add(means.row[line]!);
  return rows;
}

function lostRows({ columns, firstRow, endRow }: SheetLayout, { values, top, left }: SheetSnapshot, read: ReadonlySet<number>): { row: number; column: number }[] {
  const amounts = columns.filter(({ field }) => field === 'bedrag');
  const found: { row: number; column: number }[] = [];
  for (let row = firstRow; row < endRow; row += 1) {
    const cells = read.has(row) ? [] : values[row - top] ?? [];
    // A header that is repeated has a year there.
    const filled = amounts.find(({ column, header }) => isAmount(cells[column - left] ?? '') && textOf(cells[column - left]) !== header);
    if (filled && !isTotal(cells)) found.push({ row, column: filled.column });
  }
  return found;
}

function isTotal(row: readonly CellValue[]): boolean {
  return isTotalRow(row) || row.some((content) => typeof content === 'string' && endsInTotal(content.trim()));
}

function isAmount(content: CellValue): boolean {
  return (centsFromCell(content) ?? 0) !== 0;
}
