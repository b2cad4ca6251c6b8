import { isSameTotal, meantSum, slotOf, waysOf } from '#core/rules/PartSums';
import { AARDEN, RICHTINGEN } from '#core/values/aard';

test('a total is held against the sum that it is near to, else against the plainest way to understand it', () => {
  expect(meantSum(105, [200, 100, 90])).toBe(100);
  expect(meantSum(-120, [0, -100])).toBe(-100);
  // A quarter of it is near, and of two that are equally near the first is meant.
  expect([meantSum(100, [500, 75]), meantSum(100, [500, 74]), meantSum(100, [500, 90, 110])]).toEqual([75, 500, 90]);
  // Far from all of them: the nearest would be people, or whatever stands below.
  expect(meantSum(336, [336_383, 175, 100_000])).toBe(336_383);
  expect(meantSum(0, [500, 1])).toBe(500);
});

test('all money comes before people, and people before both together', () => {
  expect(waysOf({ expenses: 1000, receipts: 0, people: 150 }, 1)).toEqual([1000, -1000, 0, 150, 1150]);
  expect(waysOf({ expenses: 1000, receipts: 200, people: 0 }, 10)).toEqual([120, 80, -80, 100, 20]);
});

test('people are added up by themselves, money by its direction', () => {
  const slot = (aard: typeof AARDEN[number], richting: typeof RICHTINGEN[number]) => slotOf(AARDEN.indexOf(aard), RICHTINGEN.indexOf(richting));
  expect([slot('GD', 'U'), slot('GD', 'O'), slot('VTE', 'U'), slot('VTE', 'O')]).toEqual(['expenses', 'receipts', 'people', 'people']);
});

test('a total is exact, but a whole euro may be rounded, by hand or by a formula over cents', () => {
  expect([isSameTotal(10_050, 10_050, true), isSameTotal(10_050, 10_051, false), isSameTotal(10_050, 10_000, false)]).toEqual([true, false, false]);
  expect([isSameTotal(10_000, 10_040, false), isSameTotal(10_000, 10_100, null), isSameTotal(10_000, 9_900, false), isSameTotal(10_000, 10_101, false)]).toEqual([true, true, true, false]);
  // A formula over whole euros that gives another one lost a row.
  expect([isSameTotal(10_000, 10_040, true), isSameTotal(10_000, 10_100, true), isSameTotal(10_000, 10_000, true)]).toEqual([true, false, true]);
});
