import { chooseLanguage } from './language';

test.each([
  [null, 'nl-BE', 'nl'], [null, 'nl-NL', 'nl'], [null, 'NL', 'nl'], [null, 'fr-BE', 'en'], [null, 'en-US', 'en'],
  ['en', 'nl-BE', 'en'], ['nl', 'en-US', 'nl'], ['xx', 'nl-BE', 'nl'],
])('wish %s in an Office of %s gives %s', (wish, office, expected) => {
  expect(chooseLanguage(wish, office)).toBe(expected);
});
