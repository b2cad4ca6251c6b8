import type { PlanElement } from '#core/plan/Plan';
import { parseExample, planOf } from '#core/rules/example.testing';
import { Misplaced } from '#core/rules/Misplaced';

test('what hangs under a level that cannot bear it is kept by its parent, as it comes and goes', () => {
  const plan = planOf(parseExample('Niveau | Code | Titel | Bovenliggende code\nSD | SD1 | Stad |\nOD | OD1 | Huur | SD1\nActie | AC1 | Premie | OD1\nActie | AC2 | Lening | SD1').snapshot);
  const misplaced = new Misplaced(plan);
  const told = () => [plan.elements.map(({ index }) => misplaced.has(index)), misplaced.of(0), misplaced.of(1)];
  expect(told()).toEqual([[false, false, false, true], [3], []]);
  const move = (index: number, parent: number) => {
    misplaced.remove(index);
    Object.assign<PlanElement, Partial<PlanElement>>(plan.elements[index]!, { parent });
    misplaced.add(index);
  };
  move(3, 1);
  expect(told()).toEqual([[false, false, false, false], [], []]);
  move(2, 0);
  expect(told()).toEqual([[false, false, true, false], [2], []]);
});
