import type { PlanElement } from '#core/plan/Plan';
import { parseExample, planOf } from '#core/rules/example.testing';
import { Priorities } from '#core/rules/Priorities';

const plan = planOf(parseExample(`
  Niveau | Code | Titel | Bovenliggende code | Prioritair
  SD | SD1 | Zorg | | ja
  OD | OD1 | Thuis | SD1 | in 2027
  Actie | AC1 | Bezoek | OD1 | neen
  Actie | AC2 | Maaltijd | OD1 | ja
  Actie | AC3 | Poets | OD1 | ja
  SD | SD2 | Stad | |
`).snapshot);

test('the first that is prioritair goes before what is not clear, and what changes is followed', () => {
  const priorities = new Priorities(plan);
  const first = () => [priorities.firstUnder(0)?.code, priorities.firstUnder(5)?.code];
  const say = (index: number, prioritair: string) => {
    priorities.remove(index);
    Object.assign<PlanElement, Partial<PlanElement>>(plan.elements[index]!, { prioritair });
    priorities.add(index);
  };
  expect([first(), [0, 1, 2, 3, 4].map((index) => priorities.over(index))]).toEqual([['AC2', undefined], [[], [0], [], [0], [0]]]);
  say(3, 'neen');
  expect([first(), priorities.over(3)]).toEqual([['AC3', undefined], []]);
  say(4, '');
  expect(first()).toEqual(['OD1', undefined]);
  say(1, '');
  expect(first()).toEqual([undefined, undefined]);
  say(2, 'x');
  expect(first()).toEqual(['AC1', undefined]);
});
