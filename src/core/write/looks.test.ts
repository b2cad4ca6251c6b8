import { LOOKS } from './looks';

test('every header wraps, those of amounts too: “Euro · Bevolking en Welzijn” is wider than its column', () => {
  const headers = Object.entries(LOOKS).filter(([name]) => name.startsWith('header'));
  expect(headers.map(([name, look]) => [name, look.alignment?.wrapText])).toEqual(headers.map(([name]) => [name, true]));
  expect(headers.length).toBeGreaterThan(2);
});

test('people are written as money is: thousands of VTE on a dienst have a mark too', () => {
  expect(LOOKS.vte.numberFormat).toBe(LOOKS.money.numberFormat);
  expect(LOOKS.vte.numberFormat).toMatch(/^#,##0/);
});
