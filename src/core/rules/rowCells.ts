import type { ColumnLayout } from '#core/layout/Layout';
import type { Edit } from '#core/edits/Edit';
import type { Plan, RowPlace } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';

/** The edit of a cell by what else stands on its row: codes and titles. */
export function editOfCell({ cells, sheets }: Plan, { sheet, row }: RowPlace, { column, header }: ColumnLayout, expected: CellValue, value: CellValue): Edit {
  const { rows, top, left } = cells![sheet]!;
  const { id, headerRow, columns } = sheets[sheet]!;
  const telling = columns.filter((each) => IDENTIFYING.has(each.field) && each.column !== column);
  const identity = telling.map((each) => ({ column: each.column, header: each.header, value: textOf(rows[row - top]?.[each.column - left]) }));
  return { place: { sheetId: id, row, column, header, headerRow, identity }, expected, value };
}

const IDENTIFYING: ReadonlySet<string> = new Set(['code', 'element', 'title', 'kostenplaats', 'budgetplaats']);

/** The code that a row bears or names, for what a finding belongs to; '' when it has none. */
export function codeOfRow({ cells, sheets }: Plan, { sheet, row }: RowPlace): string {
  const { rows, top, left } = cells![sheet]!;
  const column = [...sheets[sheet]!.columns].reverse().find(({ field }) => field === 'code' || field === 'element');
  return column ? textOf(rows[row - top]?.[column.column - left]) : '';
}
