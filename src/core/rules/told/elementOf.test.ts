import { parseExample, planOf } from '#core/rules/example.testing';
import type { Finding } from '#core/rules/Finding';
import { elementOf } from './elementOf';

test('of two rows with one code it is the one on the row of the finding', () => {
  const plan = planOf(parseExample('Niveau | Code | Titel\nActie | AC1 | Premie\nActie | AC1 | Loket\nBlad *Plan 2*\nNiveau | Code | Titel\nActie | AC1 | Balie\nActie | AC1 | Kassa').snapshot);
  const at = (sheet: number, row: number, element = 'ac 1'): string | undefined => elementOf(plan, { element, where: { sheet, row, column: 1, field: 'code' } } as Finding)?.title;
  expect([at(0, 1), at(0, 2), at(1, 1), at(1, 2), at(0, 3), at(0, 1, 'AC2')]).toEqual(['Premie', 'Loket', 'Balie', 'Kassa', undefined, undefined]);
});
