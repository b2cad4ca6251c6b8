import { keptFindings } from './keptFindings';

const [first, second] = [{ rule: 'a', data: { value: 1 }, related: [{ row: 1 }] }, { rule: 'b', data: {}, related: [] }];
const again = <Kind>(data: Kind): Kind => JSON.parse(JSON.stringify(data)) as Kind;

test('what says the same is the same object, and the very list where all of it does', () => {
  const old = [first, second];
  expect(keptFindings(old, again(old))).toBe(old);
  const other = { ...again(second), rule: 'c' };
  const kept = keptFindings(old, [again(first), other]);
  expect([kept[0] === first, kept[1] === other, kept.length]).toEqual([true, true, 2]);
  expect(keptFindings(old, [])).toEqual([]);
  expect(keptFindings([], old)).toBe(old);
  // Fewer, and in another order.
  expect(keptFindings(old, [again(first)])).not.toBe(old);
  expect(keptFindings(old, again([second, first]))).toEqual([second, first]);
});

test.each<[string, object]>([
  ['a value', { ...first, data: { value: 2 } }],
  ['a value of another kind', { ...first, data: { value: '1' } }],
  ['one field more', { ...first, data: { value: 1, code: '' } }],
  ['one field less', { ...first, data: {} }],
  ['a place more', { ...first, related: [{ row: 1 }, { row: 2 }] }],
  ['another place', { ...first, related: [{ row: 2 }] }],
  ['nothing where a value was', { ...first, data: { value: null } }],
  ['a list where fields were', { ...first, data: [] }],
])('%s makes it another', (_, other) => {
  expect(keptFindings<object>([first], [other])[0]).toBe(other);
  expect(keptFindings<object>([other], [first])[0]).toBe(first);
});
