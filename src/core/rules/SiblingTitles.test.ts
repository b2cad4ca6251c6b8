import type { PlanElement } from '#core/plan/Plan';
import { parseExample, planOf } from '#core/rules/example.testing';
import { SiblingTitles } from '#core/rules/SiblingTitles';

const LONG = 'Heraanleg van de fietspaden';
const plan = planOf(parseExample(`
  Niveau | Code | Titel | Bovenliggende code
  OD | OD1 | Fietsen |
  OD | OD2 | Fietsen |
  Actie | AC1 | ${LONG} in Noord | OD1
  Actie | AC2 | HERAANLEG  van de Fietspaden in Zuid | OD1
  Actie | AC3 | ${LONG} in Noord | OD2
  Actie | AC4 | Heraanleg van de voetpaden | OD1
  Actie | AC5 | | OD1
  Actie | AC6 | Café Één | OD1
  Actie | AC7 | CAFÉ één | OD1
`).snapshot);

test('under one parent titles that begin alike stand beside each other, and what changes is followed', () => {
  const titles = new SiblingTitles(plan);
  const beside = () => plan.elements.map(({ index }) => titles.of(index));
  const change = (index: number, to: Partial<PlanElement>) => {
    titles.remove(index);
    Object.assign(plan.elements[index]!, to);
    titles.add(index);
  };
  expect(beside()).toEqual([[], [], [3], [2], [], [], [], [8], [7]]);
  change(4, { parent: 0 });
  change(7, { title: '' });
  expect(beside()).toEqual([[], [], [3, 4], [2, 4], [2, 3], [], [], [], []]);
  change(3, { title: 'Onderhoud' });
  change(6, { title: 'Onderhoud' });
  expect(beside()).toEqual([[], [], [4], [6], [2], [], [3], [], []]);
});

test('those that only share a number are told apart, however many there are', () => {
  const many = planOf(parseExample(`Niveau | Code | Titel | Bovenliggende code\nOD | OD1 | Huur |\n${Array.from({ length: 300 }, (_, i) => `Actie | AC${i} | Actie nummer ${i % 250} | OD1`).join('\n')}`).snapshot);
  const titles = new SiblingTitles(many);
  expect(many.elements.slice(1).map(({ index }) => titles.of(index).length)).toEqual(Array.from({ length: 300 }, (_, i) => (i < 50 || i >= 250 ? 1 : 0)));
});
