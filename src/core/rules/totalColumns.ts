import type { Plan } from '#core/plan/Plan';
import { amountColumnsOf } from '#core/rules/amountColumns';
import { formulasInColumn } from '#core/rules/formulaCells';
import { jaarInText } from '#core/values/jaar';
import { textOf } from '#core/values/text';
import { isTotalText } from '#core/values/totalText';

/** A column of totals beside the amounts, and which amounts it may add up: more than one way is possible. */
export interface TotalColumn {
  readonly column: number;
  readonly header: string;
  /** Each a set of columns of amounts. */
  readonly readings: readonly (readonly number[])[];
  /** Whether its cells are formulas as a rule. */
  readonly isCalculated: boolean;
}

/** With fewer formulas than this nobody can tell that a column is one of formulas. */
const FEWEST = 3;

/** The columns headed `Totaal` on a sheet with amounts, that are not read themselves. */
export function totalColumnsOf(plan: Plan, sheet: number): readonly TotalColumn[] {
  const [cells, layout] = [plan.cells?.[sheet], plan.sheets[sheet]];
  const amounts = amountColumnsOf(plan, sheet).map(({ column }) => column).sort((a, b) => a - b);
  if (!cells || !layout || amounts.length === 0) return [];
  const read = new Set(layout.columns.map(({ column }) => column));
  const headers = cells.rows[layout.headerRow - cells.top] ?? [];
  return headers.flatMap((content, i): TotalColumn[] => {
    const column = i + cells.left;
    const header = textOf(content);
    if (read.has(column) || !isTotalText(header)) return [];
    const formulas = formulasInColumn(cells, column, layout.firstRow, layout.endRow);
    return [{ column, header, readings: readingsOf(amounts, column, header), isCalculated: formulas >= FEWEST && formulas * 2 > layout.endRow - layout.firstRow }];
  });
}

/** The amounts right beside it; none where another column stands between, which it may add up too, or where it is about one year. */
function readingsOf(amounts: readonly number[], column: number, header: string): readonly (readonly number[])[] {
  const beside: number[] = [];
  for (let at = column - 1; amounts.includes(at); at -= 1) beside.push(at);
  return beside.length < 2 || jaarInText(header) !== null ? [] : [beside];
}
