import { WORDS } from './words';

test('one is told as one, in both languages', () => {
  for (const { rowsTitle, behind } of Object.values(WORDS)) {
    for (const told of [(count: string) => rowsTitle(count, 'kostenplaats'), (count: string) => rowsTitle(count, 'budgetplaats'), behind]) {
      expect(told('1').replace('1', '2')).not.toBe(told('2'));
    }
  }
  expect([WORDS.nl.rowsTitle('1', 'budgetplaats'), WORDS.nl.behind('1'), WORDS.nl.behind('1.200')]).toEqual(['1 budgetplaats', '1 rij', '1.200 rijen']);
});

test('where all is planned on no code, none is counted', () => {
  expect([WORDS.nl.rowsTitle('0', 'kostenplaats'), WORDS.nl.rowsTitle('0', 'budgetplaats')]).toEqual(['Op geen enkele kostenplaats', 'Op geen enkele budgetplaats']);
  expect([WORDS.en.rowsTitle('0', 'kostenplaats'), WORDS.en.rowsTitle('0', 'budgetplaats')]).toEqual(['On no cost centre', 'On no budget position']);
});
