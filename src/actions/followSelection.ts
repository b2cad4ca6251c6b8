import type { Plan } from '#core/plan/Plan';
import type { WorkbookHint } from '#workbook/hearChanges';
import type { Room } from '#actions/Room';

/** Shows the element of the row that is selected in Excel. */
export function followSelection({ store }: Room, hint: WorkbookHint): void {
  const { plan, selectedElement } = store.state;
  if (hint.kind !== 'selection' || !plan) return;
  const row = firstRow(hint.address);
  const selected = row < 0 ? -1 : elementAt(plan, hint.sheetId, row);
  if (selected !== selectedElement) store.change({ selectedElement: selected });
}

/** `B7`, `$B$7:C9` and `7:9` begin on row 6, counted from 0; whole columns on none. */
function firstRow(address: string): number {
  const found = /^(?:.*!)?\$?[A-Za-z]{0,3}\$?(\d+)/.exec(address);
  return found ? Number(found[1]) - 1 : -1;
}

function elementAt(plan: Plan, sheetId: string, row: number): number {
  const sheet = plan.sheets.findIndex(({ id }) => id === sheetId);
  if (sheet < 0) return -1;
  const { means } = plan;
  for (let line = 0; line < means.count; line++) {
    if (means.row[line] === row && means.sheet[line] === sheet) return means.element[line] ?? -1;
  }
  return plan.elements.find((element) => element.sheet === sheet && element.row === row)?.index ?? -1;
}
