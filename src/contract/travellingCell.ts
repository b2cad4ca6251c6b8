import type { CellValue } from '#core/values/CellValue';
import type { TravellingCell } from './fields';

/** A cell as it travels: a number that is not whole as its shortest decimal text, so that it comes back the same. */
export function packCell(value: CellValue): TravellingCell {
  return typeof value === 'number' && !Number.isSafeInteger(value) ? { decimal: String(value) } : value;
}

export function unpackCell(value: TravellingCell): CellValue {
  return typeof value === 'object' ? Number(value.decimal) : value;
}
