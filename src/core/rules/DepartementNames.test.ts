import { buildPlan } from '#core/plan/buildPlan.testing';
import { ANY_SEVERAL, DepartementNames, departementTopics, isSlip } from '#core/rules/DepartementNames';

const names = (departementen: readonly string[], diensten: readonly { code: string; departement: string }[] = []): DepartementNames => new DepartementNames(buildPlan({ departementen, diensten }));

test('a text names those of the list that it holds, the longest first; what else stands there is on no list', () => {
  const list = names(['Cultuur', 'Cultuur en Sport', 'Wonen', '']);
  expect(['Cultuur', 'cultuur; Wonen', 'Cultuur en Sport', 'Wonen en Cultuur en Sport', 'Wonen + haven', 'Haven', '; en'].map((text) => list.keysIn(text))).toEqual([
    ['CULTUUR'], ['CULTUUR', 'WONEN'], ['CULTUURENSPORT'], ['CULTUURENSPORT', 'WONEN'], null, null, null,
  ]);
  expect(['', 'Alle departementen', 'n.v.t.'].map((text) => list.keysIn(text))).toEqual([[], [], []]);
  expect([list.isEmpty, names(['']).isEmpty]).toEqual([false, true]);
});

test('a text is found by itself, and where it may name several by any of them', () => {
  expect(['', ' ', 'Cultuur', 'Cultuur; Wonen', 'Cultuur en Wonen', 'Culture and sport'].map(departementTopics)).toEqual([
    [], [], ['CULTUUR'], ['CULTUUR;WONEN', ANY_SEVERAL], ['CULTUURENWONEN', ANY_SEVERAL], ['CULTUREANDSPORT', ANY_SEVERAL],
  ]);
});

test('a slip is a wrong, missing or added letter, or two that changed places; of a name with a number either may be meant', () => {
  expect([isSlip('Cultuur', 'Kultuur'), isSlip('Cultuur', 'Culturu'), isSlip('Cultuur', 'Cultuu'), isSlip('Cultuur', 'Kultur'), isSlip('Cultuur', 'Natuur')]).toEqual([true, true, true, false, false]);
  expect([isSlip('03 Cultuur', 'Kultuur'), isSlip('Cultuur', '03 Kultuur'), isSlip('03 Cultuur', '07 Kultuur')]).toEqual([true, true, true]);
  // Of two letters nothing can be told; of longer names more slips may have been made.
  expect([isSlip('ICT', 'IKT'), isSlip('HR', 'HK')]).toEqual([true, false]);
  expect([isSlip('Facility Management', 'Fasilitie Management'), isSlip('Wonen', 'Wegen')]).toEqual([true, false]);
});

test('by words of which each stands in the name; a short one tells nothing', () => {
  const list = names(['Milieu, Groen en Gezondheid', 'Milieu en Handhaving', 'Pers en Promotie', 'Zee en Strand']);
  const suggested = (text: string): string[] => list.suggest(text, '').map(({ code }) => code);
  expect([suggested('Milieu'), suggested('Groen milieu'), suggested('Milieu Haven'), suggested('Pers'), suggested('Zee')]).toEqual([
    ['Milieu, Groen en Gezondheid', 'Milieu en Handhaving'], ['Milieu, Groen en Gezondheid'], [], ['Pers en Promotie'], [],
  ]);
});

test('no more than three are offered, and one is certain only where the dienst on the row is of it', () => {
  const list = names(['Zorg oost', 'Zorg west', 'Zorg noord', 'Zorg zuid', 'Cultuur'], [{ code: 'Musea', departement: 'Cultuur' }]);
  expect(list.suggest('Zorg', '')).toHaveLength(3);
  expect([list.suggest('Kultuur', 'Musea'), list.suggest('Kultuur', ''), list.suggest('Musea', '')].map(([first]) => [first!.code, first!.isCertain])).toEqual([['Cultuur', true], ['Cultuur', false], ['Cultuur', false]]);
});

test('number or name alone are of the one that has both, and can mean no other', () => {
  expect([names(['03 Cultuur', '07 Sport']).suggest('Cultuur', ''), names(['Cultuur', 'Sport']).suggest('03 Cultuur', '')].map((found) => found.map(({ code, isCertain }) => [code, isCertain]))).toEqual([[['03 Cultuur', true]], [['Cultuur', true]]]);
});

test('a name is mistyped where it is on no list and a slip away from one that is', () => {
  expect(['Kultuur', 'Haven', 'Cultuur', 'Cultuur en Sport', 'Alle'].map((text) => names(['Sport', 'Cultuur']).isMistyped(text))).toEqual([true, false, false, false, false]);
});
