import { parseExample, planOf } from '#core/rules/example.testing';
import type { Finding } from '#core/rules/Finding';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { suspectLines } from './suspectLines';

test('a finding is of the lines of its action, or of its unknown code, on the rows that it is on or points at; without a code of all that stand there', () => {
  const means = 'Code actie | Kostenplaats | GD 2026 | VTE 2026';
  const plan = planOf(parseExample(`Niveau | Code | Titel\nActie | AC1 | Premie\nActie | AC2 | Loket\nBlad *Middelen*\n${means}\nAC1 | K1 | 5 | 1\nAC1 | K1 | 6 |\nAC2 | K1 | 7 |\nAC9 | K1 | 8 |\nBlad *Middelen 2*\n${means}\nAC1 | K1 | 9 |`).snapshot);
  const linesOf = (element: string, ...rows: readonly (readonly [sheet: number, row: number])[]): string => {
    const [where, ...related] = rows.map(([sheet, row]) => ({ sheet, row, column: 0, field: 'element' as const }));
    const lines = suspectLines(plan, createPlanLinks(plan), { rule: 'x', severity: 'error', where: where!, element, data: {}, related, fixes: [] } satisfies Finding);
    return [...lines].sort((a, b) => a - b).map((line) => `${plan.means.sheet[line]}.${plan.means.row[line]}`).join(' ');
  };
  expect([linesOf('ac1', [1, 1]), linesOf('AC1', [1, 1], [2, 1]), linesOf('AC1', [1, 3]), linesOf('AC9', [1, 4]), linesOf('', [1, 3], [1, 4]), linesOf('AC7', [1, 1])]).toEqual(['1.1 1.1', '1.1 1.1 2.1', '', '1.4', '1.3 1.4', '']);
});
