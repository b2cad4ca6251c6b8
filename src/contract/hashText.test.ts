import fc from 'fast-check';
import { hashText } from './hashText';

test('is the SHA-256 that everybody knows', async () => {
  expect(await hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  // The bytes are UTF-8.
  expect(await hashText('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
});

test('any byte that differs gives another hash', async () => {
  const text = 'Juridisch advies aan stadsdiensten en college, 100000 euro';
  const original = await hashText(text);
  await fc.assert(fc.asyncProperty(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), async (at, other) => {
    fc.pre(text[at] !== other);
    expect(await hashText(text.slice(0, at) + other + text.slice(at + 1))).not.toBe(original);
  }));
});
