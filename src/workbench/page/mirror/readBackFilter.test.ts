import { freshSheetState } from '#workbench/host/state/HostState';
import { filterMarkings } from './filterMarkings';
import { readBackFilter } from './readBackFilter';

const range = { startRow: 0, startColumn: 1, endRow: 9, endColumn: 4 };

function filtered(criteria: object) {
  const state = freshSheetState();
  readBackFilter(state, 'sheet.mutation.set-filter-range', { range });
  readBackFilter(state, 'sheet.mutation.set-filter-criteria', { col: 3, criteria });
  return state;
}

test.each([
  ['ticked values and blanks', { filters: { blank: true, filters: ['GD'] } }, { values: ['GD', ''] }],
  ['one condition', { customFilters: { customFilters: [{ val: 5, operator: 'greaterThan' }] } }, [{ operator: 'greaterThan', value: '5' }]],
  ['two that must both hold', { customFilters: { and: 1, customFilters: [{ val: 1 }, { val: 2, operator: 'notEqual' }] } }, { all: [{ operator: 'equal', value: '1' }, { operator: 'notEqual', value: '2' }] }],
])('%s are kept by the column counted from the filter’s first', (_, drawn, kept) => {
  expect(filtered(drawn).autoFilter).toEqual({ range: { top: 0, left: 1, bottom: 9, right: 4 }, criteria: { 2: kept } });
});

test('what is read back is drawn the same again', () => {
  const state = filtered({ filters: { blank: true, filters: ['GD'] } });
  const [, criterion] = filterMarkings({ state, referenceOf: () => undefined });
  expect(criterion!.add.params).toMatchObject({ col: 3, criteria: { colId: 3, filters: { blank: true, filters: ['GD'] } } });
});

test('a criterion, and then the filter, can be taken away', () => {
  const state = filtered({ filters: { filters: ['GD'] } });
  readBackFilter(state, 'sheet.mutation.set-filter-criteria', { col: 3, criteria: null });
  expect(state.autoFilter?.criteria).toEqual({});
  readBackFilter(state, 'sheet.mutation.remove-filter', {});
  expect(state.autoFilter).toBeUndefined();
});
