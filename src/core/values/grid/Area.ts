/** A block of cells, rows and columns from 0, edges inclusive. */
export interface Area { top: number; left: number; bottom: number; right: number }

/** The grid of an Excel sheet. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function area(top: number, left: number, bottom = top, right = left): Area {
  return { top, left, bottom, right };
}

export function rowCount(of: Area): number {
  return of.bottom - of.top + 1;
}

export function columnCount(of: Area): number {
  return of.right - of.left + 1;
}

export function cellCount(of: Area): number {
  return rowCount(of) * columnCount(of);
}

export function isWholeRows(of: Area): boolean {
  return of.left === 0 && of.right === LAST_COLUMN;
}

export function isWholeColumns(of: Area): boolean {
  return of.top === 0 && of.bottom === LAST_ROW;
}

export function isUnbounded(of: Area): boolean {
  return isWholeRows(of) || isWholeColumns(of);
}

export function isOnGrid(of: Area): boolean {
  return of.top >= 0 && of.left >= 0 && of.bottom <= LAST_ROW && of.right <= LAST_COLUMN && of.top <= of.bottom && of.left <= of.right;
}

export function intersect(a: Area, b: Area): Area | null {
  const both = area(Math.max(a.top, b.top), Math.max(a.left, b.left), Math.min(a.bottom, b.bottom), Math.min(a.right, b.right));
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

/** The smallest block that holds both. */
export function bound(a: Area, b: Area): Area {
  return area(Math.min(a.top, b.top), Math.min(a.left, b.left), Math.max(a.bottom, b.bottom), Math.max(a.right, b.right));
}

export function contains(outer: Area, inner: Area): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

export function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function moved(of: Area, rows: number, columns: number): Area {
  return area(of.top + rows, of.left + columns, of.bottom + rows, of.right + columns);
}
