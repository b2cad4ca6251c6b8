import { columnName } from '#core/values/address';

/** The total of rows that stand together, which passes over the totals among them. Rows from 0, both included. */
export function totalFormula(column: number, first: number, last: number): string {
  return `=SUBTOTAL(9,${columnName(column)}${first + 1}:${columnName(column)}${last + 1})`;
}
