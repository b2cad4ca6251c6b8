import fc from 'fast-check';
import type * as univerCore from '@univerjs/core';
import { nodeRequire } from '#workbench/host/engine/nodeRequire';
import { cultureNamed } from '#workbench/host/values/culture';
import { parseEntry } from '#workbench/host/values/parseEntry';

const { numfmt } = nodeRequire('@univerjs/core') as typeof univerCore;
const CULTURE = cultureNamed('nl-BE');
const LETTERS = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéëï');
const parts = fc.array(fc.oneof(fc.array(LETTERS, { minLength: 2, maxLength: 9 }).map((letters) => letters.join('')), fc.nat(3000).map(String), fc.constantFrom(' ', '/', '-', '.', ':', ',', '€', '%')), { minLength: 2, maxLength: 6 });

test('a word that is no month, day or mark of a number makes a text of what is typed, as the reader of numbers would find too', () => {
  let texts = 0;
  fc.assert(fc.property(parts, (given) => {
    const text = given.join('');
    const { cell } = parseEntry(text, false, CULTURE, numfmt);
    if (cell.v !== text || !/\d/.test(text) || !/[^\W\d]{2}/.test(text)) return;
    texts += 1;
    expect([text, numfmt.parseValue(text, { locale: CULTURE.name })]).toEqual([text, null]);
  }), { numRuns: 2000 });
  expect(texts).toBeGreaterThan(500);
});

test.each([['1 januari 2026', 46023], ['1 jan 2026', 46023], ['01/01/2026', 46023], ['3 maart 2026', 46084], ['1.234,50', 1234.5], ['12 %', 0.12]])('%s is typed as a number', (text, value) => {
  const { cell } = parseEntry(text, false, CULTURE, numfmt);
  expect(Number(cell.v)).toBeCloseTo(value);
});

test('the name of a cost centre with its number is a text', () => {
  expect(parseEntry('Kostenplaats nummer 12', false, CULTURE, numfmt).cell).toMatchObject({ v: 'Kostenplaats nummer 12', t: 1 });
});
