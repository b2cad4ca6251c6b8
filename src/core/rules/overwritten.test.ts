import { createTotalRows } from '#core/rules/overwritten';
import { parseExample, planOf } from '#core/rules/example.testing';
import { createPlanLinks } from '#core/rules/PlanLinks';

test('where no column of totals stands only rows of totals are looked at; where one stands all are', () => {
  const rows = (header: string): Iterable<number> | undefined => {
    const plan = planOf(parseExample(`Niveau | Code | Titel | ${header}\nActie | AC1 | Premie | 10 | 20 |\nActie | AC2 | Loket | 30 | 40 |\nTotaal | | | 40 | 60 |`).snapshot);
    return createTotalRows(plan, createPlanLinks(plan))(0);
  };
  expect([rows('GD 2026 | GD 2027 | Nota'), rows('GD 2026 | GD 2027 | Totaal')]).toEqual([[3], undefined]);
});
