import type { SheetKind } from '#core/layout/Layout';

/**
 * How far a sheet is ready to be filled in. `blank` is the height of the table in an empty workbook: enough to begin
 * with, and Excel makes the table longer when somebody types under it. `spare` is how many rows below the table have
 * their dropdowns and formats ready, for spreadsheets that do not grow a table by themselves.
 */
export interface SheetRoom { readonly blank: number; readonly spare: number }

const LIST: SheetRoom = { blank: 12, spare: 200 };
const ROOMS: Readonly<Partial<Record<SheetKind, SheetRoom>>> = {
  plan: { blank: 30, spare: 1000 },
  middelen: { blank: 30, spare: 2000 },
  hsd: { blank: 5, spare: 20 },
};

export function roomOf(kind: SheetKind): SheetRoom {
  return ROOMS[kind] ?? LIST;
}

/** The last row of a sheet in Excel, counted from 0. */
export const LAST_SHEET_ROW = 1_048_575;

/** One past the last row that is ready to be filled in, header row and rows in use counted in. */
export function readyRows(kind: SheetKind, rowsInUse: number): number {
  const { blank, spare } = roomOf(kind);
  return Math.min(1 + Math.max(rowsInUse, blank) + spare, LAST_SHEET_ROW + 1);
}
