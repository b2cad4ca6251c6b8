import type { BookTable } from '#xlsx/book/Book';
import type { Area } from '#core/values/grid/Area';
import { shiftedArea, shiftedLine, type LineShift } from '#core/values/grid/shift';

/** A table after lines were put in or taken out; none when all of it is gone. New columns have no name yet: their header cell is still empty. */
export function movedTable(table: BookTable, shift: LineShift): BookTable[] {
  const range = shiftedArea(table.range, shift);
  if (!range) return [];
  if (range === table.range) return [table];
  return [shift.axis === 'rows' ? { ...table, ...keptEdges(table, shift), range } : { ...table, ...movedColumns(table, shift), range }];
}

/** A header or totals row that was taken out is no longer there. */
function keptEdges({ hasHeaders, hasTotals, range }: BookTable, shift: LineShift): Pick<BookTable, 'hasHeaders' | 'hasTotals'> {
  return { hasHeaders: hasHeaders && shiftedLine(range.top, shift) !== null, hasTotals: hasTotals && shiftedLine(range.bottom, shift) !== null };
}

function movedColumns({ columns, criteria, range }: BookTable, shift: LineShift): Pick<BookTable, 'columns' | 'criteria'> {
  const at = shift.at - range.left;
  if (shift.inserted) {
    const added = isInside(range, shift.at) ? Array.from({ length: shift.count }, () => ({ name: '' })) : [];
    return withCriteria([...columns.slice(0, at), ...added, ...columns.slice(at)].slice(0, columns.length + added.length), criteria, { at, by: added.length });
  }
  const kept = columns.filter((_column, index) => shiftedLine(range.left + index, shift) !== null);
  const gone = Object.entries(criteria ?? {}).flatMap(([index, criterion]) => {
    const line = shiftedLine(range.left + Number(index), shift);
    const first = shiftedArea(range, shift)?.left ?? 0;
    return line === null ? [] : [[line - first, criterion] as const];
  });
  return { columns: kept, ...(criteria && { criteria: Object.fromEntries(gone) }) };
}

function isInside({ left, right }: Area, at: number): boolean {
  return at > left && at <= right;
}

function withCriteria(columns: BookTable['columns'], criteria: BookTable['criteria'], { at, by }: { at: number; by: number }): Pick<BookTable, 'columns' | 'criteria'> {
  if (!criteria) return { columns };
  return { columns, criteria: Object.fromEntries(Object.entries(criteria).map(([index, criterion]) => [Number(index) >= at ? Number(index) + by : Number(index), criterion])) };
}
