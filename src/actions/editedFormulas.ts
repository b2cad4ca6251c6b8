import type { CellArea, SheetFacts } from '#core/layout/SheetFacts';
import { textAreas } from '#core/layout/textCells';
import type { Live } from '#core/live/createLive';
import { isConstantFormula } from '#core/values/constantFormula';
import { parseAddress } from '#core/values/grid/address';
import type { CellPatch } from '#workbook/readCells';

/** Formulas of so many cells are left to the next full check. */
const FORMULAS = 2000;

/**
 * Whether a formula may have come or gone in these cells that matters: on a sheet that has any it may be a total; in a
 * list it may be what became of a value. A paste is large.
 */
export function mayMatter(live: Live | null, { sheetId, address }: { readonly sheetId: string; readonly address: string }): boolean {
  const area = parseAddress(address)?.area;
  const formulas = factsOf(live, sheetId)?.formulas;
  if (!live || !area || !formulas) return false;
  const cells = { top: area.top, left: area.left, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  return cells.rows * cells.columns <= FORMULAS && (formulas.length > 0 || textsAmong(live, sheetId, cells).length > 0);
}

/** Whether formulas that speak of no cell came, went or changed where texts of a list are to stand: what such a cell says is another then, though its value may be the same. */
export function movesConstants(live: Live, { sheetId, top, left, values, formulas }: CellPatch): boolean {
  if (!formulas) return false;
  const cells = { top, left, rows: values.length, columns: values[0]?.length ?? 0 };
  const isAmong = ({ row, column }: { readonly row: number; readonly column: number }): boolean => row >= top && row < top + cells.rows && column >= left && column < left + cells.columns;
  const was = (factsOf(live, sheetId)?.constants ?? []).filter(isAmong);
  const now = formulas.filter(({ formula }) => isConstantFormula(formula))
    .filter(({ row, column }) => textsAmong(live, sheetId, { top: row, left: column, rows: 1, columns: 1 }).length > 0);
  return JSON.stringify(was) !== JSON.stringify(now);
}

function factsOf(live: Live | null, sheetId: string): SheetFacts | undefined {
  return live?.state.own.sheets.find(({ layout }) => layout.id === sheetId)?.rows.facts;
}

function textsAmong(live: Live, sheetId: string, cells: CellArea): readonly CellArea[] {
  return textAreas(live.state.layout, sheetId, [cells]);
}
