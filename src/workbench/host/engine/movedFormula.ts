import { LAST_COLUMN, LAST_ROW } from '#core/values/grid/Area';
import { columnName } from '#core/values/address';
import { columnNumber } from '#core/values/grid/address';

/** Text in quotes, quoted sheet names, then references; names and functions fall outside by what stands around them. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\p{L}\p{N}_.\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])|(?<![\p{L}\p{N}_.\\$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_(.])|(?<![\p{L}\p{N}_.\\$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/gu;

/** A formula as it reads when its cell is copied so many rows down and columns to the right: relative references go along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PARTS, (whole: string, ...groups: (string | undefined)[]) => {
    const [columnFix, column, rowFix, row, ...lines] = groups;
    if (column !== undefined && row !== undefined) return movedCell(columnFix as string, column, rowFix as string, row, rows, columns);
    return movedLines(lines, rows, columns) ?? whole;
  });
}

/** `B:D` or `2:4`; null for what is neither. A group that takes part in the match is never undefined. */
function movedLines([fix1, column1, fix2, column2, fix3, row1, fix4, row2]: (string | undefined)[], rows: number, columns: number): string | null {
  if (column1 !== undefined) return pair(movedColumn(fix1 as string, column1, columns), movedColumn(fix2 as string, column2 as string, columns));
  if (row1 !== undefined) return pair(movedRow(fix3 as string, row1, rows), movedRow(fix4 as string, row2 as string, rows));
  return null;
}

function movedCell(columnFix: string, column: string, rowFix: string, row: string, rows: number, columns: number): string {
  if (columnNumber(column) > LAST_COLUMN || Number(row) - 1 > LAST_ROW) return columnFix + column + rowFix + row;
  const [movedColumnName, movedRowName] = [movedColumn(columnFix, column, columns), movedRow(rowFix, row, rows)];
  return movedColumnName === null || movedRowName === null ? '#REF!' : movedColumnName + movedRowName;
}

function pair(one: string | null, other: string | null): string {
  return one === null || other === null ? '#REF!' : `${one}:${other}`;
}

function movedColumn(fix: string, column: string, by: number): string | null {
  if (fix) return fix + column;
  const to = columnNumber(column) + by;
  return to < 0 || to > LAST_COLUMN ? null : columnName(to);
}

function movedRow(fix: string, row: string, by: number): string | null {
  if (fix) return fix + row;
  const to = Number(row) + by;
  return to < 1 || to > LAST_ROW + 1 ? null : String(to);
}
