import { giveEn, giveNl, lostEn, lostNl } from '#core/rules/givenCode';

test('the next free code is offered, with what it hangs under where that is known', () => {
  expect([giveNl({ code: 'AC3', parent: 'OD1', parentTitle: 'Huur' }), giveNl({ code: 'AC3', parent: '', parentTitle: '' })]).toEqual(['Geef de code AC3, de volgende vrije onder OD1 “Huur”', 'Geef de code AC3, de volgende vrije']);
  expect([giveEn({ code: 'AC3', parent: 'OD1', parentTitle: 'Huur' }), giveEn({ code: 'AC3', parent: '', parentTitle: '' })]).toEqual(['Give the code AC3, the next free one under OD1 “Huur”', 'Give the code AC3, the next free one']);
});

test.each([[1, '1 rij noemt die', '1 row names it'], [2, '2 rijen noemen die', '2 rows name it']])('of a code that was lost it is said that %i name it', (users, nl, en) => {
  expect([lostNl({ missed: 'OD1', users }), lostEn({ missed: 'OD1', users })]).toEqual([expect.stringContaining(nl), expect.stringContaining(en)]);
});
