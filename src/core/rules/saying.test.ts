import { didYouMeanEn, didYouMeanNl, named, namedHsd } from '#core/rules/saying';

test('a thing is named by its code, its title, or both; a dienst is its own name', () => {
  expect([named('SD2', 'Wonen'), named('SD2', ''), named('', 'Wonen'), named('Musea', 'Musea'), named(undefined, undefined)]).toEqual(['SD2 “Wonen”', 'SD2', '“Wonen”', 'Musea', '']);
});

test('a code of an HSD that does not say so is said to be one', () => {
  expect([namedHsd('HSD1'), namedHsd('hsd 1'), namedHsd(1)]).toEqual(['HSD1', 'hsd 1', 'HSD 1']);
});

test('the nearest code is asked for, where there is one', () => {
  expect([didYouMeanNl({ nearest: 'OD1', nearestTitle: 'Huren' }), didYouMeanNl({ nearest: '', nearestTitle: '' })]).toEqual([' Bedoelde u OD1 “Huren”?', '']);
  expect([didYouMeanEn({ nearest: 'OD1', nearestTitle: '' }), didYouMeanEn({ nearest: '', nearestTitle: '' })]).toEqual([' Did you mean OD1?', '']);
});
