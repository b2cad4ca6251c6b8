import { chooseTheme } from './theme';

test('a wish goes before what Office says, and Office before the system', () => {
  expect(chooseTheme('light', { isDarkTheme: true })).toBe('light');
  expect(chooseTheme(null, { isDarkTheme: true })).toBe('dark');
  expect(chooseTheme(null, { isDarkTheme: false })).toBe('light');
  expect(chooseTheme(null, undefined)).toBe('auto');
});

test('an Office that only gives colours is dark when its background is', () => {
  expect(chooseTheme(null, { bodyBackgroundColor: '#262626' })).toBe('dark');
  expect(chooseTheme(null, { bodyBackgroundColor: '#FFFFFF' })).toBe('light');
  expect(chooseTheme(null, { bodyBackgroundColor: 'window' })).toBe('light');
});
