import type { KeyIndex } from '#core/read/KeyIndex';
import { parseExample, planOf } from '#core/rules/example.testing';
import { createPlanLinks } from '#core/rules/PlanLinks';

function linksOf() {
  const plan = planOf(parseExample(`
    Blad *Plan*
    Niveau | Code | Titel | Bovenliggende code | HSD
    SD | SD1 | Stafdiensten | | HSD1
    OD | OD1 | Advies | SD1 |
    OD | OD2 | Beheer | SD1 |
    Actie | AC1 | Gids | OD1 |
    Blad *Middelen*
    Actie | Kostenplaats | GD 2026
    SD1 | K1 | 10
    AC1 | K1 | 20
    AC9 | K1 | 30`).snapshot);
  const links = createPlanLinks(plan);
  const told = () => ({
    children: plan.elements.map(({ index }) => links.children.of(index)), lines: plan.elements.map(({ index }) => links.lines.of(index)),
    stray: [[...links.strayChildren.of('OD9')], [...links.strayLines.of('AC9')], [...links.strayLines.of('SD1')]],
  });
  return { plan, links, told };
}

test('what hangs on each element, the first one too, and what hangs on nothing', () => {
  expect(linksOf().told()).toEqual({ children: [[1, 2], [3], [], []], lines: [[0], [], [], [1]], stray: [[], [2], []] });
});

test('a row that stands above what it hangs under hangs there too; what hangs somewhere is no stray', () => {
  const plan = planOf(parseExample(`Niveau | Code | Titel | Bovenliggende code\nOD | OD1 | Advies | SD1\nSD | SD1 | Stafdiensten |`).snapshot);
  expect(createPlanLinks(plan).children.of(1)).toEqual([0]);
  const { links } = linksOf();
  expect(['SD1', 'OD1', ''].map((code) => [...links.strayChildren.of(code)])).toEqual([[], [], []]);
});

test('an element that moves is taken out where it was and put in where it is', () => {
  const { plan, links, told } = linksOf();
  const move = (index: number, parent: number, parentCode: string): void => {
    links.detachElement(index);
    Object.assign(plan.elements[index]!, { parent, parentCode });
    links.attachElement(index);
  };
  move(1, -1, 'OD9');
  move(3, 2, 'OD2');
  expect(told()).toMatchObject({ children: [[2], [], [3], []], stray: [[1], [2], []] });
  move(1, 0, 'SD1');
  move(3, 0, 'SD1');
  expect(told()).toMatchObject({ children: [[1, 2, 3], [], [], []].map((of) => expect.arrayContaining(of) as number[]), stray: [[], [2], []] });
  move(3, 1, 'OD1');
  expect(told()).toEqual({ ...linksOf().told(), children: [expect.arrayContaining([1, 2]), [3], [], []] });
});

test('so is a line', () => {
  const { plan: { means }, links, told } = linksOf();
  const hang = (line: number, element: number): void => {
    links.detachLine(line);
    means.element[line] = element;
    links.attachLine(line);
  };
  hang(0, -1);
  hang(1, 0);
  hang(2, 0);
  expect(told()).toMatchObject({ lines: [expect.arrayContaining([1, 2]), [], [], []], stray: [[], [], [0]] });
  hang(0, 0);
  hang(1, 3);
  hang(2, -1);
  expect(told()).toEqual(linksOf().told());
});

test('a code that is gone is near to none, and one that comes is near from then on', () => {
  const { plan, links } = linksOf();
  const recode = (index: number, code: string): void => {
    const { key } = plan.elements[index]!;
    links.detachElement(index);
    Object.assign(plan.elements[index]!, { code, key: code });
    (plan.byKey as KeyIndex).put(key, []);
    if (code !== '') (plan.byKey as KeyIndex).put(code, [index]);
    links.attachElement(index);
  };
  const near = (): readonly string[] => links.nearElements('OD3').map((index) => plan.elements[index]!.code);
  expect(near()).toEqual(['OD1', 'OD2']);
  recode(2, '');
  expect(near()).toEqual(['OD1']);
  recode(2, 'OD4');
  expect(near()).toEqual(['OD1', 'OD4']);
});
