import type { CellValue } from '#core/values/CellValue';

/** An amount as its column wants it: in thousands under a header that says so. */
export function inUnit(value: CellValue, scale = 1): CellValue {
  return typeof value === 'number' && scale !== 1 ? value / scale : value;
}
