import type { BookFilterCriterion } from '#xlsx/book/Book';
import { engineRange, type MarkedSheet, type Marking } from './Marking';

/** A sheet's own filter (not that of a table) as the engine's plug-in knows it. */
export function filterMarkings({ state: { autoFilter } }: MarkedSheet): Marking[] {
  if (!autoFilter) return [];
  const remove = { id: 'sheet.mutation.remove-filter', params: {} };
  const nothing = { id: '', params: {} };
  return [
    { add: { id: 'sheet.mutation.set-filter-range', params: { range: engineRange(autoFilter.range) } }, remove },
    ...Object.entries(autoFilter.criteria ?? {}).map(([column, criterion]) => {
      const col = autoFilter.range.left + Number(column);
      return { add: { id: 'sheet.mutation.set-filter-criteria', params: { col, criteria: { colId: col, ...criterionOf(criterion) }, reCalc: true } }, remove: nothing };
    }),
  ];
}

function criterionOf(criterion: BookFilterCriterion): object {
  if (!Array.isArray(criterion) && 'values' in criterion) return valuesOf(criterion.values);
  const isEvery = !Array.isArray(criterion);
  const conditions = isEvery ? criterion.all : criterion;
  return { customFilters: {
    ...(isEvery && { and: 1 }),
    customFilters: conditions.map(({ operator, value }) => ({ val: value, ...(operator !== 'equal' && { operator }) })),
  } };
}

function valuesOf(values: string[]): object {
  const filters = values.filter((value) => value !== '');
  return { filters: { ...(filters.length < values.length && { blank: true }), ...(filters.length > 0 && { filters }) } };
}
