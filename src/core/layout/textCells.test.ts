import type { Layout, SheetLayout } from './Layout';
import { textAreas } from './textCells';

const list: SheetLayout = {
  id: 's', name: 'Budgetplaatsen', kind: 'budgetplaatsen', headerRow: 0, firstRow: 1, endRow: 5,
  columns: [{ column: 0, header: 'Code', field: 'code' }, { column: 2, header: 'Naam', field: 'title' }, { column: 3, header: '2026', field: 'bedrag', jaar: 2026 as never }, { column: 4, header: 'Opmerking', field: 'note' }],
};
const layoutOf = (sheet: SheetLayout): Layout => ({ schemeId: 'x', leftOut: [], sheets: [sheet] });

test('of areas those columns of a list that hold texts, from the first row that is read on', () => {
  const whole = { top: 0, left: 0, rows: 9, columns: 9 };
  expect(textAreas(layoutOf(list), 's', [whole])).toEqual([{ top: 1, left: 0, rows: 8, columns: 1 }, { top: 1, left: 2, rows: 8, columns: 1 }]);
  expect(textAreas(layoutOf(list), 's', [{ top: 4, left: 1, rows: 1, columns: 2 }])).toEqual([{ top: 4, left: 2, rows: 1, columns: 1 }]);
});

test.each([
  ['another sheet', list, 't', { top: 0, left: 0, rows: 9, columns: 9 }], ['amounts and remarks', list, 's', { top: 0, left: 3, rows: 9, columns: 9 }], ['a column between them', list, 's', { top: 0, left: 1, rows: 9, columns: 1 }],
  ['the header', list, 's', { top: 0, left: 0, rows: 1, columns: 9 }], ['rows of the plan', { ...list, kind: 'plan' as const }, 's', { top: 0, left: 0, rows: 9, columns: 9 }],
])('nothing of %s', (_, sheet, id, area) => expect(textAreas(layoutOf(sheet), id, [area])).toEqual([]));

test('each cell once, where two lists stand on one sheet', () => {
  const both = { ...layoutOf(list), sheets: [list, { ...list, firstRow: 7, endRow: 9 }] };
  expect(textAreas(both, 's', [{ top: 0, left: 0, rows: 9, columns: 1 }])).toEqual([{ top: 1, left: 0, rows: 8, columns: 1 }]);
});
