import type { ChosenRow } from '#core/live/rowCard';
import type { Live } from '#core/live/createLive';
import type { WorkbookHint } from '#workbook/hearChanges';
import type { Room } from '#actions/Room';

/** Shows the element, and the means line, of the row that is selected in Excel: looked up, however large the plan. */
export function followSelection({ live, store }: Room, hint: WorkbookHint): void {
  if (hint.kind !== 'selection' || !live) return;
  const { selectedElement, selectedLine } = store.state;
  const { element, line } = rowSelected(live, hint.sheetId, firstRow(hint.address));
  if (element !== selectedElement || line !== selectedLine) store.change({ selectedElement: element, selectedLine: line });
}

/** `B7`, `$B$7:C9` and `7:9` begin on row 6, counted from 0; whole columns on none. */
function firstRow(address: string): number {
  const found = /^(?:.*!)?\$?[A-Za-z]{0,3}\$?(\d+)/.exec(address);
  return found ? Number(found[1]) - 1 : -1;
}

/** A row of means speaks of the element that they hang on. */
function rowSelected(live: Live, sheetId: string, row: number): ChosenRow {
  const { element, lines } = live.rowAt(sheetId, row);
  const [line] = lines;
  return line === undefined ? { element, line: -1 } : { element: live.plan.means.element[line] ?? -1, line };
}
