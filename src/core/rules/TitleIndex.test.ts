import fc from 'fast-check';
import type { PlanElement } from '#core/plan/Plan';
import { parseExample, planOf } from '#core/rules/example.testing';
import { TitleIndex } from '#core/rules/TitleIndex';
import { codeKey } from '#core/values/code';

test('elements are found by their title, however it is spelled, and what changes is followed', () => {
  const plan = planOf(parseExample('Niveau | Code | Titel\nOD | OD1 | Betaalbaar wonen\nOD | OD2 | betaalbaar  Wonen\nOD | OD3 | Café\nOD | OD4 |').snapshot);
  const titles = new TitleIndex(plan);
  const of = (title: string) => [...titles.of(codeKey(title))].sort();
  expect([of('BETAALBAAR WONEN'), of('Cafe\u0301'), of('Cafe'), of('Wonen'), of('')]).toEqual([[0, 1], [2], [], [], []]);
  titles.remove(1);
  Object.assign(plan.elements[1]!, { title: 'CAFÉ' } satisfies Partial<PlanElement>);
  titles.add(1);
  expect([of('Betaalbaar wonen'), of('café')]).toEqual([[0], [1, 2]]);
});

test('whatever the titles: those of one key, and no others', () => {
  const anyTitle = fc.string({ unit: fc.constantFrom('a', 'A', 'b', ' ', '\u00a0', 'é', 'e\u0301', 'ß', '1', '\n'), maxLength: 4 });
  fc.assert(fc.property(fc.array(anyTitle, { maxLength: 12 }), anyTitle, (titles, asked) => {
    const elements = titles.map((title) => ({ title }) as PlanElement);
    const expected = titles.flatMap((title, index) => (codeKey(asked) !== '' && codeKey(title) === codeKey(asked) ? [index] : []));
    expect([...new TitleIndex({ elements }).of(codeKey(asked))].sort((a, b) => a - b)).toEqual(expected);
  }));
});
