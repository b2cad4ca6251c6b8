import { runSteps } from '#core/values/steps';
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
  const titles = runSteps(SiblingTitles.madeSteps(plan));
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
  const titles = runSteps(SiblingTitles.madeSteps(many));
  expect(many.elements.slice(1).map(({ index }) => titles.of(index).length)).toEqual(Array.from({ length: 300 }, (_, i) => (i < 50 || i >= 250 ? 1 : 0)));
  expect(many.elements.slice(1).map(({ index }) => titles.firstAlike(index, false, () => true))).toEqual(Array.from({ length: 300 }, (_, i) => (i < 250 ? -1 : i - 249)));
});

test('under one parent with a thousand children each title is held against few, and a small plan is put away in one piece', () => {
  const COUNT = 1_000;
  const large = planOf(parseExample(`Niveau | Code | Titel | Bovenliggende code\nOD | OD1 | Huur |\n${Array.from({ length: COUNT }, (_, i) => `Actie | AC${i} | Actie ${i} | OD1`).join('\n')}`).snapshot);
  let looks = 0;
  const elements = new Proxy(large.elements, { get: (all, key) => { looks += 1; return Reflect.get(all, key) as unknown; } });
  const steps = SiblingTitles.madeSteps({ ...large, elements });
  const titles = runSteps(steps);
  looks = 0;
  for (let index = 0; index <= COUNT; index += 1) expect([titles.of(index), titles.firstAlike(index, false, () => true)]).toEqual([[], -1]);
  expect(looks / COUNT).toBeLessThan(20);
  expect([...SiblingTitles.madeSteps(plan)]).toHaveLength(1);
});

const alike = (text: string) => {
  const made = planOf(parseExample(`Niveau | Code | Titel | Bovenliggende code\n${text}`).snapshot);
  const titles = runSteps(SiblingTitles.madeSteps(made));
  return { made, titles, beside: () => made.elements.map(({ index }) => titles.of(index)), first: (index: number, isShort = false, passes: (element: PlanElement, other: PlanElement) => boolean = () => true) => titles.firstAlike(index, isShort, passes) };
};

test('the first that reads the same is found among those before it, whatever came last', () => {
  const { titles, first } = alike(`Actie | AC0 | ${LONG} in Noord | OD1\nActie | AC1 | ${LONG} in noord | OD1\nActie | AC2 | ${LONG} in Noord | OD1\nActie | AC3 | ${LONG} in Zuid | OD1\nOD | OD1 | Fietsen |`);
  expect([0, 1, 2, 3, 4].map((index) => first(index))).toEqual([-1, 0, 0, -1, -1]);
  expect([first(1, false, () => false), first(2, false, (element, other) => element.index > other.index && other.index > 0)]).toEqual([-1, 1]);
  titles.remove(1);
  titles.add(1);
  expect(first(2)).toBe(0);
});

test('as far as a short text goes, and not one sign further, titles may read the same', () => {
  const beginning = 'Heraanleg van de fietspaden in heel Noor';
  const { first } = alike(`OD | OD1 | Fietsen |\nActie | AC1 | ${beginning}d | OD1\nActie | AC2 | ${beginning}s | OD1\nActie | AC3 | ${beginning} | OD1`);
  expect([beginning.length, first(2, true), first(2)]).toEqual([40, 1, -1]);
  // One that was cut off there stands beside the whole ones.
  expect([first(3, true), first(3)]).toEqual([1, -1]);
});

test('so many signs tell titles apart, those that may be written in two ways included, and a sign more does not', () => {
  const beginning = 'Heraanlegvandefietspaden';
  const { beside } = alike(`OD | OD1 | Fietsen |\nActie | AC1 | ${beginning}A | OD1\nActie | AC2 | ${beginning}B | OD1\nActie | AC3 | Plan Ω | OD1\nActie | AC4 | Plan Δ | OD1`);
  expect([beginning.length, beside()]).toEqual([24, [[], [2], [1], [], []]]);
});

test('where the first of several goes, the others still stand beside each other', () => {
  const { made, titles, beside } = alike(`OD | OD1 | Fietsen |\n${['AC1', 'AC2', 'AC3'].map((code) => `Actie | ${code} | Onderhoud | OD1`).join('\n')}`);
  titles.remove(1);
  Object.assign(made.elements[1]!, { title: 'Aanleg' });
  titles.add(1);
  expect(beside()).toEqual([[], [], [3], [2]]);
});
