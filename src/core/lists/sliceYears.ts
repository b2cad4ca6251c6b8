import type { YearSpan } from '#core/plan/sameYears';
import { groupedBy } from '#core/values/groupedBy';
import type { ListRow, ListTable } from './ListTable';
import { yearsIn } from './SeenRows';

/**
 * Tells of a row in the workbook and its row in the file, either of which may be none, in which years it stands for its
 * kostenplaats, as the workbook says and as the file does. Null where no other row bears its code: then it stands for it in
 * all years, closed or not.
 */
export function sliceYears(...tables: readonly [own: ListTable, file: ListTable]): (own: ListRow | null, file: ListRow | null) => readonly YearSpan[] | null {
  const sides = tables.map(({ rows, meanings }) => ({ slices: slicesIn(rows), yearsOf: yearsIn(meanings) }));
  return (...rows) => {
    const isSlice = sides.some(({ slices }, side) => slices.has(rows[side]!));
    return isSlice ? sides.flatMap(({ yearsOf }, side) => (rows[side] ? [yearsOf(rows[side])] : [])) : null;
  };
}

/** The rows of which the code stands on others, too. */
function slicesIn(rows: readonly ListRow[]): ReadonlySet<ListRow> {
  return new Set([...groupedBy(rows, ({ key }) => key).values()].flatMap((same) => (same.length > 1 ? same : [])));
}
