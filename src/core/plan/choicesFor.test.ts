import { buildPlan } from '#core/plan/buildPlan.testing';
import { choicesFor, type ChoiceField } from '#core/plan/choicesFor';

const plan = buildPlan({
  elements: [{ code: 'HSD1', level: 'hsd', title: 'Kennis' }, { code: 'HSD1', level: 'hsd', title: 'Dubbel' }, { code: 'PR1', level: 'project', title: 'Bad', programma: 'P1' }, { code: '', level: 'project' }],
  means: [{ kostenplaats: 'K7' }, { kostenplaats: 'K8', budgetplaats: 'B9' }],
  diensten: [{ code: 'Musea', title: 'Musea', departement: 'Cultuur' }], departementen: ['Cultuur'], beleidsnotas: [{ code: 'BN1', title: 'Cultuurnota' }],
  budgetplaatsen: [{ code: 'B1', title: 'Lonen', kostenplaats: 'K1', aard: 'GD' }, { code: 'B1', title: 'Dubbel' }],
});
const shown = (field: ChoiceField) => choicesFor(plan, field).map(({ code, title, more }) => [code, title, more].join('|'));

test.each([
  ['hsd', ['HSD1|Kennis|']], ['project', ['PR1|Bad|P1']], ['programma', []], ['dienst', ['Musea||Cultuur']], ['departement', ['Cultuur||']],
  ['beleidsnota', ['BN1|Cultuurnota|']], ['budgetplaats', ['B1|Lonen|K1 · GD']],
] as const)('what may be chosen as %s, each code once', (field, expected) => expect(shown(field)).toEqual(expected));

test('without a list, the codes that the plan uses', () => {
  expect(shown('kostenplaats')).toEqual(['K7||', 'K8||']);
});

test('of a kostenplaats on several rows of its list all diensten and all years are told, each code once', () => {
  const sliced = buildPlan({
    kostenplaatsen: [
      { code: 'K1', dienst: 'Musea', from: 2008, to: 2010 }, { code: 'K2', dienst: 'Zorg' }, { code: 'K1', dienst: 'Sport', from: 2011, to: 2012 }, { code: 'K1', dienst: 'Musea', from: 2020 },
      { code: 'K3', from: 2030, to: 2020 }, { code: 'K4', dienst: 'Zorg', to: 2026 }, { code: 'K4', from: 2026 },
    ],
  });
  const told = choicesFor(sliced, 'kostenplaats').map(({ code, more, periods }) => [code, more, ...periods.map(({ from, to }) => `${from ?? ''}-${to ?? ''}`)].join('|'));
  expect(told).toEqual(['K1|Musea · Sport|2008-2012|2020-', 'K2|Zorg', 'K3|', 'K4|Zorg']);
});
