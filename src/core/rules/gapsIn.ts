import type { Field, SheetLayout } from '#core/layout/Layout';
import type { Plan, SheetCells } from '#core/plan/Plan';

/** What a row of such a sheet is not without: where it is empty below a filled cell, the two may be one. */
const FILLED: ReadonlySet<Field> = new Set(['code', 'niveau', 'title', 'element', 'kostenplaats', 'aard']);
const KINDS: ReadonlySet<string> = new Set(['plan', 'middelen', 'vlak']);

/** The names of the sheets on which merged cells may stand: a cell that every row fills is empty on a row that holds something. */
export function gapsIn({ sheets, cells = [] }: Plan): readonly string[] {
  return sheets.filter((sheet, index) => KINDS.has(sheet.kind) && hasGap(sheet, cells[index])).map(({ name }) => name);
}

function hasGap({ columns }: SheetLayout, cells: SheetCells | undefined): boolean {
  if (!cells) return false;
  const { rows, from, to, left } = cells;
  // A parent beside its actions stands at the first of them, merged or not: that is understood.
  const filled = columns.filter(({ field, level }) => FILLED.has(field) && level === undefined).map(({ column }) => column - left);
  for (let row = from + 1; row < to; row += 1) {
    const here = rows[row] ?? [];
    if (filled.some((column) => (here[column] ?? '') === '' && (rows[row - 1]?.[column] ?? '') !== '') && here.some((content) => content !== '')) return true;
  }
  return false;
}
