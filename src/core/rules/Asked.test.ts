import { Asked } from '#core/rules/Asked';

const LIST = 'kostenplaatsen';

/** Subjects with what they ask, one after the other, as a check goes. */
function askedBy(...questions: readonly (readonly [number, ...string[]])[]): Asked {
  const asked = new Asked();
  const ask = asked.askerOf(LIST);
  for (const [subject, ...topics] of questions) {
    asked.begin(subject);
    topics.forEach(ask);
  }
  return asked;
}

const nearTo = (asked: Asked, key: string): number[] => [...new Set(asked.of(LIST).near(key))].sort();

test('who asked something is known, each once, and what it asked before is forgotten when it is checked again: else each edit would cost more than the one before', () => {
  const asked = askedBy([1, 'K1', 'K1'], [2, 'K1'], [3, 'K9']);
  expect([[...asked.of(LIST).of('K1')], [...asked.of(LIST).of('K2')]]).toEqual([[1, 2], []]);
  asked.begin(2);
  asked.askerOf(LIST)('K2');
  expect([[...asked.of(LIST).of('K1')], [...asked.of(LIST).of('K2')]]).toEqual([[1], [2]]);
  asked.begin(1);
  asked.begin(2);
  expect([[...asked.of(LIST).of('K1')], [...asked.of(LIST).of('K2')], [...asked.of(LIST).of('K9')]]).toEqual([[], [], [3]]);
});

test('of several topics that one asked none is left', () => {
  const asked = askedBy([1, 'K1', 'K2', 'K3'], [1]);
  expect(['K1', 'K2', 'K3'].flatMap((topic) => [...asked.of(LIST).of(topic)])).toEqual([]);
});

test('outside a live check nothing is noted', () => {
  const asked = new Asked();
  asked.askerOf(LIST)('K1');
  expect([[...asked.of(LIST).of('K1')], nearTo(asked, 'K1')]).toEqual([[], []]);
});

test('an entry is offered to who wrote its code, one a slip away, or the same number with or without the noughts that Excel takes off', () => {
  const asked = askedBy([1, '0701'], [2, '00701'], [3, '0702'], [4, 'K12'], [5, '99'], [6, 'K12'], [7, '701A'], [8, '0099']);
  expect([nearTo(asked, '701'), nearTo(asked, 'K1'), nearTo(asked, '099'), nearTo(asked, 'AB')]).toEqual([[1, 2], [4, 6], [5, 8], []]);
  // What was asked since is found as well.
  asked.begin(9);
  asked.askerOf(LIST)('701');
  expect([nearTo(asked, '0000701'), nearTo(asked, 'X1')]).toEqual([[1, 2, 9], []]);
});
