import { buildPlan } from '#core/plan/buildPlan.testing';
import { DienstMatch } from './DienstMatch';

const named = new DienstMatch(buildPlan({ diensten: ['Musea', 'Archief'] }).lists.diensten);
const numbered = new DienstMatch(buildPlan({ diensten: ['0421 Musea', '0422 Archief'] }).lists.diensten);
const none = new DienstMatch(buildPlan({}).lists.diensten);

test.each([
  [named, 'musea', 0], [named, '0421 Musea', 0], [named, 'Archief (0422)', 1], [named, '0421', -1], [named, 'Sport', -1], [named, '', -1],
  [numbered, '0421 - Musea', 0], [numbered, 'musea', 0], [numbered, '0421', 0], [numbered, '0422 Archief', 1],
])('%# its entry', (match, dienst, entry) => {
  expect(match.entryOf(dienst)).toBe(entry);
});

test.each([
  [named, 'Musea', 'Archief'], [named, '0421 Musea', 'Archief'], [named, 'Archief', 'Musea'], [none, 'Musea', 'Archief'], [none, '0421', '0422'], [none, '0421 Musea', 'Archief'],
])('%# two diensten', (match, one, other) => {
  expect(match.areOther(one, other)).toBe(true);
});

test.each([
  [named, 'Musea', ' musea '], [named, '0421 Musea', 'Musea'], [named, 'Sport', 'Musea'], [named, '0421', 'Musea'], [none, '0421', 'Musea'], [none, '0421 Musea', '0421'], [none, '', 'Musea'], [none, '0421 Musea', '0421 Musea en erfgoed'],
])('%# not certainly two', (match, one, other) => {
  expect(match.areOther(one, other)).toBe(false);
});

test('a number is on no list of names', () => {
  expect(new DienstMatch(buildPlan({ diensten: ['Musea', '0422 Archief'] }).lists.diensten).isListable('0421')).toBe(true);
  expect([named.isListable('0421'), named.isListable('Sport'), numbered.isListable('0421')]).toEqual([false, true, true]);
  expect([named.keyOf('0421 Musea'), named.nameOf('0421 Musea'), named.nameOf('0421')]).toEqual([named.keyOf('Musea'), 'Musea', '0421']);
});

test('no dienst is another than none', () => {
  for (const [one, other] of [['', '0421'], ['0421', ''], ['', 'Musea'], ['', '']] as const) expect([one, other, none.areOther(one, other)]).toEqual([one, other, false]);
});
