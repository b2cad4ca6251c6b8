import type { Live } from '#core/live/createLive';
import type { SessionState } from '#actions/SessionState';

/** A row that is selected in Excel, counted from 0. */
export interface SelectedRow { readonly sheetId: string; readonly row: number }

/** The element and the means line of the row that is selected. A row of means speaks of the element that they hang on. */
export function selectedRow(live: Live, { sheetId, row }: SelectedRow): Pick<SessionState, 'selectedElement' | 'selectedLine'> {
  const { element, lines } = live.rowAt(sheetId, row);
  const [line] = lines;
  return line === undefined ? { selectedElement: element, selectedLine: -1 } : { selectedElement: live.plan.means.element[line] ?? -1, selectedLine: line };
}
