import type { ColumnLayout } from '#core/layout/Layout';
import type { CellValue } from '#core/values/CellValue';
import { centsFromCell } from '#core/values/money';
import { CHUNK } from '../chunk';

/** The pieces in which so many rows are looked at, each from and up to. */
export function* chunk(count: number): Generator<readonly [number, number]> {
  for (let from = 0; from < count; from += CHUNK) yield [from, Math.min(count, from + CHUNK)];
}

/** What a cell counts for, in whole hundredths of euro or VTE: a text counts for nothing, as it does in reading. */
export function countedIn(row: readonly CellValue[], { column, scale = 1 }: Pick<ColumnLayout, 'column' | 'scale'>, left: number): number {
  const content = row[column - left] ?? '';
  return typeof content === 'number' ? (centsFromCell(content) ?? 0) * scale : 0;
}
