import fc from 'fast-check';
import { NearFinder } from '#core/rules/NearFinder';

const near = (key: string, keys: readonly string[]): readonly string[] => new NearFinder(keys, keys.length).near(key, new Set(keys));

test('one slip away: another digit, a letter that looks like it, one too many or too few, doubled, swapped', () => {
  const known = ['OD20117', 'OD20118', 'SD20117', 'AC1', 'K10.5'];
  expect(near('OD20119', known)).toEqual(['OD20117', 'OD20118']);
  expect(near('0D20117', known)).toEqual(['OD20117']);
  expect(near('OD2017', known)).toEqual(['OD20117']);
  expect(near('ODD20117', known)).toEqual(['OD20117']);
  expect(near('OD20171', known)).toEqual(['OD20117']);
  expect(near('K105', known)).toEqual(['K10.5']);
});

test('not near: itself, two slips, nothing, a sentence', () => {
  expect(near('AC1', ['AC1'])).toEqual([]);
  expect(near('OD20117', ['OD20128'])).toEqual([]);
  expect(near('', ['A'])).toEqual([]);
  expect(near('JURIDISCHADVIESAANSTADSDIENSTEN', ['JURIDISCHADVIESAANSTADSDIENST'])).toEqual([]);
});

test('a is near b exactly when b is near a', () => {
  const key = fc.string({ unit: fc.constantFrom('O', 'D', 'A', '0', '1', '2', '.', '-'), minLength: 1, maxLength: 5 });
  fc.assert(fc.property(key, fc.array(key, { maxLength: 200 }), (one, others) => {
    for (const other of others) expect(near(one, [other]).includes(other)).toBe(near(other, [one]).includes(one));
  }), { numRuns: 300 });
});

test('a name of sixty-four signs is the longest that a slip explains', () => {
  const name = (length: number): string => 'AB'.repeat(length / 2);
  expect(near(`${name(62)}AC`, [name(64)])).toEqual([name(64)]);
  expect(near(`${name(62)}B`, [`${name(62)}BB`])).toEqual([`${name(62)}BB`]);
  expect(near(`${name(64)}B`, [name(64)])).toEqual([]);
  expect(near(`${name(64)}B`, [`${name(64)}C`])).toEqual([]);
  expect([near('', ['1']), near(`${name(62)}BB`, [`${name(62)}B`])]).toEqual([[], [`${name(62)}B`]]);
});
