import fc from 'fast-check';
import { aardFromWord, richtingFromWord } from './aard';
import { codeKey, tidyCode } from './code';
import { commaIn, commaReadings, isNothing, parseNumberText } from './flemishNumber';
import { hasMoreThanTwoDecimals, hundredfold } from './hundredfold';
import { jaarFromCell, jaarInText } from './jaar';
import { centsFromCell, centsFromEuro, euroFromCents, formatCents } from './money';
import { wordKey } from './text';
import { formatVte, hundredthsFromVte, vteFromHundredths } from './vte';

describe('R9.1 euro become whole cents, exactly', () => {
  test.each([
    [68.67999999999, 6868], [0.1 + 0.2, 30], [1.1 * 3, 330], [1.005, 101], [-1.005, -101], [2.675, 268], [0.005, 1], [-0.005, -1], [0.004, 0],
    [799416.15, 79941615], [1234567.89, 123456789], [99999999999.99, 9999999999999], [-0.001, 0],
  ])('R9.1 %d euro is %d cents', (euro, cents) => expect(centsFromEuro(euro)).toBe(cents));

  test('R9.1 minus zero is zero', () => expect(Object.is(centsFromEuro(-0), 0) && Object.is(centsFromEuro(-0.001), 0)).toBe(true));

  test.each([NaN, Infinity, -Infinity, 1e308, 1e12])('R9.2 %d is no amount', (euro) => expect(centsFromEuro(euro)).toBeNaN());

  test('R9.1 any number of cents survives the way to euro and back', () => {
    fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => { expect(centsFromEuro(euroFromCents(cents))).toBe(cents === 0 ? 0 : cents); }), { numRuns: 2000 });
  });

  test('R9.1 a sum of amounts in euro, with all its tails, is that of the cents', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 30 }), (amounts) => {
      const sum = amounts.reduce((euro, cents) => euro + cents / 100, 0);
      expect(hundredfold(sum)).toBe(amounts.reduce((total, cents) => total + cents, 0));
      expect(hasMoreThanTwoDecimals(sum)).toBe(false);
    }));
  });

  test.each([[1.234, true], [0.001, true], [1.23, false], [68.67999999999, false], [1e9 + 0.01, false]])('R9.3 %d has more than two decimals: %s', (value, isMore) => {
    expect(hasMoreThanTwoDecimals(value)).toBe(isMore);
  });
});

describe('R9.4 an amount as text is read where it can mean one thing only', () => {
  test.each([
    ['1.234.567,89', 1234567.89], ['€ 799.416,15', 799416.15], ['337 583', 337583], ['337\u00a0583', 337583], ['337\u202f583,5', 337583.5],
    ['(1.200)', -1200], ['-1.200,00 €', -1200], ['1.200,00-', -1200], ['\u22121.200', -1200], ['€ -5,5', -5.5], ['8,5', 8.5], ['8.5', 8.5], ['1.200', 1200],
    ['0,500', 0.5], ['0.125', 0.125], ['1200,50', 1200.5], ['1200.50', 1200.5], ['€ 1.200,-', 1200], ['EUR 12', 12], ['12 euro', 12], ['8,5 VTE', 8.5],
    ['1,234,567', 1234567], ['1,234.50', 1234.5], ['+3', 3], ['0', 0], ['00123', 123], ['-0', 0],
  ])('R9.4 %s is %d', (text, value) => expect(parseNumberText(text)).toBe(value));

  test.each(['1,200', '12 34', '1.2.3', '3-4', '1E+05', '10%', 'k€ 5', '1.200.00', 'TRUE', '#REF!', 'abc', '', '--5', '(-5)', '1.23.456', '5 miljoen', '=1+1'])('R9.5 %s is not certain', (text) => {
    expect(parseNumberText(text)).toBeNull();
  });

  test('R9.5 what a comma parts in 1,200 may be told, and nothing else becomes certain by it', () => {
    expect([parseNumberText('€ 1,200', 'decimals'), parseNumberText('(1,200)', 'thousands'), parseNumberText('1,200', 'thousands')]).toEqual([1.2, -1200, 1200]);
    for (const text of ['12 34', '1.2.3', '1,2,3', '01,200', '1.200,', 'abc']) expect([parseNumberText(text, 'decimals'), parseNumberText(text, 'thousands'), commaReadings(text)]).toEqual([null, null, null]);
    expect([commaReadings('- 1,200 €'), commaReadings('8,5'), commaReadings('1.200')]).toEqual([{ decimals: -1.2, thousands: -1200 }, null, null]);
  });

  test.each([['8,5', 'decimals'], ['€ 1.234,00', 'decimals'], ['1.234.567', 'decimals'], ['0,125', 'decimals'], ['337 583,5', 'decimals'], ['1,234,567', 'thousands'], ['1,234.5', 'thousands'], ['8.5', 'thousands'], ['1,200', null], ['1.200', null], ['12', null], ['1.2.3', null]])('R9.5 %s shows that a comma parts %s', (text, comma) => {
    expect(commaIn(text)).toBe(comma);
  });

  test('R9.4 every amount written the Flemish way is read back', () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('.', ' ', '\u00a0', '\u202f', ''), fc.boolean(), (cents, group, hasSign) => {
      const text = formatCents(cents, 'nl').replace('€\u00a0', hasSign ? '€ ' : '').replaceAll('.', group);
      expect(centsFromCell(text)).toBe(cents === 0 ? 0 : cents);
    }), { numRuns: 1000 });
  });

  test.each(['', ' ', '-', '–', 'n.v.t.', 'nvt', 'N/A', 'p.m.', '/', '€ -'])('R9.6 "%s" says that there is nothing', (text) => {
    expect(isNothing(text)).toBe(true);
    expect(centsFromCell(text)).toBe(0);
  });

  test.each(['#N/A', '#REF!', 'x', '0'])('R9.6 "%s" does not say that there is nothing', (text) => expect(isNothing(text)).toBe(false));
});

test('R9.7 amounts and people are shown in Dutch as in Belgium, and in English', () => {
  expect(formatCents(79941615, 'nl')).toBe('€\u00a0799.416,15');
  expect(formatCents(-123456789, 'nl')).toBe('€\u00a0-1.234.567,89');
  expect(formatCents(-123456789, 'en')).toBe('-€1,234,567.89');
  expect(formatCents(150, 'nl', 0)).toBe('€\u00a02');
  expect(formatCents(-49, 'nl', 0)).toBe('€\u00a00');
  expect(formatCents(5, 'nl')).toBe('€\u00a00,05');
  expect([formatVte(850, 'nl'), formatVte(-825, 'en'), formatVte(800, 'nl')]).toEqual(['8,5\u00a0VTE', '-8.25\u00a0FTE', '8\u00a0VTE']);
  expect(vteFromHundredths(hundredthsFromVte(8.5))).toBe(8.5);
});

test.each([
  [2026, 2026], ['2026', 2026], ['Raming 2026', 2026], ['2026 (in €)', 2026], ['GD 2026', 2026], ['31/12/2026', 2026], [46023, 2026], [46387, 2026],
  ['2026-2031', null], ['SD20260', null], [12, null], ['', null], [true, null], ['1826', null],
])('R9.8 the year in %p is %p', (content, jaar) => {
  expect(jaarFromCell(content)).toBe(jaar);
});

test('R9.8 what stands beside a year is kept', () => {
  expect(jaarInText('GD 2026 (raming)')).toEqual({ jaar: 2026, rest: 'GD   (raming)' });
});

test('R9.9 codes are one code whatever their blanks, case and composition', () => {
  expect([' sd\u00a020014 ', 'SD20014', 'Sd 20014', 'sd\u200b20014'].map(codeKey)).toEqual(['SD20014', 'SD20014', 'SD20014', 'SD20014']);
  expect(codeKey('e\u0301')).toBe(codeKey('\u00e9'));
  expect([tidyCode('  a  b\u00a0'), tidyCode('a b'), tidyCode('a b '), tidyCode(''), tidyCode(' ')]).toEqual(['a b', 'a b', 'a b', '', '']);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(codeKey(codeKey(text))).toBe(codeKey(text));
    expect(codeKey(tidyCode(text))).toBe(codeKey(text));
  }));
});

test('R9.10 kinds and directions are told by their words', () => {
  expect(['GD', 'gewone dienst', 'Buitengewone Dienst', 'vte', 'FTE', 'Investeringen', 'iets', ''].map(aardFromWord)).toEqual(['GD', 'GD', 'BD', 'VTE', 'VTE', 'BD', 'onbekend', 'onbekend']);
  expect(['Uitgave', 'O', 'ontvangsten', 'iets'].map(richtingFromWord)).toEqual(['U', 'O', 'O', null]);
  expect(wordKey('  Actie-code\n* ')).toBe('actiecode');
});
