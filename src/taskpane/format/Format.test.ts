import { formatFor } from './Format';

/** A hard space and a narrow hard space are told apart by no reader. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const nl = formatFor('nl');
const en = formatFor('en');

test('money stands in whole euros, as it is written in Flanders', () => {
  expect(plain(nl.amount(123_456_700, 'cent'))).toBe('€ 1.234.567');
  expect(plain(nl.amount(-40, 'cent'))).toBe('€ 0');
  expect(plain(nl.amount(-123_456, 'cent'))).toMatch(/1\.235/);
  expect(plain(en.amount(123_456_700, 'cent'))).toBe('€1,234,567');
});

test('an exact amount shows cents only when there are any', () => {
  expect(plain(nl.exact(10_000_000, 'cent'))).toBe('€ 100.000');
  expect(plain(nl.exact(10_000_005, 'cent'))).toBe('€ 100.000,05');
});

test('people count in VTE, to the hundredth', () => {
  expect(plain(nl.amount(850, 'hundredth'))).toBe('8,5 VTE');
  expect(plain(nl.exact(33, 'hundredth'))).toBe('0,33 VTE');
  expect(plain(en.amount(850, 'hundredth'))).toBe('8.5 FTE');
});

test('what a cell holds is written as one types it here, a year without points', () => {
  expect([nl.content(0.5), nl.content(111950), nl.content(2026), nl.content(-1234.5678), nl.content('1.5'), nl.content(true)]).toEqual(['0,5', '111.950', '2026', '-1.234,5678', '1.5', 'true']);
  expect([en.content(0.5), en.content(111950), en.content(2101)]).toEqual(['0.5', '111,950', '2,101']);
});

test('a compact amount keeps three figures', () => {
  expect(plain(nl.compact(12_790_811_600, 'cent'))).toMatch(/^€ 128 (mln|mln\.|mjn|milj)/);
  expect(plain(nl.compact(850, 'hundredth'))).toBe('8,5');
});
