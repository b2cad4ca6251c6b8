import type { ColumnLayout, Field, Layout, SheetLayout } from './Layout';
import type { CellArea } from './SheetFacts';

/** Sheets of which the rows are of the plan itself, where formulas are a planner's own. */
const OF_THE_PLAN: ReadonlySet<string> = new Set(['plan', 'middelen', 'vlak']);

/** What may well be calculated; a remark may hold anything. */
const CALCULATED: ReadonlySet<Field> = new Set(['bedrag', 'capaciteit', 'afschrijvingstermijn', 'from', 'to', 'note']);

/** The columns of a sheet that hold texts and codes which came from elsewhere: those of a list. */
export function textColumns({ kind, columns }: SheetLayout): readonly ColumnLayout[] {
  return OF_THE_PLAN.has(kind) ? [] : columns.filter(({ field }) => !CALCULATED.has(field));
}

/** The parts of these areas of a sheet that lie in such columns of its lists, below the header: rows come at the end. */
export function textAreas({ sheets }: Layout, sheetId: string, areas: readonly CellArea[]): readonly CellArea[] {
  const firstRows = new Map<number, number>();
  for (const sheet of sheets.filter(({ id }) => id === sheetId)) {
    for (const { column } of textColumns(sheet)) firstRows.set(column, Math.min(sheet.firstRow, firstRows.get(column) ?? Infinity));
  }
  return [...firstRows].flatMap(([column, firstRow]) => areas.flatMap((area): CellArea[] => {
    const [top, end] = [Math.max(area.top, firstRow), area.top + area.rows];
    return column < area.left || column >= area.left + area.columns || top >= end ? [] : [{ top, left: column, rows: end - top, columns: 1 }];
  }));
}
