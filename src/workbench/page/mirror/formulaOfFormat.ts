import type { BookConditionalFormat, BookRange } from '#xlsx/book/Book';
import { columnName } from '#core/values/address';
import { anchorOf } from '#workbench/host/rules/ruleRanges';

const SIGNS: Record<string, string> = { equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=' };

/** A format as the formula that says the same, seen from its first cell, for kinds that the plug-in knows no other way; null where there is none. */
export function formulaOfFormat(format: BookConditionalFormat): string | null {
  if (format.ranges.length === 0) return null;
  const { row, column } = anchorOf(format.ranges);
  const cell = `${columnName(column)}${row + 1}`;
  switch (format.type) {
    case 'cellIs': return comparison(cell, format);
    case 'aboveAverage': return average(cell, format);
    default: return format.formulas[0] ?? null;
  }
}

function comparison(cell: string, { operator = '', formulas: [first, second] }: BookConditionalFormat): string | null {
  if (first === undefined) return null;
  if (operator === 'between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `OR(${cell}<${first},${cell}>${second})`;
  return SIGNS[operator] ? `${cell}${SIGNS[operator]}(${first})` : null;
}

function average(cell: string, { ranges, detail }: BookConditionalFormat): string {
  const { aboveAverage, equalAverage, stdDev } = (detail as { attributes?: Record<string, string> } | undefined)?.attributes ?? {};
  const [sign, side] = aboveAverage === '0' ? ['<', '-'] : ['>', '+'];
  const all = ranges.map(absolute).join(',');
  const bound = stdDev && stdDev !== '0' ? `AVERAGE(${all})${side}${stdDev}*STDEV(${all})` : `AVERAGE(${all})`;
  return `AND(ISNUMBER(${cell}),${cell}${sign}${equalAverage === '1' ? '=' : ''}${bound})`;
}

function absolute({ top, left, bottom, right }: BookRange): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}
