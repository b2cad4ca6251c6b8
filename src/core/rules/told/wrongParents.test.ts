import { parseExample, planOf } from '#core/rules/example.testing';
import type { Finding } from '#core/rules/Finding';
import { FAR, objectiveAbove, rowsBelow } from './wrongParents';

/** An SD with so many ODs below it, and what stands on the first sheet above them. */
const plan = (count: number) => planOf(parseExample(`Niveau | Code | Titel | Bovenliggende code\nSD | SD1 | Wonen |\n${Array.from({ length: count }, (_, i) => `OD | OD${i} | Titel ${i} |`).join('\n')}\nBlad *Plan 2*\nNiveau | Code | Titel | Bovenliggende code\nOD | OD9999 | Elders |`).snapshot);
const missing = (element: string, row: number, sheet = 0): Finding => ({ rule: 'parent-missing', severity: 'error', where: { sheet, row, column: 3, field: 'parent' }, element, data: {}, related: [], fixes: [] });

test('an objective stands right above as far as two hundred rows, on the same sheet', () => {
  const { elements, ...rest } = plan(FAR + 1);
  const above = (element: string, row: number, sheet = 0): string | undefined => objectiveAbove({ elements, ...rest }, missing(element, row, sheet))?.code;
  expect([above('OD0', 2), above(`OD${FAR - 1}`, FAR + 1), above(`OD${FAR}`, FAR + 2), above('OD9999', 1, 1)]).toEqual(['SD1', 'SD1', undefined, undefined]);
  expect([...rowsBelow({ elements, ...rest }, elements[0]!)].map(({ code }) => code).slice(-1)).toEqual([`OD${FAR - 1}`]);
});

test('the rows below one end at the next of its level, and at the end of the sheet', () => {
  const { elements, ...rest } = plan(3);
  expect([0, 1].map((index) => [...rowsBelow({ elements, ...rest }, elements[index]!)].map(({ code }) => code))).toEqual([['OD0', 'OD1', 'OD2'], []]);
});
