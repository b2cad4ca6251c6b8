import type { CellArea } from '#core/layout/SheetFacts';
import type { ColumnLayout, SheetLayout } from '#core/layout/Layout';
import type { Plan, RowPlace } from '#core/plan/Plan';
import { cellOf } from '#core/plan/cellOf';

/** Merged cells among those that are read, and the cell at which that is told. */
export interface Merge { readonly area: CellArea; readonly row: number; readonly column: ColumnLayout }

/** The merged cells of each sheet that are not understood: parents of a flat list that are merged downwards are. */
export class Merges {
  private readonly bySheet: readonly (readonly Merge[])[];

  constructor(private readonly plan: Plan) {
    this.bySheet = plan.sheets.map((layout, sheet) => (plan.cells?.[sheet]?.facts?.merged ?? []).flatMap((area) => mergeOf(layout, area)));
  }

  of(sheet: number): readonly Merge[] {
    return this.bySheet[sheet] ?? NONE;
  }

  /** Whether a cell is empty because it lies behind the first of merged cells: what is missing there has that for its cause. */
  isBehind({ sheet, row, column }: RowPlace & { readonly column: number }): boolean {
    const merges = this.of(sheet);
    return merges.some(({ area, ...first }) => holds(area, row, column) && (first.row !== row || first.column.column !== column))
      && cellOf(this.plan, { sheet, row }, column) === '';
  }
}

const NONE: readonly Merge[] = [];

/** Told at the first cell of them that is read; nothing where no row that is read is among them. */
function mergeOf(layout: SheetLayout, area: CellArea): Merge[] {
  if (area.top + area.rows <= layout.firstRow || area.top >= layout.endRow) return [];
  const column = layout.columns.find((each) => each.column >= area.left && each.column < area.left + area.columns);
  return column && !isUnderstood(layout, column, area) ? [{ area, row: Math.max(area.top, layout.firstRow), column }] : [];
}

/** A parent beside the rows of its group. */
function isUnderstood({ kind }: SheetLayout, { level, field }: ColumnLayout, { columns }: CellArea): boolean {
  return kind === 'vlak' && columns === 1 && (level !== undefined || field === 'hsd');
}

function holds({ top, left, rows, columns }: CellArea, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}
