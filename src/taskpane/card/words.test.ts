import { WORDS } from './words';

test.each([
  ['nl', 'geldig tot en met 2010 en 2012 tot en met 2014 en vanaf 2020'],
  ['en', 'valid to 2010 and 2012 to 2014 and from 2020'],
] as const)('the periods in which something may be chosen are told one after the other: %s', (language, expected) => {
  const { valid, period } = WORDS[language];
  expect(valid(period('', '2010'), period('2012', '2014'), period('2020', ''))).toBe(expected);
});
