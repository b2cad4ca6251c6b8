import { grid, workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import { editOfElement } from './editOf';
import { RowFinder } from './RowFinder';

const SHEET = grid('SD | OD | AC | Naam | GD 2026\n1 | _ | _ | Stad | _\n1 | 1 | _ | Zorg | _\n1 | 1 | 1 | Centrum | 5\n1 | 1 | 2 | Thuis | 6\n1 | 2 | _ | Armoede | _\n1 | 2 | 1 | Winkel | 7');

test('where one column has the titles of all levels, a row is known by the codes of all', () => {
  const plan = readPlan(workbook([SHEET]));
  const moved = new RowFinder({ ...SHEET, values: [SHEET.values[0]!, SHEET.values[0]!.map(() => ''), ...SHEET.values.slice(1)] });
  const rows = plan.elements.map((element) => moved.findRow(editOfElement(plan, element, { column: 3, expected: element.title, value: 'Anders' }).place));
  expect(rows.map((row) => row.ok && row.value)).toEqual([2, 3, 4, 5, 6, 7]);
});
