import type { PlanElement, RowPlace } from '#core/plan/Plan';
import { parseExample, planOf } from '#core/rules/example.testing';
import type { Finding } from '#core/rules/Finding';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { PlanNotes } from './PlanNotes';
import { TieIndex } from './TieIndex';
import { FAR } from './wrongParents';

test('where a row is of another level now, came or went, those are told anew that stand on it or as far below it as one looks up', () => {
  const plan = planOf(parseExample(`Niveau | Code | Titel\n${Array.from({ length: FAR + 5 }, (_, i) => `OD | OD${i} | Titel`).join('\n')}`).snapshot);
  const elements = plan.elements as PlanElement[];
  const standing = { standingOn: ({ row }: RowPlace) => [{ where: { row } } as Finding], seeLines: () => undefined };
  const notes = new PlanNotes(plan, createPlanLinks(plan), new TieIndex([]), standing);
  const rows = (): number[] => [...notes.take()].map(({ where }) => where.row);
  for (const index of [0, 2]) notes.seeElement(index);
  expect(rows()).toEqual([]);
  for (const index of [0, 2]) notes.seeElement(index);
  Object.assign(elements[2]!, { level: 'sd' });
  for (const index of [0, 2]) notes.seeElement(index);
  expect(rows()).toEqual(Array.from({ length: FAR + 1 }, (_, i) => i + 3));
  elements.push({ ...elements[2]!, index: elements.length, row: 999 });
  notes.seeCome(elements.length - 1);
  expect([rows(), rows()]).toEqual([[999], []]);
  notes.seeGoing(elements.length - 2);
  expect([rows(), rows()]).toEqual([[999], []]);
  notes.seeGoing(elements.length - 1);
  expect(rows()).toEqual([]);
});
