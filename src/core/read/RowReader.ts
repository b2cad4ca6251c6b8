import type { ColumnLayout, Field, SheetLayout } from '#core/layout/Layout';
import { contextText } from '#core/layout/contextAbove';
import type { SheetMarks, SheetSnapshot } from '#core/layout/Snapshot';
import type { SheetCells } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';

/** A sheet's rows with its layout beside it: columns as indices into a row of `rows`, -1 where the sheet has none. */
export interface SheetRows extends SheetCells {
  readonly layout: SheetLayout;
  /** How its rows look, as far as that was read. */
  readonly marks: SheetMarks | undefined;
  /** The departement that a title row names for all rows; '' where none does. */
  readonly departement: string;
  column(field: Field): number;
  /** The header that stands above it; '' where the sheet has no such column. */
  header(field: Field): string;
}

export function sheetRows(layout: SheetLayout, sheet: SheetSnapshot): SheetRows {
  const { top, left, values: rows } = sheet;
  const columns = new Map<Field, ColumnLayout>();
  for (const column of layout.columns) if (column.level === undefined && !columns.has(column.field)) columns.set(column.field, column);
  return {
    layout, rows, top, left, marks: sheet.marks, departement: departementOf(layout, sheet), ...(sheet.facts && { facts: sheet.facts }),
    from: Math.max(0, layout.firstRow - top),
    to: Math.min(rows.length, layout.endRow - top),
    column(field) {
      const found = columns.get(field);
      return found ? found.column - left : -1;
    },
    header: (field) => columns.get(field)?.header ?? '',
  };
}

function departementOf({ context = [], name }: SheetLayout, { values, top, left }: SheetSnapshot): string {
  const found = context.find(({ field }) => field === 'departement');
  return found ? contextText({ name, textAt: (row, column) => textOf(values[row - top]?.[column - left]) }, found) : '';
}

/** A cell of a row; '' where the sheet has no such column, or the row is shorter. */
export function cellAt(row: readonly CellValue[], index: number): CellValue {
  return index < 0 ? '' : row[index] ?? '';
}
