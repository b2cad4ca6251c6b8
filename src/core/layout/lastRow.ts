import type { HeaderRow } from './Block';
import type { ColumnLayout } from './Layout';
import type { SheetSnapshot } from './Snapshot';

/**
 * The last row (on the sheet) that belongs under a header: the last one with anything in an understood column; for a
 * table the rows that were typed right below it too, until a blank one, for a table does not always grow along.
 */
export function lastRowOf(sheet: SheetSnapshot, header: HeaderRow, columns: readonly ColumnLayout[]): number {
  const indices = columns.map(({ column }) => column - sheet.left);
  const isFilled = (row: number) => {
    const cells = sheet.values[row - sheet.top];
    return cells !== undefined && indices.some((index) => (cells[index] ?? '') !== '');
  };
  let last = header.endRow - 1;
  if (header.table !== undefined) while (isFilled(last + 1)) last += 1;
  while (last > header.row && !isFilled(last)) last -= 1;
  return last;
}
