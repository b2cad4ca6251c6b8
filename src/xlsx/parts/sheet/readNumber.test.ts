import fc from 'fast-check';
import { readNumber } from './readNumber';

const read = (text: string): number => {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return readNumber(bytes, 3, bytes.length - 4);
};

test('every number reads as the language itself reads it, to the last bit', () => {
  fc.assert(fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((cents) => cents / 100)), (value) => {
    expect(read(String(value))).toBe(Number(String(value)));
    expect(Object.is(read(value.toExponential()), Number(value.toExponential()))).toBe(true);
  }), { numRuns: 2_000 });
});

test.each(['', 'x', '1,5', '--1', '1.2.3', '1e', 'Infinity', 'NaN', '0x10'])('%j is no number', (text) => {
  expect(read(text)).toBeNaN();
});
