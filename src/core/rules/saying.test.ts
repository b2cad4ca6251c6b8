import { didYouMeanEn, didYouMeanNl, named, worded } from '#core/rules/saying';

test('a thing is named by its code, its title, or both; a dienst is its own name', () => {
  expect([named('SD2', 'Wonen'), named('SD2', ''), named('', 'Wonen'), named('Musea', 'Musea'), named(undefined, undefined)]).toEqual(['SD2 “Wonen”', 'SD2', '“Wonen”', 'Musea', '']);
});

test('what does not say itself what it is, is said to be that', () => {
  expect(['HSD1', 'hsd 1', 1].map((code) => worded('HSD', code))).toEqual(['HSD1', 'hsd 1', 'HSD 1']);
  expect(['Kunsten', 'Dienst Kunsten', 'Groendienst'].map((name) => worded('Dienst', name))).toEqual(['Dienst Kunsten', 'Dienst Kunsten', 'Groendienst']);
});

test('the nearest code is asked for, where there is one', () => {
  expect([didYouMeanNl({ nearest: 'OD1', nearestTitle: 'Huren' }), didYouMeanNl({ nearest: '', nearestTitle: '' })]).toEqual([' Bedoelde u OD1 “Huren”?', '']);
  expect([didYouMeanEn({ nearest: 'OD1', nearestTitle: '' }), didYouMeanEn({ nearest: '', nearestTitle: '' })]).toEqual([' Did you mean OD1?', '']);
});
