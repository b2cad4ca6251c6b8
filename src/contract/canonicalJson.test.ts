import fc from 'fast-check';
import { canonicalJson } from './canonicalJson';

test('keys are sorted by code unit at every depth, without blanks', () => {
  expect(canonicalJson({ b: [{ z: 1, a: 'x' }], a: null, B: true, 'é': 0 })).toBe('{"B":true,"a":null,"b":[{"a":"x","z":1}],"é":0}');
});

test('members that are undefined do not travel', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  expect(canonicalJson({ a: undefined })).toBe('{}');
});

test.each([[0.5], [Number.NaN], [Infinity], [2 ** 53], [[1, 68.67999999999]]])('refuses %p: no float travels', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test.each([[undefined], [() => 1], [Symbol('x')], [10n], [new Date(0)], [new Map()], [[undefined]]])('refuses what JSON has no form for (%#)', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('minus zero and zero are one number', () => {
  expect(canonicalJson([-0, 0])).toBe('[0,0]');
});

test('a cycle is refused, not followed', () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(() => canonicalJson(loop)).toThrow(/deep/);
});

test('a lone surrogate stays itself in well-formed text', () => {
  const text = canonicalJson('a\ud800b');
  expect(text).toBe('"a\\ud800b"');
  expect(JSON.parse(text)).toBe('a\ud800b');
});

const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true })),
})).value;

test('reading the text back gives the value, and writing it again the text', () => {
  fc.assert(fc.property(json, (value) => {
    const text = canonicalJson(value);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
    expect(JSON.parse(text)).toEqual(value);
  }));
});

test('the order in which members were made does not show', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.maxSafeInteger(), { noNullPrototype: true }), (value) => {
    expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value));
  }));
});
