import type { Act, Change } from '#core/edits/change/Change';
import type { CellArea } from '#core/layout/SheetFacts';
import { cellName } from '#core/values/address';
import type { Area } from '#core/values/grid/Area';
import { isWithin, mergedAfter } from './mergedAfter';

/** Merged cells by the id of their sheet. */
export type MergedBySheet = ReadonlyMap<string, readonly CellArea[]>;

/**
 * The first cell that a change would write and that is merged with one above it or at its left by then: Excel keeps
 * nothing that is written there. Or one merged over several rows, of which the change takes away or moves the first or the
 * last, and not all: Excel does not give that back. Null where there is none.
 */
export function behindMerge({ acts }: Change, merged: MergedBySheet): { sheetId: string; cell: string } | null {
  for (const [sheetId, cells] of merged) {
    let areas = areasOf(cells);
    for (const act of acts) {
      const cell = writtenBehind(act, sheetId, areas) ?? tornBy(act, sheetId, areas);
      if (cell) return { sheetId, cell };
      areas = areas.flatMap((area) => mergedAfter(act, sheetId, area) ?? []);
    }
  }
  return null;
}

export function areasOf(cells: readonly CellArea[]): Area[] {
  return cells.map(({ top, left, rows, columns }) => ({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}

function writtenBehind(act: Act, sheetId: string, areas: readonly Area[]): string | null {
  if (act.kind !== 'write' || act.sheetId !== sheetId) return null;
  for (const [down, row] of act.after.entries()) {
    for (const [right, content] of row.entries()) {
      if (content !== null && content !== '' && areas.some((area) => isBehind(area, act.top + down, act.left + right))) return cellName(act.top + down, act.left + right);
    }
  }
  return null;
}

/** Rows from the midst of merged cells leave and come back, and the cells stay merged; those of which all rows go are kept by `keepMerged`. */
function tornBy(act: Act, sheetId: string, areas: readonly Area[]): string | null {
  if ((act.kind !== 'delete-rows' && act.kind !== 'move-rows') || act.sheetId !== sheetId) return null;
  const last = act.row + act.count - 1;
  const torn = areas.find((area) => area.top <= last && area.bottom >= act.row && !isWithin(act, area) && !(area.top < act.row && area.bottom > last));
  return torn ? cellName(torn.top, torn.left) : null;
}

function isBehind({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left);
}
