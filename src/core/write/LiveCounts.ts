import type { PlanState, SheetState } from '#core/read/PlanState';
import { columnName } from '#core/values/address';
import { textOf } from '#core/values/text';
import { isPlainCode } from './isPlainCode';
import { sheetReference } from './sheetReference';

/** How many of some actions still stand in the plan, as Excel can count by itself on the plan's own sheets. */
export interface LiveCounts {
  /** Cells that Excel compares for one code, at most. */
  readonly cost: number;
  /** The formula for the codes in a range of cells, without `=`; null where it would not find each of them now. */
  over(codes: readonly string[], cells: string): string | null;
}

interface CodeCells { readonly sheet: SheetState; readonly column: number }

/** Null where no sheet has a column with codes. */
export function liveCounts({ own }: PlanState): LiveCounts | null {
  const places = own.sheets.filter(({ layout: { kind } }) => kind === 'plan' || kind === 'vlak')
    .flatMap((sheet): CodeCells[] => sheet.layout.columns.filter(({ field }) => field === 'code').map(({ column }) => ({ sheet, column })));
  if (places.length === 0) return null;
  const known = new Set(places.flatMap(codesIn));
  return {
    cost: places.reduce((sum, { sheet }) => sum + sheet.rows.rows.length, 0),
    over(codes, cells) {
      if (codes.length === 0 || new Set(codes).size < codes.length || !codes.every((code) => isPlainCode(code) && known.has(code.toLowerCase()))) return null;
      const found = places.map(({ sheet, column }) => `COUNTIF(${sheetReference(sheet.layout.name)}!$${columnName(column)}:$${columnName(column)},${cells})`);
      return `SUMPRODUCT(--(${found.join('+')}>0))`;
    },
  };
}

function codesIn({ sheet: { rows }, column }: CodeCells): string[] {
  return rows.rows.map((row) => textOf(row[column - rows.left] ?? '').toLowerCase());
}
