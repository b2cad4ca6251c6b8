import { hasCell, withCell, withoutCell } from '#core/layout/formulaAreas';
import type { RowPlace } from '#core/plan/Plan';
import type { CellPatch } from './Patched';
import type { PlanState } from './PlanState';

/** Notes which of the edited cells hold a formula now, where that was known and looked at; gives the rows on which any came or went. */
export function patchFormulas({ own }: PlanState, patch: CellPatch): RowPlace[] {
  if (!patch.isFormula) return [];
  return own.sheets.flatMap(({ layout, rows }, sheet) => {
    const changed = layout.id === patch.sheetId ? changedIn(rows, patch) : [];
    return changed.filter((row) => row - rows.top >= rows.from && row - rows.top < rows.to).map((row) => ({ sheet, row }));
  });
}

function changedIn(cells: PlanState['own']['sheets'][number]['rows'], { top, left, isFormula = [] }: CellPatch): number[] {
  const rows: number[] = [];
  isFormula.forEach((row, i) => row.forEach((is, j) => {
    const { facts } = cells;
    if (!facts?.formulas || hasCell(facts.formulas, top + i, left + j) === is) return;
    cells.facts = { ...facts, formulas: (is ? withCell : withoutCell)(facts.formulas, top + i, left + j) };
    if (rows.at(-1) !== top + i) rows.push(top + i);
  }));
  return rows;
}
