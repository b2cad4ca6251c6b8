import type { CellValue } from '#core/values/CellValue';
import { firstText, isCodeTotal, isTotalRow } from '#core/values/totalText';
import type { Steps } from '#core/values/steps';
import { textOf } from '#core/values/text';
import type { SheetLayout } from '../Layout';
import type { LeftOutRows } from '../Recognition';
import type { SheetSnapshot } from '../Snapshot';

/** Rows that are looked at between two pauses. */
const CHUNK = 2000;
/** More is not told one by one: a person reads a list, not a sheet. */
const MOST = 200;

/** The rows of a sheet that give no element and no money: those above its header, totals, the header repeated. */
export function* leftOutRows(sheet: SheetSnapshot, layout: SheetLayout): Steps<LeftOutRows[]> {
  const found = aboveHeader(sheet, layout);
  const columns = layout.columns.slice(0, 3).map(({ column, header }) => ({ index: column - sheet.left, header }));
  for (let row = layout.firstRow; row < layout.endRow && found.length < MOST; row += 1) {
    const id = kindOf(sheet.values[row - sheet.top] ?? [], columns);
    if (id) found.push({ from: row, to: row, why: { id, data: {} } });
    if ((row - layout.firstRow) % CHUNK === CHUNK - 1) yield;
  }
  return found;
}

function aboveHeader({ top }: SheetSnapshot, { table, headerTop, headerRow }: SheetLayout): LeftOutRows[] {
  const first = headerTop ?? headerRow;
  return table === undefined && first > top ? [{ from: top, to: first - 1, why: { id: 'above-header', data: {} } }] : [];
}

function kindOf(row: readonly CellValue[], columns: readonly { index: number; header: string }[]): 'total-row' | 'repeated-header' | null {
  if (isTotalRow(row) || isCodeTotal(firstText(row))) return 'total-row';
  const isHeader = columns.length > 1 && columns.every(({ index, header }) => header !== '' && textOf(row[index]) === header);
  return isHeader ? 'repeated-header' : null;
}
