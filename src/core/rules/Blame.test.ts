import { checkPlan } from '#core/rules/checkPlan';
import { parseExample, planOf, withoutCells } from '#core/rules/example.testing';

const told = (text: string, isTravelled = false) => {
  const plan = planOf(parseExample(text).snapshot);
  return checkPlan(isTravelled ? withoutCells(plan) : plan).map(({ rule }) => rule);
};

test('of an error of Excel’s only that is told, by the cell, or by what was read of it', () => {
  const dienst = 'Niveau | Code | Titel | Dienst\nOD | | Huur |\nActie | AC1 | Premie | #N/A\nBlad *Departementen en diensten*\nDepartement | Dienst\nCultuur | Musea';
  for (const isTravelled of [false, true]) expect(told(dienst, isTravelled)).toEqual(expect.arrayContaining(['cell-error']));
  for (const isTravelled of [false, true]) expect(told(dienst, isTravelled)).not.toContain('dienst-unknown');
  const period = (from: string) => told(`Niveau | Code | Titel | Van | Tot\nActie | AC1 | Premie | ${from} | 2027`);
  expect([period('#REF!').includes('period-missing'), period('').includes('period-missing')]).toEqual([false, true]);
});

test('a text that looks like a formula in the place of a year is told, and not that the year is missing', () => {
  const rules = told("Niveau | Code | Titel | Van | Tot\nActie | AC1 | Premie | '=A1+3 | 2027");
  expect(rules).toContain('text-that-looks-like-a-formula');
  expect(rules).not.toContain('period-missing');
});
