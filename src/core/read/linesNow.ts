import type { PlanElement } from '#core/plan/Plan';
import type { SheetState } from './PlanState';
import type { RowChange, RowsLines, TouchedRow } from './RowChange';

/** The lines that a row gives now; null where all is to be read anew for them. */
export function linesNow({ sheet, row, tail }: Pick<TouchedRow, 'sheet' | 'row' | 'tail'>, lines: RowsLines): Pick<RowChange, 'lines'> | null {
  if (lines.count === 0 && sheet.rowLines.countOf(row) === 0) return {};
  return tail.linesBecome(sheet, row, lines.count) ? { lines } : null;
}

/** Elements that the lists speak of too: what changes there reaches further than their own row. */
export function isTied({ level }: PlanElement): boolean {
  return level === 'programma' || level === 'hsd' || level === 'project';
}

/** Amounts beside a row of the plan may be its means, a total, or means of the row above: what they are, all rows tell together. */
export function hasAmounts({ rows }: SheetState): boolean {
  return rows.column('bedrag') >= 0;
}
