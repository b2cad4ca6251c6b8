import { meaningsText, meaningText } from './meaningText';
import { WORDS } from './words';

test('what an amount is goes by the list: money that was voted, or people', () => {
  const meaning = { field: 'bedrag', jaar: 2026 } as const;
  expect([meaningText(meaning, 'budgetplaatsen', WORDS.nl), meaningText(meaning, 'diensten', WORDS.nl), meaningText(meaning, 'diensten', WORDS.en)]).toEqual(['Budget 2026', 'VTE 2026', 'FTE 2026']);
});

test('years that follow each other are told together, others apart', () => {
  const said = (...parts: readonly (string | number)[]): string => meaningsText(parts.map((part) => (typeof part === 'number' ? { field: 'bedrag', jaar: part } : { field: 'title' })), 'budgetplaatsen', WORDS.nl);
  expect([said('', 2026, 2027, 2028), said(2026, 2028, 2029), said(2026, '', 2027), said()]).toEqual(['Naam, Budget 2026 tot 2028', 'Budget 2026, Budget 2028 tot 2029', 'Budget 2026, Naam, Budget 2027', '']);
});
