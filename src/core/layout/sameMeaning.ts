import type { ColumnLayout, ColumnMeaning } from './Layout';
import { inOrder } from './sheetColumns';

/** What makes two columns say the same: each meaning stands once on a sheet. */
export function meaningKey({ field, level, jaar, aard, richting, sectie }: ColumnMeaning): string {
  return [field, level, jaar, aard, richting, sectie].join(' ');
}

/** The columns of a sheet with what a person says of some of them in place of what was recognised. */
export function withMeanings(columns: readonly ColumnLayout[], said: ReadonlyMap<number, ColumnMeaning | null>, headerOf: (column: number) => string): readonly ColumnLayout[] {
  if (said.size === 0) return columns;
  const given = [...said].flatMap(([column, meaning]) => (meaning ? [{ column, header: headerOf(column), ...meaning }] : []));
  const taken = new Set(given.map(meaningKey));
  return inOrder([...columns.filter((column) => !said.has(column.column) && !taken.has(meaningKey(column))), ...given]);
}
