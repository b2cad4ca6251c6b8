import type { WorkbookHint } from '#workbook/hearChanges';
import type { Room } from '#actions/Room';
import { selectedRow } from '#actions/selectedRow';

/**
 * Shows the element, and the means line, of the row that is selected in Excel: looked up, however large the plan. What
 * is selected while the workbook is being read is shown once it is.
 */
export function followSelection(room: Room, hint: WorkbookHint): void {
  if (hint.kind !== 'selection') return;
  room.selected = { sheetId: hint.sheetId, row: firstRow(hint.address) };
  if (!room.live) return;
  const { store } = room;
  const { selectedElement, selectedLine } = selectedRow(room.live, room.selected);
  if (selectedElement !== store.state.selectedElement || selectedLine !== store.state.selectedLine) store.change({ selectedElement, selectedLine });
}

/** `B7`, `$B$7:C9` and `7:9` begin on row 6, counted from 0; whole columns on none. */
function firstRow(address: string): number {
  const found = /^(?:.*!)?\$?[A-Za-z]{0,3}\$?(\d+)/.exec(address);
  return found ? Number(found[1]) - 1 : -1;
}
