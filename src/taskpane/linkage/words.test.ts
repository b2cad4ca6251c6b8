import { WORDS } from './words';

test('one is told as one, in both languages', () => {
  for (const { rowsTitle, behind } of Object.values(WORDS)) {
    for (const told of [(count: string) => rowsTitle(count, 'kostenplaats'), (count: string) => rowsTitle(count, 'budgetplaats'), behind]) {
      expect(told('1').replace('1', '2')).not.toBe(told('2'));
    }
  }
  expect([WORDS.nl.rowsTitle('1', 'budgetplaats'), WORDS.nl.behind('1'), WORDS.nl.behind('1.200')]).toEqual(['1 budgetplaats', '1 rij', '1.200 rijen']);
});
