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

/** Where merged cells are told, as `row column`, and the empty cells behind them. */
function mergesOf(text: string, areas: readonly { top: number; left: number; rows: number; columns: number }[]) {
  const plan = planOf(parseExample(text).snapshot);
  const found = new Merges({ ...plan, cells: plan.cells!.map((each) => ({ ...each, facts: { formulas: [], hiddenRows: [], isProtected: false, merged: areas } })) });
  return { kind: plan.sheets[0]!.kind, found, told: found.of(0).map(({ row, column }) => `${row} ${column.column}`) };
}

test('a parent that is merged beside its rows is understood on a flat list, and nothing else', () => {
  const down = (left: number, columns = 1) => ({ top: 1, left, rows: 2, columns });
  const { kind, told } = mergesOf('SD | OD | Actie | HSD | GD 2026\nWonen | Huren | Premie | HSD1 | 10\n(leeg) |  | Loket | | 20', [down(0), down(1), down(3), down(4), down(0, 2), { top: 1, left: 2, rows: 1, columns: 2 }]);
  expect([kind, told]).toEqual(['vlak', ['1 4', '1 0', '1 2']]);
  const tree = mergesOf('Niveau | Code | Titel | Bovenliggende code | HSD\nSD | SD1 | Wonen | | HSD1\nSD | SD2 | Zorg | |', [down(4), down(2)]);
  expect([tree.kind, tree.told]).toEqual(['plan', ['1 4', '1 2']]);
});

test('of several merged cells each has its own behind it, and those before the first column that is read are told nowhere', () => {
  const { found, told } = mergesOf('Kleur | Niveau | Code | Titel | Bovenliggende code\nRood | Actie | AC1 | Wonen |\n | Actie | AC2 | |\nGroen | Actie | AC3 | | OD1', [{ top: 1, left: 0, rows: 2, columns: 1 }, { top: 1, left: 3, rows: 2, columns: 1 }, { top: 2, left: 4, rows: 1, columns: 1 }]);
  expect([told, found.isBehind({ sheet: 0, row: 2, column: 3 }), found.isBehind({ sheet: 0, row: 3, column: 3 })]).toEqual([['1 3', '2 4'], true, false]);
});
