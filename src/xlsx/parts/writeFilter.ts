import type { BookFilterCriterion, BookRange } from '#xlsx/book/Book';
import { rangeAddress } from '../place/cellAddress';
import { element } from '../xml/writeXml';

/** An `autoFilter` over a range; criteria by column counted from its first. */
export function writeFilter(range: BookRange, criteria: Readonly<Record<number, BookFilterCriterion>> = {}): string {
  const columns = Object.keys(criteria).map(Number).sort((a, b) => a - b);
  return element('autoFilter', { ref: rangeAddress(range) }, columns.map((column) => element('filterColumn', { colId: column }, writeCriterion(criteria[column]!))).join(''));
}

function writeCriterion(criterion: BookFilterCriterion): string {
  if (Array.isArray(criterion)) return writeConditions(criterion, false);
  if ('all' in criterion) return writeConditions(criterion.all, true);
  const values = criterion.values.filter((value) => value !== '').map((value) => element('filter', { val: value }));
  return element('filters', { blank: criterion.values.includes('') || undefined }, values.join(''));
}

function writeConditions(conditions: readonly { operator: string; value: string }[], isAll: boolean): string {
  const content = conditions.map(({ operator, value }) => element('customFilter', { operator: operator === 'equal' ? undefined : operator, val: value }));
  return element('customFilters', { and: isAll || undefined }, content.join(''));
}
