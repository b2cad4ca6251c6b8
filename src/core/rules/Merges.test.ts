import { parseExample, planOf } from '#core/rules/example.testing';
import { Merges } from '#core/rules/Merges';

const read = planOf(parseExample('Niveau | Code | Titel | Bovenliggende code\nActie | AC1 | Wonen |\nActie | AC2 | |\nActie | AC3 | |').snapshot);
const merged = [
  { top: 1, left: 2, rows: 2, columns: 2 },
  // Above the rows that are read, below them, and beside the columns.
  { top: 0, left: 2, rows: 1, columns: 2 }, { top: 4, left: 2, rows: 2, columns: 2 }, { top: 1, left: 4, rows: 2, columns: 2 },
];
const merges = new Merges({ ...read, cells: read.cells!.map((each) => ({ ...each, facts: { formulas: [], hiddenRows: [], isProtected: false, merged } })) });

test('merged cells are told at the first that is read, and only where rows are read', () => {
  expect(merges.of(0).map(({ row, column }) => [row, column.column])).toEqual([[1, 2]]);
  expect(merges.of(1)).toEqual([]);
});

test('behind the first of them stand the empty ones, and no cell about them', () => {
  const behind = [0, 1, 2, 3].flatMap((row) => [1, 2, 3, 4].flatMap((column) => (merges.isBehind({ sheet: 0, row, column }) ? [`${row} ${column}`] : [])));
  expect(behind).toEqual(['1 3', '2 2', '2 3']);
});
