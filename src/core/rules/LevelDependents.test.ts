import type { PlanElement } from '#core/plan/Plan';
import { parseExample, planOf } from '#core/rules/example.testing';
import { IntLists } from '#core/rules/IntLists';
import { uncodedSign } from '#core/rules/LevelCounts';
import { LevelDependents } from '#core/rules/LevelDependents';

const plan = planOf(parseExample(`
  Niveau | Code | Titel | Bovenliggende code
  SD | SD1 | Stad |
  SD | SD2 | Zorg |
  OD | OD1 | Huur | SD1
  OD | OD2 | Koop |
  Actie | | Premie | OD1
  Actie | AC2 | Lening |
`).snapshot);
const children = new IntLists(plan.elements.length, plan.elements.length);
for (const { index, parent } of plan.elements) if (parent >= 0) children.add(parent, index);

test('what hangs nowhere, what bears nothing and what has no code is asked again when a level comes or goes', () => {
  const dependents = new LevelDependents(plan, children);
  const of = (...signs: readonly string[]) => [...dependents.of(signs)].sort();
  // The first element of a sheet always: what is told of the sheet is told there.
  expect([of(), of('sd'), of('od'), of('actie'), of(uncodedSign(0, 'actie'))]).toEqual([[0], [0, 3], [0, 1, 5], [0, 3], [0, 4]]);
  const change = (index: number, to: Partial<PlanElement>) => {
    const { parent } = plan.elements[index]!;
    if (parent >= 0) children.remove(parent, index);
    dependents.remove(index);
    Object.assign(plan.elements[index]!, to);
    if (plan.elements[index]!.parent >= 0) children.add(plan.elements[index]!.parent, index);
    dependents.add(index);
  };
  change(5, { parent: 3 });
  expect([of('sd'), of('od'), of('actie')]).toEqual([[0, 3], [0, 1], [0]]);
  change(4, { parent: 3, key: 'AC1', code: 'AC1' });
  expect([of('actie'), of(uncodedSign(0, 'actie'))]).toEqual([[0, 2], [0]]);
  change(3, { parent: 1 });
  expect([of('sd'), of('od')]).toEqual([[0], [0]]);
});

test('an element that is the first of its sheet no more, since another came before it, is asked for what it is', () => {
  const elementOrder = { compare: () => 0, beside: () => -1, firstOf: () => 5, all: () => [] };
  expect([...new LevelDependents({ ...plan, elementOrder }, children).of(['hsd'])].sort()).toEqual([0, 1, 5]);
});
