import type { ColumnLayout } from '#core/layout/Layout';
import type { Plan } from '#core/plan/Plan';
import { formulasInColumn } from '#core/rules/formulaCells';
import { aardFromWord } from '#core/values/aard';
import { jaarInText } from '#core/values/jaar';
import { textOf } from '#core/values/text';
import { isTotalText } from '#core/values/totalText';

/** A column of totals beside the amounts, and which amounts it may add up: more than one way is possible. */
export interface TotalColumn {
  readonly column: number;
  readonly header: string;
  /** Each a set of columns of amounts. */
  readonly readings: readonly (readonly number[])[];
  /** Whether it may add up something else as well: another column stands between it and the amounts, or it is about one year. */
  readonly isDoubtful: boolean;
  /** Whether its cells are formulas as a rule. */
  readonly isCalculated: boolean;
}

/** With fewer formulas than this nobody can tell that a column is one of formulas. */
const FEWEST = 3;

/** The columns headed `Totaal` on a sheet with amounts, that are not read themselves. */
export function totalColumnsOf(plan: Plan, sheet: number): readonly TotalColumn[] {
  const [cells, layout] = [plan.cells?.[sheet], plan.sheets[sheet]!];
  const amounts = layout.columns.filter(({ field }) => field === 'bedrag');
  if (!cells || amounts.length === 0) return [];
  const read = new Set(layout.columns.map(({ column }) => column));
  const headers = cells.rows[layout.headerRow - cells.top] ?? [];
  return headers.flatMap((content, i): TotalColumn[] => {
    const column = i + cells.left;
    const header = textOf(content);
    if (read.has(column) || !isTotal(header)) return [];
    const formulas = formulasInColumn(cells, column, layout.firstRow, layout.endRow);
    return [{ column, header, ...readingsOf(amounts, column, header), isCalculated: formulas >= FEWEST && formulas * 2 > layout.endRow - layout.firstRow }];
  });
}

function isTotal(text: string): boolean {
  return isTotalText(text) || /^(?:som|sum)\b/iu.test(text);
}

/** The amounts of the kind and year that its header names, people only where it says so; else those right beside it, or all. */
function readingsOf(amounts: readonly ColumnLayout[], column: number, header: string): Pick<TotalColumn, 'readings' | 'isDoubtful'> {
  const aard = header.split(/[^\p{L}]+/u).map(aardFromWord).find((each) => each !== 'onbekend');
  const year = jaarInText(header)?.jaar;
  const named = amounts.filter((each) => (year === undefined || each.jaar === year) && isOfKind(each, aard));
  const money = named.length > 0 ? named : amounts.filter(({ jaar }) => year === undefined || jaar === year);
  const beside = besideOf(amounts, column);
  // In thousands beside euro, nobody can tell what the total is in.
  const isMixed = new Set(money.map(({ scale = 1 }) => scale)).size > 1;
  if (isMixed) return { readings: [], isDoubtful: true };
  const isDoubtful = year !== undefined || beside.length < 2;
  return { readings: [...isDoubtful ? [] : [beside], money.map((each) => each.column)].filter(({ length }) => length > 0), isDoubtful };
}

function isOfKind(column: ColumnLayout, aard: string | undefined): boolean {
  return aard === undefined ? column.aard !== 'VTE' : column.aard === aard || column.aard === undefined;
}

function besideOf(amounts: readonly ColumnLayout[], column: number): readonly number[] {
  const beside: number[] = [];
  for (let at = column - 1; amounts.some((each) => each.column === at); at -= 1) beside.push(at);
  return beside;
}
