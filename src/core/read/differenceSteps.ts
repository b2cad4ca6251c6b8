import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellGrid, CellValue } from '#core/values/CellValue';
import type { Steps } from '#core/values/steps';
import { CHUNK } from './chunk';
import type { CellPatch } from './Patched';

/** More rows than this are read anew rather than followed one by one. */
const MOST_ROWS = 500;

/**
 * The cells that differ between a workbook as it was known and as it is now, as patches of one row each; null where
 * more differs than cells, or too many of them to follow: then all is to be read anew.
 */
export function* differenceSteps(was: WorkbookSnapshot, now: WorkbookSnapshot): Steps<CellPatch[] | null> {
  if (besides(was) !== besides(now)) return null;
  const patches: CellPatch[] = [];
  for (const [index, sheet] of now.sheets.entries()) {
    yield* addDifferences(patches, was.sheets[index]!.values, sheet);
    if (patches.length > MOST_ROWS) return null;
  }
  return patches;
}

/** Adds the rows of a sheet that differ, one more than are followed at most. */
function* addDifferences(patches: CellPatch[], before: CellGrid, sheet: SheetSnapshot): Steps<void> {
  const rows = Math.max(before.length, sheet.values.length);
  for (let row = 0; row < rows && patches.length <= MOST_ROWS; row += 1) {
    if (row % CHUNK === 0) yield;
    const patch = rowDifference(sheet, row, before[row] ?? [], sheet.values[row] ?? []);
    if (patch) patches.push(patch);
  }
}

/** All of a workbook but its values: sheets by name and order, where their used range begins, tables, names, what is kept. */
function besides({ sheets, names, parts, ...rest }: WorkbookSnapshot): string {
  return JSON.stringify([sheets.map((sheet) => ({ ...sheet, values: null })), names, [...parts ?? []], rest]);
}

/** From the first to the last cell of a row that differs; a cell that only one of them has counts as empty in the other. */
function rowDifference({ id, top, left }: SheetSnapshot, row: number, was: readonly CellValue[], now: readonly CellValue[]): CellPatch | null {
  let last = Math.max(was.length, now.length) - 1;
  while (last >= 0 && isSame(was, now, last)) last -= 1;
  if (last < 0) return null;
  let first = 0;
  while (isSame(was, now, first)) first += 1;
  return { sheetId: id, top: top + row, left: left + first, values: [Array.from({ length: last - first + 1 }, (_, i) => now[first + i] ?? '')] };
}

function isSame(was: readonly CellValue[], now: readonly CellValue[], column: number): boolean {
  return (was[column] ?? '') === (now[column] ?? '');
}
