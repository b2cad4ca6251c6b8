import type { RowPlace } from './Plan';

/** One number for a row of a sheet, above all numbers of elements and entries. */
export function rowNumber({ sheet, row }: RowPlace): number {
  return (sheet + 1) * 2 ** 32 + row;
}

export function isSamePlace(one: RowPlace, other: RowPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row;
}
