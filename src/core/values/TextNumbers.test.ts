import fc from 'fast-check';
import { TextNumbers } from './TextNumbers';

test('texts get their numbers in the order in which they come, as a Map would give them', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('__proto__', 'AC1', 'AC2')), { maxLength: 3000 }), (texts) => {
    const table = new TextNumbers();
    const known = new Map<string, number>();
    for (const text of texts) {
      expect(table.find(text)).toBe(known.get(text) ?? -1);
      if (!known.has(text)) known.set(text, known.size);
      expect(table.add(text)).toBe(known.get(text));
    }
    expect(table.texts).toEqual([...known.keys()]);
  }), { numRuns: 30 });
});

test('texts with one hash are told apart, and a table holds more than it began with', () => {
  const table = new TextNumbers();
  const texts = Array.from({ length: 20_000 }, (_, i) => `AC${i % 7}${i}`);
  const numbers = texts.map((text) => table.add(text));
  expect(texts.map((text) => table.find(text))).toEqual(numbers);
  expect(table.find('AC')).toBe(-1);
});

test('room made at once changes no number', () => {
  const table = new TextNumbers();
  table.add('AC1');
  table.reserve(50_000);
  expect([table.add('AC2'), table.find('AC1'), table.find('AC3')]).toEqual([1, 0, -1]);
});
