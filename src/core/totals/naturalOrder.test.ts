import fc from 'fast-check';
import { compareCodes } from '#core/totals/naturalOrder';

const partsOf = (text: string): readonly string[] => text.match(/[0-9]+|[^0-9]/gsu) ?? [];

/** The order as it is meant, with nothing spared: runs of digits by value, other characters one by one, '' last. */
function plainOrder(left: string, right: string): number {
  if (left === '' || right === '') return Number(left === '') - Number(right === '');
  const [a, b] = [partsOf(left), partsOf(right)];
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const [one, other] = [a[i]!, b[i]!];
    const areNumbers = /^[0-9]/.test(one) && /^[0-9]/.test(other);
    const difference = areNumbers ? Number(one) - Number(other) : one.charCodeAt(0) - other.charCodeAt(0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (left < right ? -1 : Number(left > right));
}

const code = fc.array(fc.constantFrom('A', 'B', '0', '1', '2', '9', '10', '.', '-', '12345678901234567'), { maxLength: 6 }).map((parts) => parts.join(''));

test('codes stand in the order in which a person reads them', () => {
  expect(['AC10', '', 'AC9', 'AC1.2', 'AC09', 'AC1', 'AB2'].sort(compareCodes)).toEqual(['AB2', 'AC1', 'AC1.2', 'AC9', 'AC09', 'AC10', '']);
});

test('no short cut changes the order of any two codes', () => {
  fc.assert(fc.property(code, code, (left, right) => {
    expect(Math.sign(compareCodes(left, right))).toBe(Math.sign(plainOrder(left, right)));
  }), { numRuns: 5000 });
});
