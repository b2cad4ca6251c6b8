import fc from 'fast-check';
import { decodeEscapedString, encodeEscapedString } from './escapedString';

test('any text comes back, and nothing that XML cannot hold goes out', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('_x000D_', '_x005F_x000D_', '_', '_x', '_xZZZZ_', '__x0041_', '\ud800x', '_x000d_')), (text) => {
    const written = encodeEscapedString(text);
    expect(decodeEscapedString(written)).toBe(text);
    expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
  }), { numRuns: 500 });
});
