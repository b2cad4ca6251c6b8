import type { PlanElement } from '#core/plan/Plan';
import { linesNow } from './linesNow';
import type { PlanState, SheetState } from './PlanState';
import type { RowChange, RowsLines, TouchedRow } from './RowChange';

type Said = Pick<PlanElement, 'code' | 'level'>;
type Lines = Pick<RowChange, 'lines'>;

/**
 * The lines of a row of a plan sheet with amounts: they are means of this element, where its level has any; none where
 * they are nobody's. Null where all is to be read anew for them.
 * @param said what the element says from now on
 */
export function linesBeside({ own }: PlanState, touched: Pick<TouchedRow, 'sheet' | 'row' | 'cells' | 'tail'>, element: PlanElement | undefined, said: Said | undefined = element): Lines | null {
  if (!element || !said || own.builder.levels.get(said.level)?.carriesMeans === false) return linesNow(touched, NO_LINES);
  return linesNow(touched, { count: touched.sheet.lines.filledCount(touched.cells), element, code: said.code });
}

const NO_LINES = { count: 0, element: null, code: '' } satisfies RowsLines;

/** The same for the rows below one, down to the next that names an element: they have more of its means. */
export function linesBelow(state: PlanState, { sheet, row, tail }: TouchedRow, element: PlanElement | undefined, said?: Said): readonly RowChange[] | null {
  const changes: RowChange[] = [];
  for (let below = row + 1; below < sheet.rows.to && sheet.elementOfRow[below]! < 0; below += 1) {
    const cells = sheet.rows.rows[below] ?? [];
    const lines = sheet.elements.isMore(cells) ? linesBeside(state, { sheet, row: below, cells, tail }, element, said) : {};
    if (!lines) return null;
    if (lines.lines) changes.push({ sheet, row: below, cells, ...lines });
  }
  return changes;
}

/** The element on the nearest row above that has one. */
export function elementAbove({ plan }: PlanState, { elementOfRow, rows }: SheetState, row: number): PlanElement | undefined {
  let above = row - 1;
  while (above >= rows.from && elementOfRow[above]! < 0) above -= 1;
  return plan.elements[elementOfRow[above] ?? -1];
}
