import type { Edit } from '#core/edits/Edit';
import { parseExample, planOf } from '#core/rules/example.testing';
import { writesOverFormula } from '#core/rules/writesOverFormula';

test('a fix of several cells is no way out where a formula stands in any of them, unless it writes a sum', () => {
  const plan = planOf(parseExample('Niveau | Code | Titel | GD 2026\nActie | AC1 | Premie | 10\nActie | AC2 | Loket | =20').snapshot);
  const placeOn = (row: number): Edit['place'] => ({ sheetId: plan.sheets[0]!.id, row, column: 3, header: 'GD 2026', headerRow: 0, identity: [] });
  const typed = (row: number): Edit => ({ place: placeOn(row), expected: 10, value: 1 });
  const summed = (row: number): Edit => ({ ...typed(row), sumTo: placeOn(row) });
  const isOver = (...edits: readonly Edit[]): boolean => writesOverFormula(plan, { id: 'all', isSafe: false, data: {}, edits });
  expect([isOver(typed(1)), isOver(typed(2)), isOver(typed(1), typed(2)), isOver(typed(2), typed(1))]).toEqual([false, true, true, true]);
  expect([isOver(summed(2)), isOver(typed(1), summed(2)), isOver()]).toEqual([false, false, false]);
});
