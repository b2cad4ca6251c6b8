import { changeLines } from '#core/edits/change/changeLines';
import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';

test('a change is told line by line: cells with old and new, rows, columns, names, dropdowns; what stays is not told', () => {
  const book = { names: [], sheets: [{ id: 'p', name: 'Plan', top: 0, left: 0, tables: [], cells: [['Code', 'Titel'], ['A', 'een'], ['B', { formula: '=B2' }]] }] };
  const change = new ChangeBuilder(book).write('p', 1, 0, [['A', 'twee'], [null, 3]]).insertRows('p', 2, 2, 1).insertColumns('p', 2, 1).groupRows('p', 1, 1)
    .name('lijst', 'Plan!$A$1').dropdown({ sheetId: 'p', top: 1, left: 0, rows: 2, columns: 1, listName: 'lijst', isStrict: false }).build();
  expect(changeLines(change, () => 'Plan')).toEqual([
    { kind: 'cell', sheet: 'Plan', cell: 'B2', before: 'een', after: 'twee' },
    { kind: 'cell', sheet: 'Plan', cell: 'B3', before: '=B2', after: 3 },
    { kind: 'insert-rows', sheet: 'Plan', what: '3–4', count: 2 },
    { kind: 'insert-columns', sheet: 'Plan', what: 'C', count: 1 },
    { kind: 'group-rows', sheet: 'Plan', what: '2', count: 1 },
    { kind: 'name', sheet: '', what: 'lijst', count: 1 },
    { kind: 'dropdown', sheet: 'Plan', what: 'A: lijst', count: 2 },
  ]);
});
