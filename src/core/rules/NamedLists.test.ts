import { buildPlan } from '#core/plan/buildPlan.testing';
import { ANY_NUMBER } from '#core/rules/dienstForms';
import { NamedLists } from '#core/rules/NamedLists';

test('elements are found by every HSD, policy note and form of a dienst that they name', () => {
  const plan = buildPlan({ elements: [
    { code: 'SD1', level: 'sd', hsd: ['HSD1', 'hsd 2'], beleidsnota: ['BN1'] }, { code: 'AC1', level: 'actie', dienst: '0421 Musea' }, { code: 'AC2', level: 'actie', dienst: '0421' }, { code: 'AC3', level: 'actie' },
  ] });
  const named = new NamedLists(plan);
  expect([...named.naming('hsd', 'HSD2')]).toEqual([0]);
  expect([...named.naming('beleidsnotas', 'BN1')]).toEqual([0]);
  expect(['MUSEA', '0421', '0421MUSEA', ANY_NUMBER, ''].map((form) => [...named.naming('diensten', form)])).toEqual([[1], [1, 2], [1], [2], []]);
  expect([...named.naming('hsd', 'BN1')]).toEqual([]);
});
