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

test('of a name also a letter too few or too many, and an accent; of a code those make another one', () => {
  const known = ['SENIORENDIENST', 'DIENSTSTRATEGIEENCOÖRDINATIE', 'SUBSIDIËS', 'AC100A'];
  expect(near('SENIORENDIENS', known)).toEqual(['SENIORENDIENST']);
  expect(near('SENIORENDIENSTE', known)).toEqual(['SENIORENDIENST']);
  expect(near('SENORENDIENST', known)).toEqual(['SENIORENDIENST']);
  expect(near('DIENSTSTRATEGIEENCOORDINATIE', known)).toEqual(['DIENSTSTRATEGIEENCOÖRDINATIE']);
  expect(near('SUBSIDIES', known)).toEqual(['SUBSIDIËS']);
  expect(near('SUBSIDIÉS', known)).toEqual(['SUBSIDIËS']);
  expect([near('AC100', known), near('AC100AB', known)]).toEqual([[], []]);
  // Without the letter there is no word of four letters any more.
  expect([near('ABCD', ['ABC']), near('ABC', ['ABCD']), near('ABCDE', ['ABCD'])]).toEqual([[], [], ['ABCD']]);
});

test('a is near b exactly when b is near a', () => {
  const key = fc.string({ unit: fc.constantFrom('O', 'D', 'A', '0', '1', '2', '.', '-'), minLength: 1, maxLength: 5 });
  fc.assert(fc.property(key, fc.array(key, { maxLength: 200 }), (one, others) => {
    for (const other of others) expect(near(one, [other]).includes(other)).toBe(near(other, [one]).includes(one));
  }), { numRuns: 300 });
  const name = fc.string({ unit: fc.constantFrom('O', 'E', 'Ë', 'D', '0', '-'), minLength: 3, maxLength: 7 });
  const slip = fc.record({ at: fc.nat(7), drop: fc.nat(1), add: fc.constantFrom('', 'O', 'E', 'Ë', '0', '-') });
  fc.assert(fc.property(name, slip, (one, { at, drop, add }) => {
    const other = one.slice(0, at) + add + one.slice(at + drop);
    expect(near(one, [other]).includes(other)).toBe(near(other, [one]).includes(one));
  }), { numRuns: 2_000 });
});

test('a name of a hundred signs is the longest that a slip explains', () => {
  const name = (length: number): string => 'AB'.repeat(length / 2);
  expect(near(`${name(98)}AC`, [name(100)])).toEqual([name(100)]);
  expect(near(`${name(98)}B`, [`${name(98)}BB`])).toEqual([`${name(98)}BB`]);
  expect(near(`${name(100)}B`, [name(100)])).toEqual([]);
  expect(near(`${name(100)}B`, [`${name(100)}C`])).toEqual([]);
  expect([near('', ['1']), near(`${name(98)}BB`, [`${name(98)}B`])]).toEqual([[], [`${name(98)}B`]]);
});
