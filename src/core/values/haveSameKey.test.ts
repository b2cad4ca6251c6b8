import fc from 'fast-check';
import { codeKey } from './code';
import { haveSameKey } from './haveSameKey';

const text = fc.array(fc.constantFrom('a', 'A', 'b', 'B', ' ', '\t', '\u00a0', 'é', 'É', 'e', 'E', '\u0301', 'ß', 's', 'K', '\u212a', '\x01', '1'), { maxLength: 7 }).map((characters) => characters.join(''));

test('two texts have the same key when their keys are the same, whole or as far as one looks', () => {
  let same = 0;
  fc.assert(fc.property(text, text, fc.constantFrom(0, 1, 2, 3, 5, Infinity), fc.boolean(), (one, other, length, isVaried) => {
    // Another spelling of the same, for two that are made by chance hardly ever agree.
    const two = isVaried ? ` ${one.toLowerCase().normalize('NFD')}${other.slice(0, 1)}` : other;
    const isSame = codeKey(one).slice(0, length) === codeKey(two).slice(0, length);
    same += isSame ? 1 : 0;
    expect([one, two, length, haveSameKey(one, two, length)]).toEqual([one, two, length, isSame]);
  }), { numRuns: 5000 });
  expect(same).toBeGreaterThan(500);
});
